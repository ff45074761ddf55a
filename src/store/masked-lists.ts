/** Which lists of an aggregate are passed over, since a publisher's own file of them is loaded. */
import type { Snapshot } from '../model/snapshot.js';

/** A list that is held twice, and is screened against in one of the two alone. */
export interface MaskedList {
  readonly code: string;
  /** The publisher's own file, which is screened against. */
  readonly by: Snapshot;
}

/**
 * For each snapshot the lists in it that are not to be matched, by code. An aggregate repeats what others
 * publish, later and with less detail; where their own file is loaded, a party must be found once, and be
 * cited from there.
 */
export function maskedLists(
  snapshots: readonly { readonly snapshot: Snapshot }[],
): readonly (readonly MaskedList[])[] {
  const primary = new Map<string, Snapshot[]>();
  for (const { snapshot } of snapshots) {
    if (snapshot.aggregate === true) continue;
    for (const { code } of snapshot.lists) primary.set(code, [...(primary.get(code) ?? []), snapshot]);
  }
  return snapshots.map(({ snapshot }) =>
    snapshot.aggregate === true
      ? snapshot.lists.flatMap(({ code }) => {
          const files = primary.get(code) ?? [];
          return isWhole(files) ? [{ code, by: files[0]! }] : [];
        })
      : [],
  );
}

/** Whether these files of one list are all of it: where it comes in sections, each of them must be there. */
function isWhole(files: readonly Snapshot[]): boolean {
  const sections = new Set(files.map(({ section }) => section?.name));
  return files.some(({ section }) => section === undefined || section.of.every((name) => sections.has(name)));
}
