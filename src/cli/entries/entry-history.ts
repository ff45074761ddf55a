/** In which of the kept snapshots an entry stands, and what became of it from one to the next. */
import { existsSync } from 'node:fs';
import type { FieldChange } from '../../changes/change.js';
import { compareParties } from '../../changes/compare-parties.js';
import type { ListedParty } from '../../model/listed-party.js';
import { UserError } from '../../model/user-error.js';
import { readHistory } from '../../store/history/history.js';
import type { HeldSnapshot, HistoryEvent } from '../../store/history/history-event.js';
import { openSnapshot } from '../../store/open-snapshot.js';
import { storeLayout } from '../../store/store-layout.js';

/** A time during which a snapshot was active that holds the entry's list. */
export interface EntryVersion {
  readonly snapshot: string;
  readonly file: string | null;
  readonly published: string | null;
  /** The day on which it became active. */
  readonly activeFrom: string;
  /** The entry as it stood there; null where it did not, undefined where the snapshot is no longer kept. */
  readonly party: ListedParty | null | undefined;
  /** What is different from the last version before in which it stood; absent where there is none. */
  readonly changes?: readonly FieldChange[];
}

/**
 * Every activation of a snapshot that holds the list of `party`, oldest first, with the entry as it stands in it: found by
 * our id, else by the publisher's within the list. Empty where nothing was ever imported. Throws `UserError` where the
 * history is damaged.
 */
export function entryHistory(dataDir: string, party: ListedParty, now: Date): readonly EntryVersion[] {
  let active = new Set<string>();
  const versions: EntryVersion[] = [];
  let before: { readonly party: ListedParty; readonly source: string } | undefined;
  for (const event of readHistory(dataDir, now).events) {
    for (const held of heldBy(event)) {
      const { entry, file, published, lists } = held;
      if (active.has(entry.snapshot) || !lists.some(({ code }) => code === party.list)) continue;
      const then = partyIn(dataDir, held, party);
      const changes =
        before === undefined || !then
          ? undefined
          : compareParties(before.party, then, { sameForm: before.source === entry.source });
      versions.push({
        snapshot: entry.snapshot,
        file,
        published,
        activeFrom: event.at.slice(0, 10),
        party: then,
        ...(changes === undefined ? {} : { changes }),
      });
      if (then) before = { party: then, source: entry.source };
    }
    active = idsAfter(event, active);
  }
  return versions;
}

function heldBy(event: HistoryEvent): readonly HeldSnapshot[] {
  if (event.kind === 'began') return event.active;
  return event.kind === 'activated' ? [event] : [];
}

function idsAfter(event: HistoryEvent, before: Set<string>): Set<string> {
  if (event.kind === 'began') return new Set(event.active.map(({ entry }) => entry.snapshot));
  if (event.kind !== 'activated') return before;
  return new Set([...before].filter((id) => !event.replaced.includes(id))).add(event.entry.snapshot);
}

function partyIn(dataDir: string, { entry }: HeldSnapshot, party: ListedParty): EntryVersion['party'] {
  if (!existsSync(storeLayout.snapshot(dataDir, entry.snapshot))) return undefined;
  try {
    const snapshot = openSnapshot(dataDir, entry);
    try {
      for (const other of snapshot.partiesWith(`"id":${JSON.stringify(party.id)}`))
        if (other.id === party.id) return other;
      for (const other of snapshot.partiesWith(`"nativeId":${JSON.stringify(party.nativeId)}`))
        if (party.nativeId !== '' && other.nativeId === party.nativeId && other.list === party.list)
          return other;
      return null;
    } finally {
      snapshot.close();
    }
  } catch (error) {
    // An old snapshot that was damaged says nothing of the entry, which is shown all the same.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
