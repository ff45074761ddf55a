import { UserError } from '../model/user-error.js';
import { storeLayout } from './store-layout.js';

const writeErrors: Readonly<Record<string, (dataDir: string) => readonly [message: string, hint: string]>> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EFBIG: tooLarge,
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
};

function notWritable(dataDir: string) {
  return [
    `the data folder ${dataDir} cannot be written`,
    'Give another with --data-dir DIR, or mend its permissions.',
  ] as const;
}

function diskFull(dataDir: string) {
  return [
    `no space is left for the data folder ${dataDir}`,
    'Free some space, or give another folder with --data-dir DIR. The lists loaded before are unchanged.',
  ] as const;
}

function tooLarge(dataDir: string) {
  return [
    `a file in the data folder ${dataDir} would be larger than the system allows`,
    'Raise the limit (ulimit -f), or give another folder with --data-dir DIR. The lists loaded before are unchanged.',
  ] as const;
}

function notAFolder(dataDir: string) {
  return [`the data folder ${dataDir} is not a folder`, 'Give another with --data-dir DIR.'] as const;
}

/** The error code of a failed system call, e.g. `ENOENT`; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  const isSystemError = typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
  return isSystemError && typeof error.code === 'string' ? error.code : undefined;
}

/** A failure to write the data folder as the user error that it is (exit code 2); any other error as it came. */
export function storeWriteError(error: unknown, dataDir: string): unknown {
  const words = writeErrors[errorCode(error) ?? ''];
  if (words === undefined) return error;
  const [message, hint] = words(dataDir);
  return new UserError(message, { hint, cause: error });
}

/** The data folder is there but is not what was written to it (exit code 3). `file` is a path. */
export function damagedStoreError(file: string, what: string, hint: string, cause?: unknown): UserError {
  return new UserError(`the data folder is damaged: ${file} ${what}`, { hint, exitCode: 3, cause });
}

/** A snapshot's file is not what was written; importing the same list again puts it right. */
export function damagedSnapshotError(source: string, file: string, what: string, cause?: unknown): UserError {
  return damagedStoreError(
    file,
    what,
    `Import the list file of ${source} again: partyscreen lists import FILE.`,
    cause,
  );
}

/** A file in a format to come. */
export function newerStoreError(file: string): UserError {
  return new UserError(`${file} was written by a newer partyscreen`, {
    hint: 'Update partyscreen, or give another folder with --data-dir DIR.',
    exitCode: 3,
  });
}

/** A failure to read the data folder as a user error (exit code 3); any other error as it came. */
export function storeReadError(error: unknown, dataDir: string): unknown {
  const code = errorCode(error);
  if (code === 'ENOTDIR') {
    const [message, hint] = notAFolder(dataDir);
    return new UserError(message, { hint, exitCode: 3, cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new UserError(`the data folder ${dataDir} cannot be read`, {
      hint: 'Give another with --data-dir DIR, or mend its permissions.',
      exitCode: 3,
      cause: error,
    });
  }
  if (code === 'EISDIR' || code === 'EIO') {
    return damagedStoreError(
      storeLayout.pointer(dataDir),
      'cannot be read',
      'Remove it and import your lists again: partyscreen lists import FILE.',
      error,
    );
  }
  return error;
}
