/** How a finished draft becomes a snapshot of the data folder, whatever made it. Callers hold the store's lock. */
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ActiveEntry, readPointer, writePointer } from '../active-pointer.js';
import { syncFolder } from '../durable-file.js';
import { emptyHistory } from '../history/history-log.js';
import { snapshotFolders } from '../snapshot-folders.js';
import {
  keepEarlierManifest,
  readManifestBytes,
  type SnapshotManifest,
  sha256,
  snapshotFormat,
} from '../snapshot-manifest.js';
import { earlierManifest, storeLayout, temporaryPrefix } from '../store-layout.js';
import { verifySnapshot } from '../verify-snapshot.js';

/**
 * A pointer to nothing, so that a kill after the first snapshot is put in place leaves an empty store and not
 * one that has lost its pointer. Where it was lost before, it stays so until the new one is written.
 */
export function firstPointer(dataDir: string): readonly ActiveEntry[] {
  if (snapshotFolders(dataDir).length === 0) writePointer(dataDir, { active: [], history: emptyHistory });
  return [];
}

/** Checksum of the manifest of a snapshot that is on disk, whole, as it was written and as we write it now. */
export async function intactManifest(dataDir: string, id: string): Promise<string | undefined> {
  const active = readPointer(dataDir)?.find(({ snapshot }) => snapshot === id);
  const findings = await verifySnapshot(dataDir, id, active?.manifest);
  if (findings.length > 0) return undefined;
  const bytes = readManifestBytes(storeLayout.snapshot(dataDir, id));
  const { format }: SnapshotManifest = JSON.parse(bytes.toString('utf8'));
  return format === snapshotFormat ? sha256(bytes) : undefined;
}

/** Gives a finished draft its name, in place of a damaged snapshot if there is one. */
export function putInPlace(dataDir: string, draft: string, id: string): void {
  const place = storeLayout.snapshot(dataDir, id);
  const aside = temporaryPath(dataDir);
  if (existsSync(place)) {
    keepEarlierManifests(place, draft);
    renameSync(place, aside);
  }
  renameSync(draft, place);
  syncFolder(storeLayout.snapshots(dataDir));
  rmSync(aside, { recursive: true, force: true });
}

/** Those of a damaged snapshot too: what of them is damaged bears another checksum, and is never asked for. */
function keepEarlierManifests(place: string, draft: string): void {
  keepEarlierManifest(place, draft);
  for (const file of readdirSync(place).filter((file) => earlierManifest.pattern.test(file)))
    copyFileSync(join(place, file), join(draft, file));
}

/** A new name for work in progress beside the snapshots. */
export function temporaryPath(dataDir: string): string {
  return join(storeLayout.snapshots(dataDir), `${temporaryPrefix}${randomBytes(8).toString('hex')}`);
}
