import type { ActiveEntry } from './active-pointer.js';
import type { LoadedSnapshot } from './loaded-snapshot.js';
import { openSnapshot } from './open-snapshot.js';
import { readActive } from './read-active.js';

/** The list snapshots of one data folder as they were when it was opened; imports do not change it. */
export interface Store {
  readonly dataDir: string;
  /** What was active; with it another thread opens the very same lists, whatever is imported meanwhile. */
  readonly entries: readonly ActiveEntry[];
  /** In the order of their sources' ids and then their lists', so that the order of imports never shows. Empty where none is loaded. */
  activeSnapshots(): readonly LoadedSnapshot[];
  close(): void;
}

/**
 * Opens the data folder for reading: one pointer and one manifest per active snapshot. Never creates or
 * changes anything; a folder that is not there is an empty store. Throws `UserError` (exit code 3) where the
 * folder cannot be read or is damaged.
 */
export function openStore(dataDir: string, entries = readActive(dataDir)): Store {
  const snapshots = entries.map((entry) => openSnapshot(dataDir, entry));
  return {
    dataDir,
    entries,
    activeSnapshots: () => snapshots,
    close() {
      for (const snapshot of snapshots) snapshot.close();
    },
  };
}
