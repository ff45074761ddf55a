/** Takes the snapshots of a bundle into a data folder: all of them or none. */
import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Snapshot } from '../../model/snapshot.js';
import { type ActiveEntry, readPointer } from '../active-pointer.js';
import { openFile } from '../archive/random-access.js';
import { storeWriteError } from '../disk-error.js';
import { createDurableFile, type FileRecord, replaceFile, syncFolder } from '../durable-file.js';
import { activate } from '../history/activate.js';
import type { FloorOf } from '../import/completeness.js';
import { firstPointer, intactManifest, putInPlace, temporaryPath } from '../import/place-snapshot.js';
import { activation } from '../import/replaced-entries.js';
import { judgeCompleteness, keepWaiver } from '../import/settle-draft.js';
import { removeLeftovers } from '../remove-leftovers.js';
import {
  dataFiles,
  entryOf,
  keepEarlierManifest,
  readManifestBytes,
  readManifestFile,
  type SnapshotManifest,
  sha256,
} from '../snapshot-manifest.js';
import { snapshotFiles, storeLayout } from '../store-layout.js';
import { withStoreLock } from '../store-lock.js';
import { type BundledSnapshot, bundledPath } from './bundle-form.js';
import { bundleError, type OpenBundle, readBundle } from './read-bundle.js';
import { bundledManifest, contentFault } from './verify-draft.js';

export interface BundleImportOptions {
  readonly now: Date;
  readonly floorOf?: FloorOf;
  /** Why lists are to be taken that lack entries, beyond what was accepted where the bundle comes from. */
  readonly accept?: string;
  /** Largest size of all files after unpacking. */
  readonly maxBytes?: number;
}

export interface BundleImportResult {
  readonly snapshots: readonly {
    readonly snapshot: Snapshot;
    /** `unchanged`: it was active here before. */
    readonly outcome: 'imported' | 'unchanged';
  }[];
  readonly historyDamage?: string;
}

interface Draft {
  readonly bundled: BundledSnapshot;
  readonly manifest: SnapshotManifest;
  readonly folder: string;
}

const defaultMaxBytes = 16 * 2 ** 30;

/**
 * Every file is written to a folder of its own and verified - against the manifest, that against the table of contents and
 * the snapshot's id, the entries against what entries are - before the first snapshot is put in its place; and the
 * pointer is replaced once, at the end. The completeness of lists is judged as for a file from a publisher; what was
 * accepted where the bundle comes from, for a reason that its manifest holds, is accepted here. A
 * snapshot that this folder has already by an import of its own stays as it is.
 *
 * Throws `UserError`: exit code 2 for a bundle that is damaged, forged or of another version, 3 for lists that lack entries.
 */
export async function importBundle(
  dataDir: string,
  path: string,
  options: BundleImportOptions,
): Promise<BundleImportResult> {
  const name = basename(path);
  const file = await openFile(path);
  const drafts: Draft[] = [];
  const made: string[] = [];
  let taken = false;
  try {
    const bundle = await readBundle(file, name, options.maxBytes ?? defaultMaxBytes);
    readPointer(dataDir); // A damaged pointer is said before the work, not after it.
    made.push(...makeFolders(dataDir));
    removeLeftovers(dataDir);
    for (const bundled of bundle.snapshots) {
      const folder = temporaryPath(dataDir);
      mkdirSync(folder);
      made.unshift(folder);
      drafts.push({ bundled, folder, manifest: await unpack(bundle, bundled, folder, name) });
    }
    const result = await withStoreLock(dataDir, () => takeIn(dataDir, drafts, name, options));
    taken = true;
    return result;
  } catch (error) {
    throw storeWriteError(error, dataDir);
  } finally {
    await file.close();
    for (const { folder } of drafts) rmSync(folder, { recursive: true, force: true });
    if (!taken) removeMade(made);
  }
}

/** The folders that had to be made, the innermost first. */
function makeFolders(dataDir: string): readonly string[] {
  const first = mkdirSync(storeLayout.snapshots(dataDir), { recursive: true });
  const made: string[] = [];
  for (
    let folder = storeLayout.snapshots(dataDir);
    first !== undefined && folder.length >= first.length;
    folder = join(folder, '..')
  )
    made.push(folder);
  return made;
}

/** A bundle that is refused leaves nothing, not even an empty data folder; what another import put there stays. */
function removeMade(folders: readonly string[]): void {
  for (const folder of folders)
    try {
      if (basename(folder).startsWith('.tmp-')) rmSync(folder, { recursive: true, force: true });
      else rmdirSync(folder);
    } catch {
      return;
    }
}

