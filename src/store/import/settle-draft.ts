/** The last judgement on a snapshot before it is made active: is it complete, and if not, who took it and why. */
import { join } from 'node:path';
import type { Breach, ListCount, Snapshot, Waiver } from '../../model/snapshot.js';
import { UserError } from '../../model/user-error.js';
import type { ActiveEntry } from '../active-pointer.js';
import { replaceFile } from '../durable-file.js';
import {
  entryOf,
  keepEarlierManifest,
  manifestText,
  readManifest,
  readManifestFile,
  type SnapshotManifest,
} from '../snapshot-manifest.js';
import { snapshotFiles, storeLayout } from '../store-layout.js';
import { breachText, completenessBreaches, type FloorOf } from './completeness.js';
import { activation } from './replaced-entries.js';

export interface Judgement {
  readonly today: string;
  readonly floorOf: FloorOf;
  /** Why a file that lacks entries is to be taken all the same. */
  readonly accept: string | undefined;
  /** Of a snapshot that comes from another data folder, the reason for which it was taken there. */
  readonly carried?: Waiver | undefined;
}

/**
 * Holds a snapshot in `folder`, not active so far, against those that it would replace. Where entries are missing
 * the manifest comes to hold who waived that and why, or, without a reason given, a `UserError` (exit code 3) says
 * list by list what is missing.
 */
export function settleDraft(
  dataDir: string,
  folder: string,
  before: readonly ActiveEntry[],
  judgement: Judgement,
): void {
  const manifest = readManifestFile(folder);
  keepWaiver(dataDir, folder, manifest, judgeCompleteness(dataDir, manifest, before, judgement));
}

/** What the manifest is to hold of the judgement: undefined where nothing had to be waived. Throws as `settleDraft` does. */
export function judgeCompleteness(
  dataDir: string,
  manifest: SnapshotManifest,
  before: readonly ActiveEntry[],
  { today, floorOf, accept, carried }: Judgement,
): Waiver | undefined {
  const { snapshot } = manifest;
  const { replaced } = activation(before, entryOf(manifest, '', today));
  const same = replaced.find((entry) => entry.snapshot === snapshot.id);
  // A damaged snapshot is put right from the very file that it was read from: that was judged before.
  if (same !== undefined) return intact(dataDir, same)?.snapshot.waiver ?? carried;
  const earlier = replaced.flatMap(
    (entry): readonly ListCount[] => intact(dataDir, entry)?.snapshot.lists ?? [],
  );
  const breaches = [
    ...(snapshot.gaps ?? []),
    ...completenessBreaches(
      snapshot.lists,
      [...copiesPassedOver(dataDir, before, snapshot), ...earlier],
      floorOf,
    ),
  ];
  if (carried !== undefined && breaches.every((breach) => isWaivedBy(carried, breach))) return carried;
  if (breaches.length > 0 && accept === undefined)
    throw new UserError(`${snapshot.file.name} lacks entries, and nothing was taken from it`, {
      details: breaches.map(breachText),
      hint: 'Fetch the file again. If it is whole all the same, say why: lists import FILE --accept "REASON".',
      exitCode: 3,
    });
  return breaches.length === 0 || accept === undefined
    ? undefined
    : { reason: accept, date: today, breaches };
}

/** Whoever took the file elsewhere knew that so much or more is missing from the list. */
function isWaivedBy({ breaches }: Waiver, breach: Breach): boolean {
  const { kind, from } = breach;
  return breaches.some((known) =>
    'list' in breach
      ? 'list' in known && known.list === breach.list && known.from >= from
      : known.kind === kind && known.from >= from,
  );
}

/**
 * Copies of the snapshot's lists in an aggregate, which are not screened against once it is active: they too
 * must not be given up for a file that has far fewer entries. A section of a list gives up none by itself.
 */
function copiesPassedOver(
  dataDir: string,
  before: readonly ActiveEntry[],
  { aggregate, section, lists }: Snapshot,
): readonly ListCount[] {
  if (aggregate === true || section !== undefined) return [];
  const held = new Set(lists.map(({ code }) => code));
  return before
    .filter((entry) => entry.aggregate === true)
    .flatMap((entry) => intact(dataDir, entry)?.snapshot.lists ?? [])
    .filter(({ code }) => held.has(code));
}

function intact(dataDir: string, entry: ActiveEntry): SnapshotManifest | undefined {
  try {
    return readManifest(dataDir, entry);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The waiver is of this activation: that of an earlier one goes. */
export function keepWaiver(
  dataDir: string,
  folder: string,
  manifest: SnapshotManifest,
  waiver: Waiver | undefined,
): void {
  const place = storeLayout.snapshot(dataDir, manifest.snapshot.id);
  const { waiver: noted, ...snapshot } = manifest.snapshot;
  if (JSON.stringify(noted) === JSON.stringify(waiver)) return;
  if (folder === place) keepEarlierManifest(place);
  const settled = { ...manifest, snapshot: waiver === undefined ? snapshot : { ...snapshot, waiver } };
  replaceFile(join(folder, snapshotFiles.manifest), [Buffer.from(manifestText(settled))]);
}
