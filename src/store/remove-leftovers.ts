import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './disk-error.js';
import { storeLayout, temporaryPrefix } from './store-layout.js';

/** Longer than any import takes, so that what is older belongs to a process that was killed. */
const leftoverMs = 60 * 60 * 1000;

/** Removes the unfinished work of killed processes from a data folder. */
export function removeLeftovers(dataDir: string): void {
  for (const folder of [dataDir, storeLayout.snapshots(dataDir), storeLayout.indexes(dataDir)]) {
    for (const name of namesIn(folder)) {
      if (!name.startsWith(temporaryPrefix)) continue;
      const path = join(folder, name);
      const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
      if (Date.now() - changed > leftoverMs) rmSync(path, { recursive: true, force: true });
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