async function unpack(
  bundle: OpenBundle,
  { id, manifest: manifestSha256 }: BundledSnapshot,
  folder: string,
  name: string,
): Promise<SnapshotManifest> {
  const altered = (path: string) => bundleError(name, `has been changed: ${path} is not what was exported`);
  const manifestPath = bundledPath(id, 'manifest');
  const bytes = await bundle.read(manifestPath);
  const manifest = sha256(bytes) === manifestSha256 ? bundledManifest(bytes, id) : undefined;
  if (manifest === undefined) throw altered(manifestPath);
  for (const file of dataFiles) {
    const path = bundledPath(id, file);
    const expected = manifest.files[file];
    if (bundle.sizeOf(path) !== expected.bytes) throw altered(path);
    const record = await keep(join(folder, snapshotFiles[file]), bundle.content(path));
    if (record.sha256 !== expected.sha256 || record.bytes !== expected.bytes) throw altered(path);
  }
  await keep(join(folder, snapshotFiles.manifest), [bytes]);
  const fault = await contentFault(folder, manifest);
  if (fault !== undefined)
    throw bundleError(name, `holds a snapshot of ${manifest.snapshot.source} that is none: ${fault}`);
  syncFolder(folder);
  return manifest;
}

async function keep(
  path: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<FileRecord> {
  const file = createDurableFile(path);
  try {
    for await (const chunk of content) file.write(chunk);
    return file.finish();
  } finally {
    file.close();
  }
}

/** Under the lock: judges all, then puts in place what is new, then replaces the pointer. */
async function takeIn(
  dataDir: string,
  drafts: readonly Draft[],
  name: string,
  { now, accept, floorOf = () => undefined }: BundleImportOptions,
): Promise<BundleImportResult> {
  const today = now.toISOString().slice(0, 10);
  const before = readPointer(dataDir) ?? [];
  const plans: (Draft & {
    readonly isKept: boolean;
    readonly wasActive: boolean;
    readonly settle: () => void;
  })[] = [];
  for (const draft of drafts) {
    const { bundled, manifest } = draft;
    const place = storeLayout.snapshot(dataDir, bundled.id);
    const isKept = (await intactManifest(dataDir, bundled.id)) !== undefined;
    const wasActive = isKept && before.some(({ snapshot }) => snapshot === bundled.id);
    if (wasActive) {
      plans.push({ ...draft, isKept, wasActive, settle: () => undefined });
      continue;
    }
    const carried = manifest.snapshot.waiver;
    const waiver = judgeCompleteness(dataDir, manifest, before, { today, floorOf, accept, carried });
    const adopts = isKept && sameFiles(readManifestFile(place), manifest);
    plans.push({
      ...draft,
      isKept,
      wasActive,
      settle() {
        if (!isKept) keepWaiver(dataDir, draft.folder, manifest, waiver);
        else if (!adopts) keepWaiver(dataDir, place, readManifestFile(place), waiver);
        else {
          adopt(place, draft.folder);
          keepWaiver(dataDir, place, manifest, waiver);
        }
      },
    });
  }
  refuseRivals(
    before,
    plans.map(({ manifest }) => entryOf(manifest, '', today)),
    name,
  );

  if (readPointer(dataDir) === undefined) firstPointer(dataDir);
  const entries = plans.map(({ bundled, folder, isKept, settle }): ActiveEntry => {
    const place = storeLayout.snapshot(dataDir, bundled.id);
    const active = before.find(({ snapshot }) => snapshot === bundled.id);
    settle();
    if (!isKept) putInPlace(dataDir, folder, bundled.id);
    const bytes = readManifestBytes(place, active?.manifest);
    const latest = [bundled.confirmed, active?.confirmed ?? ''].sort().at(-1)!;
    // A clock that is ahead elsewhere makes no list younger than today.
    const confirmed = [latest, today].sort()[0]!;
    return entryOf(JSON.parse(bytes.toString('utf8')), sha256(bytes), confirmed);
  });
  const { historyDamage } = activate(dataDir, entries, now);
  return {
    snapshots: plans.map(({ bundled, wasActive }) => ({
      snapshot: readManifestFile(storeLayout.snapshot(dataDir, bundled.id)).snapshot,
      outcome: wasActive ? 'unchanged' : 'imported',
    })),
    ...(historyDamage === undefined ? {} : { historyDamage }),
  };
}

/** The manifest from the bundle in place of that of an earlier import of the same file, which is kept beside it. */
function adopt(place: string, folder: string): void {
  keepEarlierManifest(place);
  replaceFile(join(place, snapshotFiles.manifest), [readManifestBytes(folder)]);
}

function sameFiles(kept: SnapshotManifest, bundled: SnapshotManifest): boolean {
  return dataFiles.every((file) => kept.files[file].sha256 === bundled.files[file].sha256);
}

/** Snapshots of one data folder stand side by side; where one would take another's place, no export made the bundle. */
function refuseRivals(before: readonly ActiveEntry[], entries: readonly ActiveEntry[], name: string): void {
  let active = before;
  for (const entry of entries) active = activation(active, entry).active;
  for (const { snapshot, source } of entries)
    if (!active.some((entry) => entry.snapshot === snapshot))
      throw bundleError(name, `holds two snapshots of the same list, one of them of ${source}`);
}
