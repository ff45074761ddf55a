import { once } from 'node:events';
import { createWriteStream, type Stats } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../model/user-error.js';

/** A file that is being written: in place only once it is whole. */
export interface OutputFile {
  write(piece: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Removes what was begun and not finished; harmless after `finish`. */
  discard(): Promise<void>;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'the file would be too large',
  EPIPE: 'nobody reads it any more',
};

/** The error for an output that cannot be written; `given` is its path as the user wrote it. */
export function outputError(error: unknown, given: string): UserError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new UserError(`Cannot write ${given}: ${reasons[code] ?? message}.`, { cause: error });
}

/**
 * Opens a file for writing beside its place. A link is followed; a pipe or a device is written to as it is,
 * since there is nothing to be put in its place.
 *
 * @param path absolute
 * @param given the path as the user wrote it
 */
export async function openOutputFile(path: string, given: string): Promise<OutputFile> {
  const there = await statOf(path);
  if (there?.isDirectory()) throw outputError({ code: 'EISDIR' }, given);
  const direct = there !== undefined && !there.isFile();
  const target = there === undefined || direct ? path : await realpath(path);
  if (!direct && !(await statOf(dirname(target)))?.isDirectory())
    throw outputError({ code: 'ENOENT' }, given);
  const written = direct ? target : `${target}.${process.pid}.part`;
  const stream = createWriteStream(written);
  let failed: UserError | undefined;
  stream.on('error', (error) => {
    failed ??= outputError(error, given);
  });
  await once(stream, 'open').catch(() => undefined);
  if (failed !== undefined) throw failed;
  let finished = false;
  return {
    async write(piece) {
      if (failed !== undefined) throw failed;
      if (piece.length > 0 && !stream.write(piece)) await once(stream, 'drain').catch(() => undefined);
      if (failed !== undefined) throw failed;
    },
    async finish() {
      await new Promise<void>((done) => {
        stream.once('error', () => done());
        stream.end(done);
      });
      if (failed !== undefined) throw failed;
      if (!direct)
        await rename(written, target).catch((error) => {
          throw outputError(error, given);
        });
      finished = true;
    },
    async discard() {
      if (finished) return;
      stream.destroy();
      if (!direct) await rm(written, { force: true });
    },
  };
}

/** Whether two paths lead to one file, whatever links lie between. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([statOf(path), statOf(other)]);
  return one !== undefined && two !== undefined && one.dev === two.dev && one.ino === two.ino;
}

/** Whether there is a file of its own, rather than nothing, a pipe or a device such as `/dev/null`. */
export async function isPlainFile(path: string): Promise<boolean> {
  return (await statOf(path))?.isFile() === true;
}

async function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}
