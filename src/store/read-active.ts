import { type ActiveEntry, readPointer } from './active-pointer.js';
import { damagedStoreError } from './disk-error.js';
import { snapshotFolders } from './snapshot-folders.js';
import { storeLayout } from './store-layout.js';

/**
 * Which snapshots a reader must screen against. Imported lists without the pointer are a damaged store, not
 * an empty one: nobody may be screened against the starter in their stead. Throws `UserError` (exit code 3).
 */
export function readActive(dataDir: string): readonly ActiveEntry[] {
  // Looked at first: an import writes a pointer before it puts the first snapshot in place.
  const imported = snapshotFolders(dataDir).length > 0;
  const active = readPointer(dataDir);
  if (active === undefined && imported) {
    throw damagedStoreError(
      storeLayout.pointer(dataDir),
      'is missing, so that nothing says which of the imported lists are in force',
      'Import each of your lists again: partyscreen lists import FILE.',
    );
  }
  return active ?? [];
}
