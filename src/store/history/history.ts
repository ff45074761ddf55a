/** What was active when: the history of a data folder, read and proven, and the lists of an earlier moment. */

import { type ActiveEntry, readPointerFile } from '../active-pointer.js';
import { damagedStoreError } from '../disk-error.js';
import { inOrder } from '../import/replaced-entries.js';
import { readActive } from '../read-active.js';
import { storeLayout } from '../store-layout.js';
import { beganAt, heldSnapshot } from './activate.js';
import type { HistoryEvent } from './history-event.js';
import { readLog } from './history-log.js';

export interface History {
  /** Oldest first, in the order in which they happened; `at` says when, by the clock of that machine. */
  readonly events: readonly HistoryEvent[];
  /** What the pointer says is active now; the events lead to the very same. */
  readonly active: readonly ActiveEntry[];
}

/**
 * The history of a data folder. Each `activated` event tells the moment (ISO 8601, UTC), the snapshot that was
 * active from then on (`entry`, with its file, date, lists and numbers of entries) and the ids of those that it
 * replaced; `activeAfter` adds them up, and `openStore(dataDir, entries)` opens what they name, as far as it is still kept.
 *
 * A data folder of a version without a history has one `began` event, of the end of the last day on which any of
 * its lists was imported: what was active before that is not known. A folder without lists has none.
 *
 * Only what took effect is in it, whenever an import was killed. Throws `UserError` (exit code 3) where the history,
 * or the pointer, is missing, damaged or contradicts the other. Reads no snapshot, but for what `began` says of a folder without
 * a history; that a snapshot is remembered does not mean that it is still kept.
 *
 * @param now bounds that moment where the last import was on the same day
 */
export function readHistory(dataDir: string, now: Date): History {
  readActive(dataDir); // Where the pointer is lost it throws; an empty store has none either.
  const pointer = readPointerFile(dataDir);
  const active = pointer?.active ?? [];
  const unrecorded = (notBefore = ''): readonly HistoryEvent[] => {
    const at = [beganAt(active, now.toISOString()), notBefore].sort().at(-1)!;
    const held = active.map((entry) => heldSnapshot(dataDir, entry));
    return active.length === 0 ? [] : [{ kind: 'began', at, because: 'unrecorded', active: held }];
  };
  const path = storeLayout.history(dataDir);
  if (pointer?.history === undefined) {
    const log = readLog(dataDir);
    if (log?.intact === false) throw damaged(path, 'has been changed or cut short');
    const events = log?.events ?? [];
    return { events: [...events, ...unrecorded(events.at(-1)?.at)], active };
  }
  const { bytes, sum } = pointer.history;
  if (bytes === 0) return { events: unrecorded(), active };
  const log = readLog(dataDir, bytes);
  if (log === undefined)
    throw damagedStoreError(path, 'is missing', `${notNeeded} The history begins anew with the next import.`);
  if (log.mark.bytes !== bytes || log.mark.sum !== sum)
    throw damaged(path, `has been changed or cut short, from line ${log.events.length + 1} on`);
  if (JSON.stringify(activeAfter(log.events)) !== JSON.stringify(active))
    throw damaged(path, 'does not lead to the lists that are active');
  return { events: log.events, active };
}

/** What was active after these events, which begin with the first one. */
export function activeAfter(events: readonly HistoryEvent[]): readonly ActiveEntry[] {
  let active: readonly ActiveEntry[] = [];
  for (const event of events) {
    if (event.kind === 'began') active = event.active.map(({ entry }) => entry);
    else if (event.kind === 'activated') {
      const gone = new Set([...event.replaced, event.entry.snapshot]);
      active = inOrder([...active.filter(({ snapshot }) => !gone.has(snapshot)), event.entry]);
    } else if (event.kind === 'confirmed') {
      const confirmed = event.at.slice(0, 10);
      active = active.map((entry) => (entry.snapshot === event.snapshot ? { ...entry, confirmed } : entry));
    }
  }
  return active;
}

const notNeeded = 'Screening against the lists that are active does not need it.';

function damaged(path: string, what: string) {
  return damagedStoreError(
    path,
    what,
    `${notNeeded} Move ${path} away: the history begins anew with the next import.`,
  );
}
