import { mkdirSync, rmSync } from 'node:fs';
import type { Problem, ProblemKind } from '../../model/problem.js';
import type { Snapshot } from '../../model/snapshot.js';
import { UserError } from '../../model/user-error.js';
import type { Source } from '../../sources/source.js';
import { type ActiveEntry, readPointer } from '../active-pointer.js';
import { storeWriteError } from '../disk-error.js';
import { syncFolder } from '../durable-file.js';
import { activate } from '../history/activate.js';
import { openSnapshot } from '../open-snapshot.js';
import { removeLeftovers } from '../remove-leftovers.js';
import { entryOf, readManifestBytes, readManifestFile, sha256, snapshotId } from '../snapshot-manifest.js';
import { storeLayout } from '../store-layout.js';
import { withStoreLock } from '../store-lock.js';
import type { FloorOf } from './completeness.js';
import { isOfForm, shownOfForm } from './form-problems.js';
import { type ListInput, nameOfInput, openListFiles } from './open-list-file.js';
import type { ListName } from './party-tally.js';
import { firstPointer, intactManifest, putInPlace, temporaryPath } from './place-snapshot.js';
import { type PlannedImport, planImports } from './plan-imports.js';
import { settleDraft } from './settle-draft.js';
import { keepContent, parseContent } from './write-snapshot.js';

/** Bytes are those of the unpacked content; its size is known once it has been read. */
export type ImportProgress =
  | { readonly stage: 'reading'; readonly bytes: number }
  | {
      readonly stage: 'parsing';
      readonly bytes: number;
      readonly totalBytes: number;
      readonly parties: number;
    };

export interface ImportOptions {
  /** The registry's sources. */
  readonly sources: readonly Source[];
  /** Source id, for content that no source recognises. */
  readonly as?: string;
  /** The user's own list that goes by `as`, where no source does. */
  readonly ownList?: Source;
  readonly now: Date;
  readonly listName: ListName;
  /** The fewest entries of a list; none unless given. */
  readonly floorOf?: FloorOf;
  /** Why a file is to be taken that lacks entries. */
  readonly accept?: string;
  /** Largest size of the content after unpacking; 1 GiB unless given. */
  readonly maxBytes?: number;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportResult {
  readonly snapshot: Snapshot;
  /** `unchanged`: this very file, read by this version of its parser, was active before. */
  readonly outcome: 'imported' | 'unchanged';
  readonly problemCounts: Snapshot['problems'];
  /** The first few of each kind; the snapshot keeps them all. */
  readonly problems: readonly Problem[];
  /** In words, where the history of what was active was damaged and begins anew. */
  readonly historyDamage?: string;
}

export const defaultMaxBytes = 1 << 30;
const sampledPerKind = 3;

/**
 * Imports a list file and makes it the active snapshot of its lists; the ones before stay on disk. Creates
 * the data folder where need be. Content is kept first and parsed from what was kept, in a folder of its own
 * that is renamed into place when all of it is on the disk; then the pointer is replaced. So a failure, or a
 * kill at any moment, leaves the lists that were active before, or the new ones.
 *
 * Throws `UserError` (exit code 2) for a file that cannot be read, recognised, unpacked or trusted, and for
 * a data folder that cannot be written; exit code 3 for a file that lacks entries which it should have.
 */
export async function importFile(
  dataDir: string,
  input: ListInput,
  options: ImportOptions,
): Promise<ImportResult> {
  const opened = await openListFiles(input, options.maxBytes ?? defaultMaxBytes);
  try {
    const [planned, another] = planImports(opened.files, options);
    if (planned === undefined || another !== undefined)
      throw new UserError(
        `${nameOfInput(input)} holds several lists: ${opened.files.map(({ name }) => name).join(', ')}`,
        {
          hint: 'partyscreen lists import FILE takes each of them.',
        },
      );
    if ('error' in planned) throw planned.error;
    return await importPlanned(dataDir, planned, options);
  } finally {
    await opened.close();
  }
}

/** Imports what `planImports` made out; throws as `importFile` does. */
export async function importPlanned(
  dataDir: string,
  planned: PlannedImport,
  options: ImportOptions,
): Promise<ImportResult> {
  try {
    return await importContent(dataDir, planned, options);
  } catch (error) {
    throw sayingWhatItIs(storeWriteError(error, dataDir), planned);
  }
}

/** Where a file is read as something by the user's word alone and turns out not to be that, what it looks like. */
function sayingWhatItIs(error: unknown, { name, looksLike }: PlannedImport): unknown {
  if (looksLike === undefined || !(error instanceof UserError) || error.exitCode !== 2) return error;
  const { message, hint, details, cause } = error;
  const seems = `${name} looks like ${looksLike}.`;
  return new UserError(message, { details, hint: hint === undefined ? seems : `${seems} ${hint}`, cause });
}

async function importContent(
  dataDir: string,
  { name, source, content }: PlannedImport,
  { now, listName, onProgress, accept, floorOf = () => undefined }: ImportOptions,
): Promise<ImportResult> {
  readPointer(dataDir); // A damaged pointer is said before the work, not after it.
  mkdirSync(storeLayout.snapshots(dataDir), { recursive: true });
  removeLeftovers(dataDir);
  const today = now.toISOString().slice(0, 10);
  const draft = temporaryPath(dataDir);
  mkdirSync(draft);
  try {
    const kept = await keepContent(draft, content(), (bytes) => onProgress?.({ stage: 'reading', bytes }));
    const id = snapshotId(source.id, source.parserVersion, kept.content.sha256);
    for (let parsed = false; ; ) {
      if (!parsed && (await intactManifest(dataDir, id)) === undefined) {
        await parseContent(draft, source, kept, {
          fileName: name,
          today,
          listName,
          onProgress: (bytes, parties) =>
            onProgress?.({ stage: 'parsing', bytes, totalBytes: kept.content.bytes, parties }),
        });
        syncFolder(draft);
        parsed = true;
      }
      const done = await withStoreLock(dataDir, async () => {
        const before = readPointer(dataDir) ?? firstPointer(dataDir);
        const isKept = (await intactManifest(dataDir, id)) !== undefined;
        // It was there and is not any more: somebody pruned it meanwhile.
        if (!isKept && !parsed) return undefined;
        const unchanged = isKept && before.some(({ snapshot }) => snapshot === id);
        const place = storeLayout.snapshot(dataDir, id);
        if (!unchanged) settleDraft(dataDir, isKept ? place : draft, before, { today, floorOf, accept });
        if (!isKept) putInPlace(dataDir, draft, id);
        const entry = entryOf(readManifestFile(place), sha256(readManifestBytes(place)), today);
        const { historyDamage } = activate(dataDir, [entry], now);
        return {
          ...result(dataDir, entry, unchanged ? 'unchanged' : 'imported'),
          ...(historyDamage === undefined ? {} : { historyDamage }),
        };
      });
      if (done !== undefined) return done;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function result(dataDir: string, entry: ActiveEntry, outcome: ImportResult['outcome']): ImportResult {
  const { snapshot, problems } = openSnapshot(dataDir, entry);
  const sample: Problem[] = [];
  const sampled = new Map<ProblemKind, number>();
  for (const problem of problems()) {
    const seen = sampled.get(problem.kind) ?? 0;
    if (seen < (isOfForm(problem) ? shownOfForm : sampledPerKind)) sample.push(problem);
    sampled.set(problem.kind, seen + 1);
  }
  return { snapshot, outcome, problemCounts: snapshot.problems, problems: sample };
}
