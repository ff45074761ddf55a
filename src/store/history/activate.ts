/** The one place that changes what is active, and notes it in the history. Callers hold the store's lock. */
import { UserError } from '../../model/user-error.js';
import { type ActiveEntry, type Pointer, readPointerFile, writePointer } from '../active-pointer.js';
import { activation } from '../import/replaced-entries.js';
import { readManifest } from '../snapshot-manifest.js';
import { storeLayout } from '../store-layout.js';
import type { BeginReason, HeldSnapshot, HistoryEvent } from './history-event.js';
import { appendToLog, bearsMark, emptyHistory, readLog, setLogAside } from './history-log.js';

/**
 * Makes snapshots that are on disk the active ones of their lists, one after the other, at one stroke: the history
 * is written first and counts from the moment at which the pointer is replaced. Nothing is written where all
 * of them are active and confirmed already. What gives way is what `activation` says.
 *
 * Returns what had to be set aside, in words for the user: a damaged history does not keep lists from being
 * imported, and a new one begins.
 */
export function activate(
  dataDir: string,
  entries: readonly ActiveEntry[],
  now: Date,
): { readonly active: readonly ActiveEntry[]; readonly historyDamage?: string } {
  const at = now.toISOString();
  const before = readPointerFile(dataDir)?.active ?? [];
  let active = before;
  const events: HistoryEvent[] = [];
  for (const entry of entries) {
    const step = activation(active, entry);
    if (JSON.stringify(step.active) === JSON.stringify(active)) continue;
    // One that was carried here from elsewhere was confirmed there, on another day.
    const same =
      entry.confirmed === at.slice(0, 10) &&
      active.some(
        (other) => JSON.stringify({ ...other, confirmed: entry.confirmed }) === JSON.stringify(entry),
      );
    const replaced = step.replaced.map(({ snapshot }) => snapshot);
    events.push(
      same
        ? { kind: 'confirmed', at, snapshot: entry.snapshot }
        : { kind: 'activated', at, ...heldSnapshot(dataDir, entry), replaced },
    );
    active = step.active;
  }
  if (events.length === 0) return { active };
  return { active, ...record(dataDir, active, events, now) };
}

/** Notes events and makes `active` the active ones. */
export function record(
  dataDir: string,
  active: readonly ActiveEntry[],
  events: readonly HistoryEvent[],
  now: Date,
): { readonly historyDamage?: string } {
  const pointer = readPointerFile(dataDir);
  const { mark, began, damage } = continuation(dataDir, pointer, now);
  const history = appendToLog(dataDir, mark, [...began, ...events]);
  writePointer(dataDir, { active, history });
  return damage === undefined ? {} : { historyDamage: damage };
}

/** Where the history goes on: after what counts, or anew, and then with what was active up to now. */
function continuation(dataDir: string, pointer: Pointer | undefined, now: Date) {
  const before = pointer?.active ?? [];
  const begin = (because: BeginReason, notBefore = ''): readonly HistoryEvent[] => {
    // Of a version without a history alone it is sure that each change confirmed something on its day.
    const sure = because === 'unrecorded' ? beganAt(before, now.toISOString()) : now.toISOString();
    const at = [sure, notBefore].sort().at(-1)!;
    return [{ kind: 'began', at, because, active: before.map((entry) => heldSnapshot(dataDir, entry)) }];
  };
  if (pointer?.history !== undefined && bearsMark(dataDir, pointer.history))
    return { mark: pointer.history, began: [], damage: undefined };
  const log = readLog(dataDir);
  if (pointer?.history !== undefined || log?.intact === false) {
    const aside = setLogAside(dataDir, now.toISOString());
    const path = storeLayout.history(dataDir);
    const damage =
      aside === undefined
        ? `${path} was lost: the history of what was active begins anew`
        : `${path} was damaged and is kept as ${aside}: the history of what was active begins anew`;
    return { mark: emptyHistory, began: begin('damaged'), damage };
  }
  // A pointer that knows of no history would make lines that a kill left behind look as if they had counted.
  if (pointer !== undefined && log === undefined)
    writePointer(dataDir, { active: before, history: emptyHistory });
  const because = pointer === undefined ? 'pointer-lost' : 'unrecorded';
  return {
    mark: log?.mark ?? emptyHistory,
    began: begin(because, log?.events.at(-1)?.at),
    damage: undefined,
  };
}

/**
 * The moment from which these were surely the active ones, where nothing recorded it: in a version without
 * a history every change of what is active confirmed something, so the end of the last day on which anything was.
 */
export function beganAt(active: readonly ActiveEntry[], now: string): string {
  const last = active
    .map(({ confirmed }) => confirmed)
    .sort()
    .at(-1);
  const moment = last === undefined ? now : `${last}T23:59:59.999Z`;
  return moment < now ? moment : now;
}

/** What the history keeps of a snapshot; of one that cannot be read any more, what the pointer says. */
export function heldSnapshot(dataDir: string, entry: ActiveEntry): HeldSnapshot {
  try {
    const { file, published, lists, waiver } = readManifest(dataDir, entry).snapshot;
    return {
      entry,
      file: file.name,
      published,
      lists: lists.map(({ code, entries }) => ({ code, entries })),
      ...(waiver === undefined ? {} : { waiver: waiver.reason }),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { entry, file: null, published: null, lists: [] };
  }
}
