import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.js';
import type { ListCount, Snapshot } from '../model/snapshot.js';
import { errorCode, storeReadError } from './disk-error.js';
import { daysBetween, type MaxAgeOf } from './freshness.js';
import { formProblems } from './import/form-problems.js';
import type { LoadedSnapshot } from './loaded-snapshot.js';
import { maskedLists } from './masked-lists.js';
import { snapshotWarnings } from './snapshot-warnings.js';

/** One loaded snapshot as `lists status` shows it. Dates are `YYYY-MM-DD`, ages whole days up to today. */
export interface SnapshotStatus {
  readonly snapshot: string;
  readonly source: string;
  readonly starter: boolean;
  readonly file: Snapshot['file'];
  readonly published: string | null;
  readonly retrieved: string | null;
  /** The last day on which the same file was imported. */
  readonly confirmed: string | null;
  readonly newestEntry: string | null;
  readonly ageDays: {
    readonly published: number | null;
    readonly retrieved: number | null;
    readonly confirmed: number | null;
    readonly newestEntry: number | null;
  };
  readonly entries: number;
  readonly lists: readonly ListCount[];
  /** Lists in it that are not screened against, since the publisher's own file of them is loaded. */
  readonly masked: readonly { readonly code: string; readonly by: MaskingFile }[];
  readonly problems: Snapshot['problems'];
  /** Of the problems, those that say that the file is built otherwise than its parser knows it. */
  readonly form: readonly Problem[];
  /** Empty where the snapshot is fresh and lacks nothing. */
  readonly warnings: readonly Problem[];
}

/** The file that is screened against in place of an aggregate's copy. */
export interface MaskingFile {
  readonly snapshot: string;
  readonly source: string;
  readonly file: string;
}

export interface StoreStatus {
  readonly dataDir: string;
  readonly snapshots: readonly SnapshotStatus[];
  /** Everything in the data folder: earlier snapshots and compiled indexes included. */
  readonly bytesOnDisk: number;
}

/** What is loaded, of which date, how old, and how much of it. `store` may be any set of loaded snapshots. */
export function storeStatus(
  store: { readonly dataDir: string; activeSnapshots(): readonly LoadedSnapshot[] },
  now: Date,
  maxAgeOf?: MaxAgeOf,
): StoreStatus {
  const today = now.toISOString().slice(0, 10);
  const age = (date: string | null) => (date === null ? null : daysBetween(date, today));
  const active = store.activeSnapshots();
  const masked = maskedLists(active);
  const warnings = snapshotWarnings(active, today, maxAgeOf === undefined ? {} : { maxAgeOf });
  return {
    dataDir: store.dataDir,
    snapshots: active.map((loaded, at) => {
      const { snapshot, confirmed, count } = loaded;
      const { published, retrieved, newestEntry } = snapshot;
      return {
        snapshot: snapshot.id,
        source: snapshot.source,
        starter: snapshot.starter,
        file: snapshot.file,
        published,
        retrieved,
        confirmed,
        newestEntry,
        ageDays: {
          published: age(published),
          retrieved: age(retrieved),
          confirmed: age(confirmed),
          newestEntry: age(newestEntry),
        },
        entries: count,
        lists: snapshot.lists,
        masked: masked[at]!.map(({ code, by }) => ({
          code,
          by: { snapshot: by.id, source: by.source, file: by.file.name },
        })),
        problems: snapshot.problems,
        form: formProblems(loaded),
        warnings: warnings[at]!,
      };
    }),
    bytesOnDisk: sizeOf(store.dataDir, store.dataDir),
  };
}

function sizeOf(path: string, dataDir: string): number {
  try {
    const stat = lstatSync(path);
    if (!stat.isDirectory()) return stat.size;
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name), dataDir), 0);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw storeReadError(error, dataDir);
  }
}
