import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { errorCode } from './disk-error.js';
import { replaceFile } from './durable-file.js';
import { storeLayout } from './store-layout.js';

/**
 * Compiled name indexes, kept because compiling takes seconds and reading takes milliseconds. A cache and
 * nothing more: whatever is wrong with a file here, it is compiled again.
 *
 * An index file is a header of 64 bytes and the index. The header, in little-endian: `PSNI`, format version
 * (uint32), CRC-32 of the index (uint32), 4 zero bytes, length of the index (float64), 8 zero bytes, key
 * (32 bytes).
 */
const magic = 'PSNI';
const format = 1;
const headerBytes = 64;
/** Beside the one in use: going back to the lists of yesterday and forth again should cost nothing. */
const keptOthers = 2;

/**
 * Names an index for the snapshots whose parties it holds, in order, each with what of it is left out, and for
 * the matcher that compiled it.
 */
export function nameIndexKey(snapshots: readonly string[], matcher: string): string {
  return createHash('sha256')
    .update([`matcher ${matcher}`, ...snapshots].join('\n'))
    .digest('hex');
}

/**
 * The index as it was written, or undefined where it is absent, unreadable or damaged. Its first byte is
 * aligned to 8, so that typed arrays can be laid on its buffer.
 */
export function readNameIndex(dataDir: string, key: string): Uint8Array | undefined {
  let bytes: Buffer;
  try {
    bytes = readAligned(storeLayout.index(dataDir, key));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
  if (bytes.length < headerBytes) return undefined;
  const index = new Uint8Array(bytes.buffer, headerBytes, bytes.length - headerBytes);
  return header(key, index).equals(bytes.subarray(0, headerBytes)) ? index : undefined;
}

/**
 * Keeps an index and removes those that have not been written for longest. False where it could not be kept,
 * e.g. in a data folder that may only be read or that is not there: the next run compiles again.
 */
export function writeNameIndex(dataDir: string, key: string, index: Uint8Array): boolean {
  try {
    const folder = storeLayout.indexes(dataDir);
    makeFolder(folder);
    replaceFile(storeLayout.index(dataDir, key), [header(key, index), index]);
    removeOthers(folder, key);
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

function header(key: string, index: Uint8Array): Buffer {
  const bytes = Buffer.alloc(headerBytes);
  bytes.write(magic, 'latin1');
  bytes.writeUInt32LE(format, 4);
  bytes.writeUInt32LE(crc32(index), 8);
  bytes.writeDoubleLE(index.length, 16);
  bytes.write(key, 32, 'hex');
  return bytes;
}

/** A file's content at the start of a memory block of its own. */
function readAligned(path: string): Buffer {
  const fd = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(fstatSync(fd).size);
    let done = 0;
    for (let read = -1; read !== 0 && done < bytes.length; done += read) {
      read = readSync(fd, bytes, done, bytes.length - done, done);
    }
    return bytes.subarray(0, done);
  } finally {
    closeSync(fd);
  }
}

/** Not its parents: a data folder comes into being by an import and by nothing else. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

function removeOthers(folder: string, key: string): void {
  const others = readdirSync(folder)
    .filter((name) => name.endsWith('.idx') && name !== `${key}.idx`)
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.written - a.written);
  for (const { path } of others.slice(keptOthers)) rmSync(path, { force: true });
}
