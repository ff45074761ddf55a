import type { Snapshot } from '../model/snapshot.js';

/** The codes of all lists in these snapshots. */
export function loadedListCodes(snapshots: readonly { readonly snapshot: Snapshot }[]): ReadonlySet<string> {
  return new Set(snapshots.flatMap(({ snapshot }) => snapshot.lists.map(({ code }) => code)));
}
