import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../model/snapshot.js';
import type { ActiveEntry } from './active-pointer.js';
import { damagedSnapshotError, errorCode, newerStoreError, storeReadError } from './disk-error.js';
import { type FileRecord, replaceFile } from './durable-file.js';
import { earlierManifest, snapshotFiles, storeLayout } from './store-layout.js';

export type DataFile = Exclude<keyof typeof snapshotFiles, 'manifest'>;

/** Raised whenever the files of a snapshot are laid out otherwise, or its description must say more. */
export const snapshotFormat = 3;

/** What `manifest.json` holds: the snapshot's description, and what its other files must hold. */
export interface SnapshotManifest {
  readonly format: number;
  readonly snapshot: Snapshot;
  readonly files: Readonly<Record<DataFile, FileRecord>>;
}

export const dataFiles = ['parties', 'offsets', 'problems', 'raw'] as const satisfies readonly DataFile[];

/** The same content read by the same version of the same parser is the same snapshot, on any machine. */
export function snapshotId(source: string, parserVersion: number, contentSha256: string): string {
  return sha256(`${source}\n${parserVersion}\n${contentSha256}\n`);
}

/** In hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function manifestText(manifest: SnapshotManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What the pointer says of a snapshot with this manifest. */
export function entryOf(
  { snapshot }: SnapshotManifest,
  manifestSha256: string,
  confirmed: string,
): ActiveEntry {
  return {
    source: snapshot.source,
    snapshot: snapshot.id,
    manifest: manifestSha256,
    confirmed,
    lists: snapshot.lists.map(({ code }) => code),
    ...(snapshot.aggregate === true ? { aggregate: true } : {}),
    ...(snapshot.section === undefined ? {} : { section: snapshot.section.name }),
  };
}

/** The manifest in a snapshot's folder or a draft's, which the caller knows to be whole. */
export function readManifestFile(folder: string): SnapshotManifest {
  return JSON.parse(readFileSync(join(folder, snapshotFiles.manifest), 'utf8'));
}

/**
 * Keeps the manifest in a snapshot's folder beside the one that takes its place, in `folder` unless given: earlier
 * screenings rest on it, and it differs in its waiver or in the day on which the file was read.
 */
export function keepEarlierManifest(place: string, folder = place): void {
  const path = join(place, snapshotFiles.manifest);
  if (!existsSync(path)) return;
  const bytes = readFileSync(path);
  replaceFile(join(folder, earlierManifest.name(sha256(bytes))), [bytes]);
}

/** The bytes of the manifest with this checksum, be it the latest or one before it; else of the latest. */
export function readManifestBytes(folder: string, manifestSha256?: string): Buffer {
  const bytes = readFileSync(join(folder, snapshotFiles.manifest));
  if (manifestSha256 === undefined || sha256(bytes) === manifestSha256) return bytes;
  const path = join(folder, earlierManifest.name(manifestSha256));
  return existsSync(path) ? readFileSync(path) : bytes;
}

/**
 * The manifest of a snapshot that is or was active. The checksum in the pointer, or in the history, stands in for a schema: what we wrote
 * ourselves and nobody changed needs no second judgement. Throws `UserError` (exit code 3) otherwise, and
 * where another version of partyscreen laid the snapshot out in another way.
 */
export function readManifest(dataDir: string, entry: ActiveEntry): SnapshotManifest {
  const folder = storeLayout.snapshot(dataDir, entry.snapshot);
  const path = join(folder, snapshotFiles.manifest);
  let bytes: Buffer;
  try {
    bytes = readManifestBytes(folder, entry.manifest);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      throw damagedSnapshotError(entry.source, path, 'is missing', error);
    }
    throw storeReadError(error, dataDir);
  }
  if (sha256(bytes) !== entry.manifest) throw damagedSnapshotError(entry.source, path, 'has been changed');
  const manifest: SnapshotManifest = JSON.parse(bytes.toString('utf8'));
  if (manifest.format < snapshotFormat) {
    throw damagedSnapshotError(entry.source, path, 'was written by an older partyscreen');
  }
  if (manifest.format > snapshotFormat) throw newerStoreError(path);
  return manifest;
}
