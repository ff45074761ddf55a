import type { LoadedSnapshot } from './loaded-snapshot.js';
import { openSnapshot } from './open-snapshot.js';
import { readActive } from './read-active.js';

/** The list snapshots of one data folder as they were when it was opened; imports do not change it. */
export interface Store {
  readonly dataDir: string;
  /** In the order of their sources' ids and then their lists', so that the order of imports never shows. Empty where none is loaded. */
  activeSnapshots(): readonly LoadedSnapshot[];
  close(): void;
}

/**
 * Opens the data folder for reading: one pointer and one manifest per active snapshot. Never creates or
 * changes anything; a folder that is not there is an empty store. Throws `UserError` (exit code 3) where the
 * folder cannot be read or is damaged.
 */
export function openStore(dataDir: string): Store {
  const snapshots = readActive(dataDir).map((entry) => openSnapshot(dataDir, entry));
  return {
    dataDir,
    activeSnapshots: () => snapshots,
    close() {
      for (const snapshot of snapshots) snapshot.close();
    },
  };
}
