/** The history list by list: which snapshots held it, when, and what became of them. */
import { existsSync } from 'node:fs';
import { storeLayout } from '../store-layout.js';
import type { History } from './history.js';
import type { BeginReason, HeldSnapshot } from './history-event.js';

/** A time during which one snapshot of a list was active. */
export interface ListActivation {
  readonly kind: 'activated';
  /** Moment, ISO 8601 in UTC. */
  readonly at: string;
  /** False where it was active before `at`, and nobody noted since when. */
  readonly recorded: boolean;
  /** Moment from which on it was active no more; null while it is. */
  readonly until: string | null;
  /** The last day on which the same file was imported. */
  readonly confirmed: string;
  readonly snapshot: string;
  readonly source: string;
  readonly aggregate: boolean;
  readonly section: string | null;
  /** Name of the list file, its date, and its entries of the list; null where that is not known any more. */
  readonly file: string | null;
  readonly published: string | null;
  readonly entries: number | null;
  /** Entries more than in the snapshots of the list that it replaced; null where it replaced none. */
  readonly change: number | null;
  /** `lost`: it is gone, and was not pruned. */
  readonly state: 'active' | 'kept' | 'pruned' | 'lost';
  /** Why a file that lacks entries was accepted. */
  readonly waiver: string | null;
}

/** A file without the list took the place of one that had it. */
export interface ListEnd {
  readonly kind: 'ended';
  readonly at: string;
  /** Name of that file. */
  readonly file: string | null;
  readonly source: string;
}

export interface ListHistory {
  readonly code: string;
  /** Newest first. */
  readonly events: readonly (ListActivation | ListEnd)[];
}

/** A time of which nobody knows what was active; `from` is null for all the time before the history begins. */
export interface HistoryGap {
  readonly from: string | null;
  readonly to: string;
  readonly because: BeginReason;
}

/** By code. */
export function listHistories(dataDir: string, { events }: History): readonly ListHistory[] {
  const rows = new Map<string, (Writable<ListActivation> | ListEnd)[]>();
  const stateOf = (snapshot: string) =>
    existsSync(storeLayout.snapshot(dataDir, snapshot)) ? ('kept' as const) : ('lost' as const);
  const openRows = (code: string) =>
    (rows.get(code) ?? []).filter(
      (row): row is Writable<ListActivation> => row.kind === 'activated' && row.until === null,
    );
  const push = (code: string, row: Writable<ListActivation> | ListEnd) => {
    const known = rows.get(code);
    if (known === undefined) rows.set(code, [row]);
    else known.push(row);
  };
  const start = (held: HeldSnapshot, at: string, recorded: boolean, replaced: ReadonlySet<string>) => {
    for (const { code, entries } of countsOf(held)) {
      const gone = openRows(code).filter(({ snapshot }) => replaced.has(snapshot));
      const before = gone.map((row) => row.entries);
      for (const row of gone) row.until = at;
      push(code, {
        ...rowOf(held, at, recorded),
        entries,
        change: before.length === 0 ? null : difference(entries, before),
        state: stateOf(held.entry.snapshot),
      });
    }
  };
  for (const event of events) {
    if (event.kind === 'began') {
      const still = new Set(event.active.map(({ entry }) => entry.snapshot));
      const known = new Set<string>();
      for (const code of rows.keys())
        for (const row of openRows(code))
          if (still.has(row.snapshot)) known.add(row.snapshot);
          else row.until = event.at;
      for (const held of event.active)
        if (!known.has(held.entry.snapshot)) start(held, event.at, false, new Set());
    } else if (event.kind === 'activated') {
      const replaced = new Set(event.replaced);
      start(event, event.at, true, replaced);
      for (const code of rows.keys()) {
        const gone = openRows(code).filter(
          ({ snapshot }) => replaced.has(snapshot) && snapshot !== event.entry.snapshot,
        );
        for (const row of gone) row.until = event.at;
        if (gone.length > 0)
          push(code, { kind: 'ended', at: event.at, file: event.file, source: event.entry.source });
      }
    } else if (event.kind === 'confirmed') {
      for (const code of rows.keys())
        for (const row of openRows(code))
          if (row.snapshot === event.snapshot) row.confirmed = event.at.slice(0, 10);
    } else {
      // Imported again later, it bears another description: what it was then is gone all the same.
      const pruned = new Set(event.snapshots);
      for (const row of [...rows.values()].flat())
        if (row.kind === 'activated' && pruned.has(row.snapshot)) row.state = 'pruned';
    }
  }
  for (const code of rows.keys())
    for (const row of openRows(code)) if (row.state === 'kept') row.state = 'active';
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, list]) => ({ code, events: list.reverse() }));
}

export function historyGaps({ events }: History): readonly HistoryGap[] {
  return events.flatMap((event, at) =>
    event.kind === 'began'
      ? [{ from: events[at - 1]?.at ?? null, to: event.at, because: event.because }]
      : [],
  );
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Of a snapshot that could not be read when it was noted the pointer tells the lists alone. */
function countsOf({ entry, lists }: HeldSnapshot): readonly { code: string; entries: number | null }[] {
  return lists.length > 0 ? lists : (entry.lists ?? []).map((code) => ({ code, entries: null }));
}

function rowOf({ entry, file, published, waiver }: HeldSnapshot, at: string, recorded: boolean) {
  return {
    kind: 'activated' as const,
    at,
    recorded,
    until: null,
    confirmed: entry.confirmed,
    snapshot: entry.snapshot,
    source: entry.source,
    aggregate: entry.aggregate === true,
    section: entry.section ?? null,
    file,
    published,
    waiver: waiver ?? null,
  };
}

function difference(entries: number | null, before: readonly (number | null)[]): number | null {
  if (entries === null) return null;
  let sum = entries;
  for (const count of before) {
    if (count === null) return null;
    sum -= count;
  }
  return sum;
}
