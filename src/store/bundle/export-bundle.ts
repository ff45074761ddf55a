import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Snapshot } from '../../model/snapshot.js';
import { UserError } from '../../model/user-error.js';
import {
  mostStoredBytes,
  type StoredFile,
  storedArchive,
  storedArchiveSize,
} from '../../zip/stored-archive.js';
import type { ActiveEntry } from '../active-pointer.js';
import { damagedStoreError } from '../disk-error.js';
import { readActive } from '../read-active.js';
import { dataFiles, readManifest, readManifestBytes, snapshotFormat } from '../snapshot-manifest.js';
import { snapshotFiles, storeLayout } from '../store-layout.js';
import { verifySnapshot } from '../verify-snapshot.js';
import { type BundleContents, bundledPath, bundleFormat, bundleKind, contentsPath } from './bundle-form.js';

export interface BundleToWrite {
  readonly snapshots: readonly Snapshot[];
  /** In bytes. */
  readonly size: number;
  /** The file; the same bytes for the same snapshots. To be read once. */
  content(): AsyncIterable<Uint8Array>;
  /** SHA-256 of the file in hex, once all of it was read. */
  sha256(): string;
}

/**
 * Makes a bundle of the active snapshots, or of those that hold one of the lists that `includes` takes. Each is
 * verified first, from end to end; throws `UserError` (exit code 3) where one is damaged, and where there is
 * none.
 */
export async function exportBundle(
  dataDir: string,
  includes: (list: string) => boolean = () => true,
): Promise<BundleToWrite> {
  const chosen = readActive(dataDir)
    .map((entry) => ({ entry, snapshot: readManifest(dataDir, entry).snapshot }))
    .filter(({ snapshot }) => snapshot.lists.some(({ code }) => includes(code)));
  if (chosen.length === 0)
    throw new UserError(`No lists are imported in ${dataDir}.`, {
      hint: 'partyscreen lists import FILE; the starter snapshot is on every machine.',
      exitCode: 3,
    });
  const contents: BundleContents = {
    kind: bundleKind,
    format: bundleFormat,
    snapshotFormat,
    snapshots: chosen.map(({ entry }) => ({
      id: entry.snapshot,
      manifest: entry.manifest,
      confirmed: entry.confirmed,
    })),
  };
  const files = [inMemory(contentsPath, Buffer.from(`${JSON.stringify(contents, null, 2)}\n`))];
  for (const { entry } of chosen) files.push(...(await filesOf(dataDir, entry)));
  const size = storedArchiveSize(files);
  if (size > mostStoredBytes)
    throw new UserError(`The lists are more than a bundle can hold, which is 4 GiB.`, {
      hint: 'Export some of them at a time, with --list CODES.',
    });
  const hash = createHash('sha256');
  return {
    snapshots: chosen.map(({ snapshot }) => snapshot),
    size,
    async *content() {
      for await (const chunk of storedArchive(files)) {
        hash.update(chunk);
        yield chunk;
      }
    },
    sha256: () => hash.copy().digest('hex'),
  };
}

async function filesOf(dataDir: string, entry: ActiveEntry): Promise<readonly StoredFile[]> {
  const folder = storeLayout.snapshot(dataDir, entry.snapshot);
  const [finding] = await verifySnapshot(dataDir, entry.snapshot, entry.manifest);
  if (finding !== undefined)
    throw damagedStoreError(
      finding.file,
      finding.kind === 'missing' ? 'is missing' : 'has been changed',
      `Import the list file of ${entry.source} again, then export.`,
    );
  const files = [
    inMemory(bundledPath(entry.snapshot, 'manifest'), readManifestBytes(folder, entry.manifest)),
  ];
  for (const file of dataFiles)
    files.push(await onDisk(bundledPath(entry.snapshot, file), join(folder, snapshotFiles[file])));
  return files;
}

function inMemory(path: string, bytes: Buffer): StoredFile {
  return { path, size: bytes.length, crc32: crc32(bytes), content: () => [bytes] };
}

async function onDisk(path: string, file: string): Promise<StoredFile> {
  let checksum = 0;
  for await (const chunk of createReadStream(file)) checksum = crc32(chunk, checksum);
  return { path, size: statSync(file).size, crc32: checksum, content: () => createReadStream(file) };
}
