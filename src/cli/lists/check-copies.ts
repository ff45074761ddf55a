/** How the copies compare of lists that an aggregate and the publisher's own file both hold. */
import { crossCheck, differences, type ListCrossCheck } from '../../changes/cross-check.js';
import type { Snapshot } from '../../model/snapshot.js';
import { joinedSnapshots } from '../../store/joined-snapshots.js';
import { listsHeldTwice } from '../../store/lists-held-twice.js';
import type { LoadedSnapshot } from '../../store/loaded-snapshot.js';
import { printable } from '../../text/printable.js';

/** An aggregate's file, the publisher's, and how their copies of the lists compare. */
export interface CheckedFiles {
  readonly aggregate: Snapshot;
  readonly publisher: readonly Snapshot[];
  readonly lists: readonly ListCrossCheck[];
}

/** @param wanted codes of the lists to compare; undefined for all that are held twice */
export function checkCopies(
  snapshots: readonly LoadedSnapshot[],
  wanted?: ReadonlySet<string>,
): readonly CheckedFiles[] {
  return listsHeldTwice(snapshots).flatMap(({ aggregate, publisher, lists }) => {
    const compared = new Set(lists.filter((list) => wanted === undefined || wanted.has(list)));
    if (compared.size === 0) return [];
    return [
      {
        aggregate: aggregate.snapshot,
        publisher: publisher.map(({ snapshot }) => snapshot),
        lists: crossCheck(aggregate, joinedSnapshots(publisher), compared),
      },
    ];
  });
}

/** A line on each two files of which the copies differ, to be said when one of them was imported. */
export function copiesDiffer(snapshots: readonly LoadedSnapshot[]): readonly string[] {
  return checkCopies(snapshots).flatMap(({ aggregate, publisher, lists }) => {
    const count = differences(lists);
    if (count === 0) return [];
    const names = [aggregate, ...publisher].map(({ file, published, newestEntry }) => {
      const day = published ?? newestEntry;
      return `${printable(file.name)}${day === null ? '' : ` (${day})`}`;
    });
    const codes = lists.filter((check) => differences([check]) > 0).map(({ list }) => list);
    const lost = lists.reduce((sum, { onlyInAggregate }) => sum + onlyInAggregate.length, 0);
    const unfound =
      lost === 0
        ? ''
        : ` Only the former has ${lost.toLocaleString('en')} of them, which a screening does not find.`;
    return `The copies of ${codes.join(' ')} in ${names.join(' and ')} differ by ${count.toLocaleString('en')} ${count === 1 ? 'entry' : 'entries'}: partyscreen lists crosscheck.${unfound}`;
  });
}
