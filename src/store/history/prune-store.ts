/** Takes earlier snapshots out of a data folder, and the compiled indexes that nobody uses. */
import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, storeReadError, storeWriteError } from '../disk-error.js';
import { syncFolder } from '../durable-file.js';
import { removeLeftovers } from '../remove-leftovers.js';
import { storeLayout, temporaryPrefix } from '../store-layout.js';
import { withStoreLock } from '../store-lock.js';
import { record } from './activate.js';
import { type EarlierSnapshot, earlierSnapshots } from './earlier-snapshots.js';
import { readHistory } from './history.js';

export interface PruneOptions {
  /** How many earlier snapshots of each list stay; without it only `before` decides. */
  readonly keep?: number;
  /** Only what was not active at any moment from the beginning of this day on (`YYYY-MM-DD`, UTC) goes. */
  readonly before?: string;
  /** Says what would go, and changes nothing. */
  readonly dryRun: boolean;
  readonly now: Date;
  /** Key of the compiled index that stays. */
  readonly indexInUse: string | undefined;
}

export interface PruneResult {
  readonly removed: readonly (EarlierSnapshot & { readonly bytes: number })[];
  /** Earlier snapshots that stay. */
  readonly kept: readonly EarlierSnapshot[];
  /** Ids of snapshots that stay since nothing says what they are. */
  readonly unreadable: readonly string[];
  readonly indexes: { readonly files: number; readonly bytes: number };
  /** Of all that was removed. */
  readonly bytes: number;
}

/**
 * Removes earlier snapshots; what is active stays whatever is asked. Of a snapshot that holds several lists, all must be
 * able to spare it. The history notes first what goes and remembers it: a kill at any moment leaves a data folder that
 * verifies, and pruning again finishes the work.
 *
 * Throws `UserError`: exit code 3 where pointer or history are damaged, 2 where the folder cannot be written.
 */
export async function pruneStore(dataDir: string, options: PruneOptions): Promise<PruneResult> {
  if (options.dryRun) return plan(dataDir, options);
  const { now } = options;
  try {
    return await withStoreLock(dataDir, async () => {
      const planned = plan(dataDir, options);
      const ids = planned.removed.map(({ snapshot }) => snapshot).sort();
      if (ids.length > 0) {
        const { active } = readHistory(dataDir, now);
        record(dataDir, active, [{ kind: 'pruned', at: now.toISOString(), snapshots: ids }], now);
        for (const id of ids) removeSnapshot(dataDir, id);
      }
      for (const name of unusedIndexes(dataDir, options.indexInUse))
        rmSync(join(storeLayout.indexes(dataDir), name), { force: true });
      removeLeftovers(dataDir);
      return planned;
    });
  } catch (error) {
    throw storeWriteError(error, dataDir);
  }
}

function plan(dataDir: string, { keep, before, now, indexInUse }: PruneOptions): PruneResult {
  const { earlier, unreadable } = earlierSnapshots(dataDir, readHistory(dataDir, now), now);
  const spared = new Set(keep === undefined ? [] : latestOfEach(earlier, keep));
  const goes = (each: EarlierSnapshot) =>
    !spared.has(each) && (before === undefined || each.activeUntil < `${before}T`);
  const removed = earlier
    .filter(goes)
    .map((each) => ({ ...each, bytes: sizeOf(storeLayout.snapshot(dataDir, each.snapshot), dataDir) }));
  const indexes = unusedIndexes(dataDir, indexInUse).map((name) =>
    sizeOf(join(storeLayout.indexes(dataDir), name), dataDir),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    removed,
    kept: earlier.filter((each) => !goes(each)),
    unreadable,
    indexes: { files: indexes.length, bytes: sum(indexes) },
    bytes: sum([...removed.map(({ bytes }) => bytes), ...indexes]),
  };
}

/** The first `keep` of each list, as each source and section has it. */
function latestOfEach(earlier: readonly EarlierSnapshot[], keep: number): readonly EarlierSnapshot[] {
  const seen = new Map<string, number>();
  return earlier.filter(({ source, section = '', lists }) => {
    const ranks = lists.map((list) => {
      const key = [source, section, list].join('\n');
      const rank = seen.get(key) ?? 0;
      seen.set(key, rank + 1);
      return rank;
    });
    return ranks.some((rank) => rank < keep);
  });
}

/** At one stroke: what is renamed is no snapshot any more, and is removed at leisure. */
function removeSnapshot(dataDir: string, id: string): void {
  const aside = join(storeLayout.snapshots(dataDir), `${temporaryPrefix}${randomBytes(8).toString('hex')}`);
  renameSync(storeLayout.snapshot(dataDir, id), aside);
  syncFolder(storeLayout.snapshots(dataDir));
  rmSync(aside, { recursive: true, force: true });
}

function unusedIndexes(dataDir: string, inUse: string | undefined): readonly string[] {
  return namesIn(storeLayout.indexes(dataDir), dataDir).filter(
    (name) => name.endsWith('.idx') && name !== `${inUse}.idx`,
  );
}

function namesIn(folder: string, dataDir: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw storeReadError(error, dataDir);
  }
}

function sizeOf(path: string, dataDir: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.size;
  return namesIn(path, dataDir).reduce((sum, name) => sum + sizeOf(join(path, name), dataDir), 0);
}
