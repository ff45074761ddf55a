import { verifyHistory } from './history/verify-history.js';
import { readActive } from './read-active.js';
import { snapshotFolders } from './snapshot-folders.js';
import { type VerifiedSnapshot, type VerifyFinding, verifySnapshotWhole } from './verify-snapshot.js';

/**
 * Proves that a data folder holds what was imported into it, byte by byte, the snapshots that are no longer
 * active included: they are the evidence of earlier screenings. Works where `openStore` refuses; throws
 * `UserError` (exit code 3) only where the pointer itself is missing or cannot be read.
 */
export async function verifyStore(dataDir: string): Promise<readonly VerifyFinding[]> {
  const found: VerifyFinding[] = [];
  for await (const { findings } of verifySnapshots(dataDir)) found.push(...findings);
  return [...found, ...verifyHistory(dataDir).findings];
}

/** One snapshot after the other as it was verified, those that are active first. */
export async function* verifySnapshots(
  dataDir: string,
): AsyncGenerator<VerifiedSnapshot & { readonly active: boolean }> {
  const active = readActive(dataDir);
  for (const { snapshot, manifest } of active)
    yield { ...(await verifySnapshotWhole(dataDir, snapshot, manifest)), active: true };
  const known = new Set(active.map(({ snapshot }) => snapshot));
  for (const id of snapshotFolders(dataDir))
    if (!known.has(id)) yield { ...(await verifySnapshotWhole(dataDir, id)), active: false };
}
