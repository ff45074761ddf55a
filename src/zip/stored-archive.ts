/**
 * A ZIP archive of files that are stored as they are (PKWARE APPNOTE 6.3: 4.3.7 local header, 4.3.12 central
 * directory, 4.3.16 end). Nothing in it tells when or where it was made, and nothing is deflated, since each version of zlib
 * packs otherwise: the same files are the same bytes on any machine.
 */

export interface StoredFile {
  /** ASCII, with `/` between folders. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly crc32: number;
  content(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Beyond it an archive needs the ZIP64 form, which is not written here. */
export const mostStoredBytes = 0xfffffffe;

/** 1 January 1980, the earliest day that a ZIP archive can tell. */
const noDate = 0x0021;
/** 2.0, which knows folders. */
const neededVersion = 20;

/** How large the archive will be. */
export function storedArchiveSize(files: readonly Pick<StoredFile, 'path' | 'size'>[]): number {
  return files.reduce((sum, { path, size }) => sum + 30 + 46 + 2 * path.length + size, 22);
}

/** The bytes of the archive; throws `RangeError` for one of 4 GiB and more, and for a file that is not of its size. */
export async function* storedArchive(files: readonly StoredFile[]): AsyncGenerator<Uint8Array> {
  if (storedArchiveSize(files) > mostStoredBytes || files.length > 0xfffe)
    throw new RangeError('too much for a ZIP archive without ZIP64');
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const path = Buffer.from(file.path, 'ascii');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(neededVersion, 0);
    common.writeUInt16LE(noDate, 8);
    common.writeUInt32LE(file.crc32, 10);
    common.writeUInt32LE(file.size, 14);
    common.writeUInt32LE(file.size, 18);
    common.writeUInt16LE(path.length, 22);
    yield Buffer.concat([signature(0x04034b50), common, path]);
    let written = 0;
    for await (const chunk of file.content()) {
      written += chunk.length;
      yield chunk;
    }
    if (written !== file.size) throw new RangeError(`${file.path} is not of the size that it had`);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(neededVersion, 0);
    directory.push(Buffer.concat([signature(0x02014b50), madeBy, common, rest, path]));
    at += 30 + path.length + written;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(table.length, 8);
  end.writeUInt32LE(at, 12);
  yield Buffer.concat([table, signature(0x06054b50), end]);
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number, 0);
  return bytes;
}
