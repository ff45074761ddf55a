import { createReadStream } from 'node:fs';
import { UserError } from '../model/user-error.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

/**
 * A file's bytes as they are read. `given` is the path as the user wrote it, for the error of a file that
 * cannot be read.
 */
export async function* readFileChunks(path: string, given: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`Cannot read ${given}: ${reasons[code] ?? message}.`, { cause: error });
  }
}
