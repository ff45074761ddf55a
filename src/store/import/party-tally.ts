import type { ListedParty } from '../../model/listed-party.js';
import type { ListCount } from '../../model/snapshot.js';

/** Official name of a list by its code; the code itself where nobody knows a name. */
export type ListName = (code: string) => string;

export interface PartyTally {
  add(party: ListedParty): void;
  /** By code, so that the same parties give the same manifest. */
  lists(): readonly ListCount[];
  newestEntry(): string | null;
}

/**
 * Counts the parties of a snapshot list by list; `today` (`YYYY-MM-DD`) bounds what may be its newest entry,
 * where the dates are a publisher's.
 */
export function partyTally(listName: ListName, today?: string): PartyTally {
  const counts = new Map<string, { entries: number; names: number }>();
  let newest: string | null = null;
  return {
    add({ list, names, listedOn }) {
      let count = counts.get(list);
      if (count === undefined) {
        count = { entries: 0, names: 0 };
        counts.set(list, count);
      }
      count.entries += 1;
      count.names += names.length;
      // A date to come is a slip of the publisher or a day of taking effect; neither makes the file newer.
      if (listedOn === undefined || (today !== undefined && listedOn > today)) return;
      if (newest === null || listedOn > newest) newest = listedOn;
    },
    lists: () =>
      [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, count]) => ({ code, name: listName(code), ...count })),
    newestEntry: () => newest,
  };
}
