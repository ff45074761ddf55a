import { readActive } from './read-active.js';
import { snapshotFolders } from './snapshot-folders.js';
import { type VerifyFinding, verifySnapshot } from './verify-snapshot.js';

/**
 * Proves that a data folder holds what was imported into it, byte by byte, the snapshots that are no longer
 * active included: they are the evidence of earlier screenings. Works where `openStore` refuses; throws
 * `UserError` (exit code 3) only where the pointer itself is missing or cannot be read.
 */
export async function verifyStore(dataDir: string): Promise<readonly VerifyFinding[]> {
  const active = readActive(dataDir);
  const found: VerifyFinding[] = [];
  for (const { snapshot, manifest } of active) {
    found.push(...(await verifySnapshot(dataDir, snapshot, manifest)));
  }
  const known = new Set(active.map(({ snapshot }) => snapshot));
  for (const id of snapshotFolders(dataDir)) {
    if (!known.has(id)) found.push(...(await verifySnapshot(dataDir, id)));
  }
  return found;
}
