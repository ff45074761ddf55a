import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryPrefix } from './store-layout.js';

/** What a finished file held, for the manifest. */
export interface FileRecord {
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

export interface DurableFile {
  write(chunk: Uint8Array | string): void;
  /** Puts everything on the disk and closes the file. */
  finish(): FileRecord;
  /** Closes without a promise of what is on the disk; does nothing after `finish`. */
  close(): void;
}

const bufferedBytes = 1 << 20;

/** A new file that is hashed as it is written, and is on the disk when it is finished. Must not exist before. */
export function createDurableFile(path: string): DurableFile {
  const fd = openSync(path, 'wx');
  const hash = createHash('sha256');
  let open = true;
  let bytes = 0;
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  const flush = () => {
    const block = Buffer.concat(pending);
    pending = [];
    pendingBytes = 0;
    hash.update(block);
    writeAll(fd, block);
  };
  return {
    write(chunk) {
      const data = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      pending.push(data);
      pendingBytes += data.length;
      bytes += data.length;
      if (pendingBytes >= bufferedBytes) flush();
    },
    finish() {
      flush();
      fsyncSync(fd);
      open = false;
      closeSync(fd);
      return { bytes, sha256: hash.digest('hex') };
    },
    close() {
      if (open) closeSync(fd);
      open = false;
    },
  };
}

/** Replaces a file so that a reader, or a power cut, finds the old content or the new and nothing between. */
export function replaceFile(path: string, chunks: readonly Uint8Array[]): void {
  const folder = dirname(path);
  const temporary = join(folder, `${temporaryPrefix}${randomBytes(8).toString('hex')}`);
  try {
    const file = createDurableFile(temporary);
    try {
      for (const chunk of chunks) file.write(chunk);
      file.finish();
    } finally {
      file.close();
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** Makes renames within a folder durable. Windows knows no such thing and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

export function writeAll(fd: number, block: Uint8Array): void {
  for (let done = 0; done < block.length; ) done += writeSync(fd, block, done);
}
