/** One file of a ZIP archive, unpacked as it is read. */
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { UserError } from '../../model/user-error.js';
import { isZlibError } from '../zlib-error.js';
import type { RandomAccess } from './random-access.js';
import type { ZipEntry } from './zip-directory.js';

const chunkSize = 256 * 1024;

/**
 * The content of an entry. Throws `UserError` where it is encrypted, packed in a way that is not read, or not
 * what the table of contents says: never a byte more than that is unpacked.
 */
export async function* zipMember(
  file: RandomAccess,
  entry: ZipEntry,
  archive: string,
): AsyncGenerator<Buffer> {
  const { name, method, size } = entry;
  const refused = (what: string) =>
    new UserError(`cannot unpack ${name} from ${archive}: ${what}`, {
      hint: 'Unpack it yourself, or fetch it again.',
    });
  if (entry.isEncrypted) throw refused('it is encrypted');
  if (method !== 0 && method !== 8)
    throw refused(`it is packed by method ${method}, and only 0 and 8 are read`);
  const damaged = refused('the archive is damaged or cut short');
  const header = await file.read(entry.offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw damaged;
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = stretch(file, start, entry.packed);
  let bytes = 0;
  let checksum = 0;
  try {
    for await (const chunk of method === 0 ? packed : inflated(packed)) {
      bytes += chunk.length;
      if (bytes > size) break;
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? damaged : error;
  }
  if (bytes !== size || checksum !== entry.crc32) throw damaged;
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
