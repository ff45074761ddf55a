/** Which snapshots were active at the end of an earlier day, or why that cannot be said. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../model/user-error.js';
import type { ActiveEntry } from '../active-pointer.js';
import { readActive } from '../read-active.js';
import { readManifestBytes, sha256 } from '../snapshot-manifest.js';
import { snapshotFiles, storeLayout } from '../store-layout.js';
import { activeAfter, readHistory } from './history.js';
import type { HistoryEvent } from './history-event.js';

const dayMs = 86_400_000;
const seeHistory = 'partyscreen lists history shows what was active when, and what is still kept.';

/**
 * The active entries at the end of `day` (`YYYY-MM-DD`, UTC; an existing day, not after that of `now`): with them
 * `openStore` opens the lists that a run in the evening of that day was held against. Of today that is what is active now.
 *
 * Throws `UserError` (exit code 3) where nothing had been imported by then, where it was not recorded what was
 * active, where the clock had been set back so that nobody can tell, and where the snapshots were pruned.
 */
export function entriesAsOf(dataDir: string, day: string, now: Date): readonly ActiveEntry[] {
  if (day === now.toISOString().slice(0, 10)) return readActive(dataDir);
  const { events } = readHistory(dataDir, now);
  if (events.length === 0)
    throw refused(
      `no lists are imported in ${dataDir}, and the built-in starter snapshot has no earlier days`,
      'Leave out --as-of, or import lists: partyscreen lists import FILE.',
    );
  const entries = activeAtEndOf(day, events);
  refuseTheLost(dataDir, day, entries, events);
  return entries;
}

/** The active entries at the end of a day by these events, of which there are some, kept or not. Throws as `entriesAsOf` does. */
export function activeAtEndOf(day: string, events: readonly HistoryEvent[]): readonly ActiveEntry[] {
  const end = `${day}T23:59:59.999Z`;
  const last = events.findLastIndex(({ at }) => at <= end);
  if (last < 0) throw beforeTheFirst(day, events[0]!);
  refuseTheUnknown(day, events, last);
  refuseTheRepeated(day, events.slice(0, last + 1));
  const entries = activeAfter(events.slice(0, last + 1));
  if (entries.length === 0) throw refused(`no list was active on ${day}`, seeHistory);
  return entries;
}

function beforeTheFirst(day: string, first: HistoryEvent): UserError {
  const date = first.at.slice(0, 10);
  if (first.kind !== 'began')
    return refused(`no list had been imported by ${day}: the first import was on ${date}`, seeHistory);
  const because =
    first.because === 'unrecorded'
      ? 'an older partyscreen kept no history'
      : 'what was known of the time before was damaged';
  return refused(
    `it is not recorded which lists were active on ${day}: the history begins on ${date}, since ${because}`,
    seeHistory,
  );
}

/** Between the last event that is known of and one from which the history begins anew. */
function refuseTheUnknown(day: string, events: readonly HistoryEvent[], last: number): void {
  const next = events[last + 1];
  if (next === undefined) return;
  const from = events[last]!.at.slice(0, 10);
  const to = next.at.slice(0, 10);
  if (next.kind === 'began')
    throw refused(
      `it is not recorded which lists were active on ${day}: the history has a gap from ${from} to ${to}`,
      seeHistory,
    );
  // An event that another day's follows happened before that day, whatever the clock said.
  const back = events.slice(last + 2).find(({ at }) => Date.parse(next.at) - Date.parse(at) > dayMs);
  if (back !== undefined) throw clockSetBack(day, to, back.at);
}

/** The last event that is known of was noted after one of a later day, which may be the day that is asked for, or before it. */
function refuseTheRepeated(day: string, events: readonly HistoryEvent[]): void {
  const last = events.at(-1)!;
  const known = events.slice(events.findLastIndex(({ kind }) => kind === 'began') + 1);
  const later = known.find(
    ({ at }) => at.slice(0, 10) <= day && Date.parse(at) - Date.parse(last.at) > dayMs,
  );
  if (later !== undefined) throw clockSetBack(day, later.at, last.at);
}

function clockSetBack(day: string, from: string, to: string): UserError {
  return refused(
    `it cannot be told which lists were active on ${day}: the computer's clock was set back from ${from.slice(0, 10)} to ${to.slice(0, 10)}`,
    seeHistory,
  );
}

function refuseTheLost(
  dataDir: string,
  day: string,
  entries: readonly ActiveEntry[],
  events: readonly HistoryEvent[],
): void {
  const lost = entries.flatMap((entry) => {
    const folder = storeLayout.snapshot(dataDir, entry.snapshot);
    const isThere = existsSync(join(folder, snapshotFiles.manifest));
    if (isThere && sha256(readManifestBytes(folder, entry.manifest)) === entry.manifest) return [];
    const pruned = events.findLast(
      (event) => event.kind === 'pruned' && event.snapshots.includes(entry.snapshot),
    );
    if (pruned !== undefined) return [{ entry, why: `pruned on ${pruned.at.slice(0, 10)}` }];
    return [{ entry, why: isThere ? 'changed since' : 'lost' }];
  });
  if (lost.length === 0) return;
  throw new UserError(`the lists of ${day} are no longer kept`, {
    details: lost.map(
      ({ entry, why }) =>
        `${entry.source} (${(entry.lists ?? []).join(' ')}), snapshot ${entry.snapshot.slice(0, 12)}…: ${why}`,
    ),
    hint: seeHistory,
    exitCode: 3,
  });
}

function refused(message: string, hint: string): UserError {
  return new UserError(message, { hint, exitCode: 3 });
}
