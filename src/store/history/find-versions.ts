/** Which snapshots of each list are held against each other, when a person asks what changed. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../model/user-error.js';
import type { ActiveEntry } from '../active-pointer.js';
import { snapshotFolders } from '../snapshot-folders.js';
import { entryOf, readManifestBytes, readManifestFile, sha256 } from '../snapshot-manifest.js';
import { snapshotFiles, storeLayout } from '../store-layout.js';
import { activeAfter, type History } from './history.js';
import { activeAtEndOf } from './lists-as-of.js';

/** A version of the lists as a person names it. `day` is `YYYY-MM-DD`: what was active at its end, in UTC. */
export type Version =
  | { readonly kind: 'active' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'snapshot'; readonly id: string };

/** Snapshots that hold the same lists, to be compared: several where a list comes in several files. */
export interface VersionPair {
  readonly lists: readonly string[];
  readonly from: readonly ActiveEntry[];
  readonly to: readonly ActiveEntry[];
}

export interface Versions {
  readonly pairs: readonly VersionPair[];
  /** Lists that only one of the two versions holds. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/** The one kept snapshot whose id begins so; undefined where none does. Throws `UserError` where several do. */
export function snapshotByPrefix(dataDir: string, prefix: string): string | undefined {
  const found = snapshotFolders(dataDir).filter((id) => id.startsWith(prefix));
  if (found.length > 1)
    throw new UserError(`${found.length} snapshots have an id that begins with ${prefix}.`, {
      details: found,
      hint: 'Give more of its digits.',
    });
  return found[0];
}

/**
 * Pairs the lists of two versions. `wanted` says which lists matter. Of a list that an aggregate and its
 * publisher's own file hold, the latter counts, as in a screening. What was removed from the data folder
 * since is no version to compare with; asked for by its day it is a `UserError` (exit code 3), as is a day of which the
 * history does not say what was active.
 */
export function findVersions(
  dataDir: string,
  history: History,
  {
    from,
    to,
    wanted = () => true,
  }: { readonly from: Version; readonly to: Version; readonly wanted?: (list: string) => boolean },
): Versions {
  const holders = { from: holdersOf(dataDir, history, from), to: holdersOf(dataDir, history, to) };
  const before = holders.from.lists().filter(wanted);
  const after = holders.to.lists().filter(wanted);
  const pairs = new Map<
    string,
    { lists: string[]; from: readonly ActiveEntry[]; to: readonly ActiveEntry[] }
  >();
  const onlyAfter: string[] = [];
  for (const list of after) {
    const [some, others] = [holders.from.of(list), holders.to.of(list)];
    if (some.length === 0) {
      onlyAfter.push(list);
      continue;
    }
    const key = [some, others]
      .map((entries) => entries.map(({ manifest }) => manifest).join(' '))
      .join(' > ');
    const pair = pairs.get(key) ?? { lists: [], from: some, to: others };
    pair.lists.push(list);
    pairs.set(key, pair);
  }
  for (const entry of [...pairs.values()].flatMap((pair) => [...pair.from, ...pair.to]))
    if (!isKept(dataDir, entry)) throw notKept(entry);
  return {
    pairs: [...pairs.values()],
    onlyBefore: before.filter((list) => !after.includes(list)),
    onlyAfter,
  };
}

/** Who holds which list in one version. */
interface Holders {
  /** Codes, sorted. */
  lists(): readonly string[];
  of(list: string): readonly ActiveEntry[];
}

function holdersOf(dataDir: string, history: History, version: Version): Holders {
  if (version.kind === 'previous') return previousHolders(dataDir, history);
  if (version.kind === 'active') return holdersAmong(dataDir, history.active);
  if (version.kind === 'snapshot') return holdersAmong(dataDir, [entryOfKept(dataDir, history, version.id)]);
  const { events } = history;
  return holdersAmong(dataDir, events.length === 0 ? [] : activeAtEndOf(version.day, events));
}

function holdersAmong(dataDir: string, entries: readonly ActiveEntry[]): Holders {
  const known = entries.map((entry) => ({ entry, lists: listsOf(dataDir, entry) }));
  return {
    lists: () => [...new Set(known.flatMap(({ lists }) => lists))].sort(),
    of(list) {
      const all = known.filter(({ lists }) => lists.includes(list)).map(({ entry }) => entry);
      const own = all.filter(({ aggregate }) => aggregate !== true);
      return own.length > 0 ? own : all;
    },
  };
}

/** Each list as it was before the snapshot that is active now. */
function previousHolders(dataDir: string, history: History): Holders {
  const active = holdersAmong(dataDir, history.active);
  const states = statesOf(history);
  const unrecorded = unrecordedEntries(dataDir, history);
  const kept = new Map<string, boolean>();
  const isStillKept = (entry: ActiveEntry) => {
    const known = kept.get(entry.snapshot) ?? isKept(dataDir, entry);
    kept.set(entry.snapshot, known);
    return known;
  };
  return {
    lists: active.lists,
    of(list) {
      const now = idsOf(active.of(list));
      for (let at = states.length - 1; at >= 0; at--) {
        const then = holdersAmong(dataDir, states[at]!.filter(isStillKept)).of(list);
        if (then.length > 0 && idsOf(then) !== now) return then;
      }
      return unrecorded.filter((entry) => listsOf(dataDir, entry).includes(list)).slice(0, 1);
    },
  };
}

/** What was active after each of the events. */
function statesOf({ events }: History): readonly (readonly ActiveEntry[])[] {
  const states: (readonly ActiveEntry[])[] = [];
  let before: readonly ActiveEntry[] = [];
  for (const event of events) {
    const active = before.map((entry) => ({ entry, file: null, published: null, lists: [] }));
    before = activeAfter([{ kind: 'began', at: event.at, because: 'unrecorded', active }, event]);
    states.push(before);
  }
  return states;
}

const idsOf = (entries: readonly ActiveEntry[]) => entries.map(({ snapshot }) => snapshot).join(' ');

/** Kept snapshots of before the history began, the one that was imported last first. */
function unrecordedEntries(dataDir: string, { events }: History): readonly ActiveEntry[] {
  const recorded = new Set(
    events.flatMap((event) => {
      if (event.kind === 'began') return event.active.map(({ entry }) => entry.snapshot);
      return event.kind === 'activated' ? [event.entry.snapshot] : [];
    }),
  );
  return snapshotFolders(dataDir)
    .filter((id) => !recorded.has(id))
    .flatMap((id) => {
      const path = join(storeLayout.snapshot(dataDir, id), snapshotFiles.parties);
      const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      const entry = written === undefined ? undefined : entryOnDisk(dataDir, id);
      return entry === undefined || written === undefined ? [] : [{ entry, written }];
    })
    .sort((a, b) =>
      a.entry.confirmed < b.entry.confirmed
        ? 1
        : a.entry.confirmed > b.entry.confirmed
          ? -1
          : b.written - a.written,
    )
    .map(({ entry }) => entry);
}

/** As it was when it was last active, which its waiver goes by. */
function entryOfKept(dataDir: string, { events, active }: History, id: string): ActiveEntry {
  const recorded = events.flatMap((event) => {
    if (event.kind === 'began') return event.active.map(({ entry }) => entry);
    return event.kind === 'activated' ? [event.entry] : [];
  });
  const entry =
    [...recorded, ...active].findLast(({ snapshot }) => snapshot === id) ?? entryOnDisk(dataDir, id);
  if (entry === undefined)
    throw new UserError(`the snapshot ${id} is damaged`, {
      hint: 'Import its list file again.',
      exitCode: 3,
    });
  return entry;
}

/** Codes of all lists that the history tells of, sorted. */
export function listsEverHeld({ events, active }: History): readonly string[] {
  const entries = events.flatMap((event) => {
    if (event.kind === 'began') return event.active.map(({ entry }) => entry);
    return event.kind === 'activated' ? [event.entry] : [];
  });
  return [...new Set([...entries, ...active].flatMap(({ lists = [] }) => lists))].sort();
}

/** What the pointer would say of a snapshot by its folder alone; undefined where that cannot be read. */
function entryOnDisk(dataDir: string, id: string): ActiveEntry | undefined {
  const folder = storeLayout.snapshot(dataDir, id);
  try {
    const manifest = readManifestFile(folder);
    return entryOf(manifest, sha256(readManifestBytes(folder)), manifest.snapshot.retrieved ?? '');
  } catch {
    return undefined;
  }
}

/** Written by an early version the pointer does not say them. */
function listsOf(dataDir: string, entry: ActiveEntry): readonly string[] {
  if (entry.lists !== undefined) return entry.lists;
  return entryOnDisk(dataDir, entry.snapshot)?.lists ?? [];
}

const isKept = (dataDir: string, { snapshot }: ActiveEntry) =>
  existsSync(storeLayout.snapshot(dataDir, snapshot));

function notKept({ source, snapshot }: ActiveEntry): UserError {
  return new UserError(`the snapshot ${snapshot.slice(0, 12)} of ${source} is no longer kept`, {
    hint: 'It was removed from the data folder; import the same file again to have it back, or compare with another day.',
    exitCode: 3,
  });
}
