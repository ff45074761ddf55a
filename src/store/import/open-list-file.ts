import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../model/user-error.js';
import { isZlibError } from '../../zip/zlib-error.js';
import { openArchive } from '../archive/open-archive.js';
import { openFile, spool } from '../archive/random-access.js';
import { isBomb } from '../archive/unpacking-bounds.js';
import { errorCode } from '../disk-error.js';
import { isGzip, isZip } from './content-kind.js';
import { headBytes, type OpenListFiles } from './list-file.js';

/** A list file by its path, or content that comes from elsewhere under a name of its own. */
export type ListInput = string | { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

const chunkSize = 256 * 1024;

/** Without folders. */
export const nameOfInput = (input: ListInput): string =>
  basename(typeof input === 'string' ? input : input.name);

/**
 * Opens a list file and unpacks it where it is gzipped or a ZIP archive, which the content says and not the name.
 * Publishers' files are hostile input: content beyond `maxBytes` after unpacking is a user error as soon as it
 * is reached.
 */
export async function openListFiles(input: ListInput, maxBytes: number): Promise<OpenListFiles> {
  const path = typeof input === 'string' ? input : input.name;
  const packed = await peek(typeof input === 'string' ? readPath(input) : input.content);
  try {
    if (isZip(packed.head)) {
      const file =
        typeof input === 'string' ? await openFile(input) : await spool(packed.content, path, maxBytes);
      await packed.close();
      return await openArchive(file, basename(path), maxBytes);
    }
    const unpacked = isGzip(packed.head) ? gunzip(packed.content, path) : packed.content;
    const { head, content, close } = await peek(limit(unpacked, maxBytes, path));
    const text = new TextDecoder().decode(head, { stream: true });
    return {
      files: [{ name: basename(path), head, text, content: () => content }],
      async close() {
        await close();
        await packed.close();
      },
    };
  } catch (error) {
    await packed.close();
    throw error;
  }
}

async function* readPath(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: chunkSize });
  } catch (error) {
    throw inputError(error, path);
  }
}

const inputErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EIO: 'the disk reports an error',
};

function inputError(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  return new UserError(`Cannot read ${path}: ${inputErrors[code] ?? code}.`, { cause: error });
}

async function* gunzip(packed: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const unpack = createGunzip({ chunkSize });
  let read = 0;
  let unpacked = 0;
  async function* counted() {
    for await (const chunk of packed) {
      read += chunk.length;
      yield chunk;
    }
  }
  pipeline(counted, unpack, () => {});
  try {
    for await (const chunk of unpack as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (isBomb(read, unpacked)) {
        throw new UserError(`${path} unpacks to more than sixty times its size, which no list does`, {
          hint: 'Make sure that it is the list file; fetch it again from its publisher.',
        });
      }
      yield chunk;
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw new UserError(`cannot unpack ${path}: the gzip file is damaged or cut short`, {
      hint: 'Fetch the file again.',
      cause: error,
    });
  }
}

async function* limit(
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
  path: string,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new UserError(`${path} holds more than ${maxBytes} bytes when unpacked, which no list does`, {
        hint: 'Make sure that it is the list file; fetch it again from its publisher.',
      });
    }
    yield chunk;
  }
}

/** Reads ahead as far as a format shows, and hands on the content as if nobody had. */
async function peek(content: AsyncIterable<Uint8Array>): Promise<{
  readonly head: Uint8Array;
  readonly content: AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}> {
  const iterator = content[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let bytes = 0;
  let ended = false;
  while (bytes < headBytes && !ended) {
    const { value, done } = await iterator.next();
    if (done === true) ended = true;
    else {
      seen.push(value);
      bytes += value.length;
    }
  }
  const close = async () => {
    await iterator.return?.();
  };
  return {
    head: Buffer.concat(seen).subarray(0, headBytes),
    content: (async function* () {
      try {
        while (seen.length > 0) yield seen.shift()!;
        while (!ended) {
          const { value, done } = await iterator.next();
          if (done === true) ended = true;
          else yield value;
        }
      } finally {
        await close();
      }
    })(),
    close,
  };
}
