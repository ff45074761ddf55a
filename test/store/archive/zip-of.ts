import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly method?: 0 | 8 | 12;
  /** What the archive claims, where it is not the truth. */
  readonly claims?: { readonly size?: number; readonly crc32?: number; readonly offset?: number };
  readonly flags?: number;
  /** Sizes in the ZIP64 extra field. */
  readonly wide?: boolean;
}

/** A ZIP archive, right or wrong in whatever way a test needs. */
export function zipOf(files: readonly ZipFile[], { comment = '', count = files.length } = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const { path, content, method = 8, claims = {}, flags = 0, wide = false } of files) {
    const bytes = Buffer.from(content);
    const name = Buffer.from(path);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const size = claims.size ?? bytes.length;
    const offset = claims.offset ?? position;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    pieces.push(local, name, packed);
    const extra = Buffer.alloc(wide ? 28 : 0);
    if (wide) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      extra.writeBigUInt64LE(BigInt(offset), 20);
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(claims.crc32 ?? crc32(bytes), 16);
    entry.writeUInt32LE(wide ? 0xffffffff : packed.length, 20);
    entry.writeUInt32LE(wide ? 0xffffffff : size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(wide ? 0xffffffff : offset, 42);
    directory.push(entry, name, extra);
    position += local.length + name.length + packed.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(position, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...pieces, table, end, Buffer.from(comment)]);
}
