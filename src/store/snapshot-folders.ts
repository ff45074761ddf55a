import { readdirSync } from 'node:fs';
import { errorCode, storeReadError } from './disk-error.js';
import { storeLayout, temporaryPrefix } from './store-layout.js';

/** The ids of all snapshots in a data folder, active or not, sorted; empty where it is not there. */
export function snapshotFolders(dataDir: string): readonly string[] {
  try {
    return readdirSync(storeLayout.snapshots(dataDir))
      .filter((name) => !name.startsWith(temporaryPrefix))
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw storeReadError(error, dataDir);
  }
}
