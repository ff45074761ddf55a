import { randomBytes } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../model/user-error.js';
import { errorCode } from './disk-error.js';
import { storeLayout, temporaryPrefix } from './store-layout.js';

const patienceMs = 15_000;
const retryMs = 25;
/** No holder needs as long as this; where its process cannot be asked, age decides. */
const staleMs = 60_000;
/** A lock whose holder died between creating and signing it. */
const unsignedStaleMs = 1_000;

/**
 * Runs `work` while no other process does. Imports read, parse and write side by side in folders of their
 * own; only the last step, putting the snapshot in its place and switching the pointer, is done in turn, so
 * that of two imports at once neither undoes the other. A lock is held for a moment; one left by a killed
 * process is taken over.
 */
export async function withStoreLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const path = storeLayout.lock(dataDir);
  const deadline = Date.now() + patienceMs;
  while (!acquire(path)) {
    if (takeOverStale(path, dataDir)) continue;
    if (Date.now() > deadline) {
      throw new UserError(`another import holds the data folder ${dataDir}`, {
        hint: `Wait for it to end; if none is running, remove ${path}.`,
      });
    }
    await sleep(retryMs);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function acquire(path: string): boolean {
  let fd: number;
  try {
    fd = openSync(path, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    const token = randomBytes(8).toString('hex');
    writeFileSync(fd, JSON.stringify({ pid: process.pid, host: hostname(), token }));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  return true;
}

/** Whether the way is free to try again at once. */
function takeOverStale(path: string, dataDir: string): boolean {
  const seen = readLock(path);
  if (seen === undefined) return true;
  if (!isStale(seen)) return false;
  const aside = join(dataDir, `${temporaryPrefix}${randomBytes(8).toString('hex')}`);
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
  // Two processes may have judged the same lock stale: what came away may be the other's fresh one.
  if (readLock(aside)?.text !== seen.text) giveBack(aside, path);
  rmSync(aside, { force: true });
  return true;
}

function giveBack(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

interface SeenLock {
  readonly text: string;
  readonly ageMs: number;
}

function readLock(path: string): SeenLock | undefined {
  try {
    return { ageMs: Date.now() - statSync(path).mtimeMs, text: readFileSync(path, 'utf8') };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isStale({ text, ageMs }: SeenLock): boolean {
  let holder: { pid?: unknown; host?: unknown };
  try {
    holder = JSON.parse(text);
  } catch {
    return ageMs > unsignedStaleMs;
  }
  const here = holder.host === hostname() && typeof holder.pid === 'number';
  return ageMs > staleMs || (here && !isRunning(holder.pid as number));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
