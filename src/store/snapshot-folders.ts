import { readdirSync } from 'node:fs';
import { errorCode, storeReadError } from './disk-error.js';
import { storeLayout } from './store-layout.js';

/** The ids of all snapshots in a data folder, active or not, sorted; empty where it is not there. A SHA-256, in hex, is one. */
export function snapshotFolders(dataDir: string): readonly string[] {
  try {
    return readdirSync(storeLayout.snapshots(dataDir))
      .filter((name) => /^[0-9a-f]{64}$/.test(name))
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw storeReadError(error, dataDir);
  }
}
