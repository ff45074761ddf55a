/** One file of a ZIP archive, unpacked as it is read. */
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { RandomAccess, ZipBounds, ZipEntry } from './zip-directory.js';
import { isZlibError } from './zlib-error.js';

const chunkSize = 256 * 1024;

/** Whether an entry is stored or deflated, which is all that is read here. */
export const isUnpackable = ({ method }: Pick<ZipEntry, 'method'>): boolean => method === 0 || method === 8;

/**
 * The content of an entry that is stored or deflated, and not encrypted. Throws what `damaged` makes where it is
 * not what the table of contents says: never more than that is handed on.
 */
export async function* unpackEntry(
  file: RandomAccess,
  entry: ZipEntry,
  damaged: ZipBounds['damaged'],
): AsyncGenerator<Buffer> {
  const header = await file.read(entry.offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw damaged('directory');
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = stretch(file, start, entry.packed);
  let bytes = 0;
  let checksum = 0;
  try {
    for await (const chunk of entry.method === 0 ? packed : inflated(packed)) {
      bytes += chunk.length;
      if (bytes > entry.size) break;
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? damaged('packed-data', error) : error;
  }
  if (bytes > entry.size) throw damaged('longer-than-said');
  if (bytes !== entry.size || checksum !== entry.crc32) throw damaged('packed-data');
}

async function* stretch(file: RandomAccess, start: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; ) {
    const chunk = await file.read(start + at, Math.min(chunkSize, length - at));
    if (chunk.length === 0) return;
    at += chunk.length;
    yield chunk;
  }
}

async function* inflated(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const input = Readable.from(packed);
  const inflate = createInflateRaw({ chunkSize });
  input.on('error', (error) => inflate.destroy(error));
  // The reader below hears of an error while it reads; one that comes after it has stopped is nobody's.
  inflate.on('error', () => undefined);
  try {
    yield* input.pipe(inflate);
  } finally {
    inflate.destroy();
    input.destroy();
  }
}
