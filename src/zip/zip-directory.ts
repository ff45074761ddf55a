/**
 * The table of contents of a ZIP archive (PKWARE APPNOTE 6.3: 4.3.12 central directory, 4.3.14 and 4.3.15 ZIP64,
 * 4.3.16 end of it). It and not the headers before each file is what every unpacker goes by. An archive is hostile
 * input: it is bounded before a byte of it is unpacked, and a name in it is never used as a path.
 */

/** Content that is read here and there: the table of contents stands at the end. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number;
  /** Fewer bytes than asked for where the content ends before. */
  read(position: number, length: number): Promise<Buffer>;
}

/** Bytes that are in memory already. */
export function inMemory(bytes: Uint8Array): RandomAccess {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    read: async (position, length) => buffer.subarray(position, position + Math.max(0, length)),
  };
}

export interface ZipEntry {
  /** As it stands in the archive, folders included; for comparing and for nothing else. */
  readonly path: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated (4.4.5). */
  readonly method: number;
  readonly crc32: number;
  /** Bytes in the archive, and unpacked; what they are in truth is checked as they are read. */
  readonly packed: number;
  readonly size: number;
  /** Position of the entry's own header. */
  readonly offset: number;
}

/** What may be wrong with an archive: no end of a directory, a directory or an entry that is not as it says. */
export type ZipDamage = 'no-archive' | 'directory' | 'packed-data' | 'longer-than-said';

export interface ZipBounds {
  readonly mostEntries: number;
  /** What to throw. */
  damaged(what: ZipDamage, cause?: unknown): Error;
  tooMany(entries: number): Error;
}

const mostDirectoryBytes = 4 << 20;

const endBytes = 22;
const longestComment = 0xffff;
const localHeaderBytes = 30;

/** Everything in an archive, in its order; throws what `bounds` says. */
export async function readZipDirectory(file: RandomAccess, bounds: ZipBounds): Promise<readonly ZipEntry[]> {
  const damaged = () => bounds.damaged('directory');
  const { count, bytes, position } = await directoryPlace(file, bounds);
  if (count > bounds.mostEntries || bytes > mostDirectoryBytes) throw bounds.tooMany(count);
  const directory = await file.read(position, bytes);
  if (directory.length !== bytes) throw damaged();
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes || directory.readUInt32LE(at) !== 0x02014b50) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      directory.readUInt16LE(at + field),
    ) as [number, number, number];
    const end = at + 46 + nameLength + extraLength + commentLength;
    if (end > bytes) throw damaged();
    const path = directory.toString('utf8', at + 46, at + 46 + nameLength);
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const [size, packed, offset] = wideFields(
      [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)],
      extra,
    );
    if (size === undefined || packed === undefined || offset === undefined) throw damaged();
    entries.push({
      path,
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) !== 0,
      method: directory.readUInt16LE(at + 10),
      crc32: directory.readUInt32LE(at + 16),
      packed,
      size,
      offset,
    });
    at = end;
  }
  if (overlap(entries, position)) throw damaged();
  return entries;
}

async function directoryPlace(
  file: RandomAccess,
  { damaged }: ZipBounds,
): Promise<{ readonly count: number; readonly bytes: number; readonly position: number }> {
  const start = Math.max(0, file.size - endBytes - longestComment);
  const tail = await file.read(start, file.size - start);
  let at = tail.length - endBytes;
  while (
    at >= 0 &&
    !(tail.readUInt32LE(at) === 0x06054b50 && at + endBytes + tail.readUInt16LE(at + 20) === tail.length)
  )
    at--;
  if (at < 0 || tail.readUInt16LE(at + 4) !== 0) throw damaged('no-archive');
  const place = {
    count: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    position: tail.readUInt32LE(at + 16),
  };
  const isWide = place.count === 0xffff || place.bytes === 0xffffffff || place.position === 0xffffffff;
  if (!isWide || at < 20 || tail.readUInt32LE(at - 20) !== 0x07064b50) return place;
  const wide = await file.read(Number(tail.readBigUInt64LE(at - 20 + 8)), 56);
  if (wide.length < 56 || wide.readUInt32LE(0) !== 0x06064b50) throw damaged('directory');
  return {
    count: Number(wide.readBigUInt64LE(32)),
    bytes: Number(wide.readBigUInt64LE(40)),
    position: Number(wide.readBigUInt64LE(48)),
  };
}

/** Fields that did not fit in 32 bits stand in the ZIP64 extra field (4.5.3), in the order given here. */
function wideFields(fields: readonly number[], extra: Buffer): readonly (number | undefined)[] {
  let wide: Buffer = Buffer.alloc(0);
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1) wide = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  let next = 0;
  return fields.map((field) => {
    if (field !== 0xffffffff) return field;
    if (next + 8 > wide.length) return undefined;
    next += 8;
    return Number(wide.readBigUInt64LE(next - 8));
  });
}

/** Entries that share bytes make a small archive of endless content. */
function overlap(entries: readonly ZipEntry[], directory: number): boolean {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  return inOrder.some(
    ({ offset, packed }, at) => offset + localHeaderBytes + packed > (inOrder[at + 1]?.offset ?? directory),
  );
}
