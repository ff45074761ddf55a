import type { LoadedSnapshot } from '../store/loaded-snapshot.js';
import { maskedLists } from '../store/masked-lists.js';
import { printable } from '../text/printable.js';

/**
 * A line for each snapshot of which lists are passed over, since the publisher's own file of them is loaded.
 *
 * @param what is not done with these copies, e.g. `Not screened against`
 * @param includes the lists that matter; all unless given
 */
export function passedOverLines(
  snapshots: readonly LoadedSnapshot[],
  what: string,
  includes: (code: string) => boolean = () => true,
): readonly string[] {
  const masks = maskedLists(snapshots);
  return snapshots.flatMap(({ snapshot }, at) => {
    const codes = masks[at]!.map(({ code }) => code).filter(includes);
    if (codes.length === 0) return [];
    return `${what}: the copy of ${codes.join(' ')} in ${printable(snapshot.file.name)} (${snapshot.source}), since the publisher's own file is loaded.`;
  });
}
