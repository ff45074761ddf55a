import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Snapshot } from '../model/snapshot.js';
import { errorCode } from './disk-error.js';
import {
  dataFiles,
  readManifestBytes,
  type SnapshotManifest,
  sha256,
  snapshotId,
} from './snapshot-manifest.js';
import { snapshotFiles, storeLayout } from './store-layout.js';

/** One thing that is not as it was written. */
export interface VerifyFinding {
  readonly kind: 'missing' | 'changed';
  /** Null where it is the history that is damaged. */
  readonly snapshot: string | null;
  /** Path of the file. */
  readonly file: string;
  /** For the user, in words. */
  readonly message: string;
}

/** What was read and hashed of one snapshot, and what is wrong with it. */
export interface VerifiedSnapshot {
  readonly snapshot: string;
  /** From its manifest; null where that cannot be read. */
  readonly description: Snapshot | null;
  /** Names of the files that are as they were written, and their size together. */
  readonly intact: readonly string[];
  readonly bytes: number;
  readonly findings: readonly VerifyFinding[];
}

/** The findings of `verifySnapshotWhole`. */
export async function verifySnapshot(
  dataDir: string,
  id: string,
  manifestSha256?: string,
): Promise<readonly VerifyFinding[]> {
  return (await verifySnapshotWhole(dataDir, id, manifestSha256)).findings;
}

/**
 * Reads a snapshot from end to end and hashes it again: the manifest against `manifestSha256` (from the
 * pointer; an inactive snapshot has none), every file against the manifest, the list file's content against
 * the snapshot's description, and that against its id. No findings: every byte is as it was written.
 */
export async function verifySnapshotWhole(
  dataDir: string,
  id: string,
  manifestSha256?: string,
): Promise<VerifiedSnapshot> {
  const folder = storeLayout.snapshot(dataDir, id);
  const found: VerifyFinding[] = [];
  const intact: string[] = [];
  let size = 0;
  const find = (kind: VerifyFinding['kind'], name: string, message: string) => {
    const file = join(folder, name);
    found.push({ kind, snapshot: id, file, message: `${file} ${message}` });
  };
  const check = async (name: string, work: (path: string) => Promise<void>) => {
    const before = found.length;
    try {
      await work(join(folder, name));
      if (found.length > before) return;
      intact.push(name);
      size += statSync(join(folder, name)).size;
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      find('missing', name, 'is missing');
    }
  };

  let manifest: SnapshotManifest | undefined;
  await check(snapshotFiles.manifest, async () => {
    const bytes = readManifestBytes(folder, manifestSha256);
    manifest = describes(bytes, id);
    if (manifest === undefined || (manifestSha256 !== undefined && sha256(bytes) !== manifestSha256)) {
      find('changed', snapshotFiles.manifest, 'is not what was written');
    }
  });
  const result = (description: Snapshot | null) => ({
    snapshot: id,
    description,
    intact,
    bytes: size,
    findings: found,
  });
  if (manifest === undefined) return result(null);

  const { files, snapshot } = manifest;
  for (const file of dataFiles) {
    await check(snapshotFiles[file], async (path) => {
      const hash = createHash('sha256');
      await pipeline(createReadStream(path), hash);
      if (hash.digest('hex') !== files[file].sha256) {
        find('changed', snapshotFiles[file], 'is not what was written');
      } else if (file === 'raw' && (await contentSha256(path)) !== snapshot.file.sha256) {
        find('changed', snapshotFiles[file], 'does not hold the list file that the snapshot was read from');
      }
    });
  }
  return result(snapshot);
}

/** The manifest, if these bytes are one and it is that of the snapshot `id`. */
function describes(bytes: Buffer, id: string): SnapshotManifest | undefined {
  try {
    const manifest: SnapshotManifest = JSON.parse(bytes.toString('utf8'));
    const { source, parserVersion, file } = manifest.snapshot;
    const complete = dataFiles.every((name) => typeof manifest.files[name].sha256 === 'string');
    return complete && snapshotId(source, parserVersion, file.sha256) === id ? manifest : undefined;
  } catch {
    return undefined;
  }
}

async function contentSha256(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), createGunzip(), hash);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
