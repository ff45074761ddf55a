/** Which lists of the loaded snapshots a run is held against, and which copies of them it passes over. */
import type { ScreeningRun } from '../model/report.js';
import type { LoadedSnapshot } from '../store/loaded-snapshot.js';
import { maskedLists } from '../store/masked-lists.js';

export function usedLists(
  snapshots: readonly LoadedSnapshot[],
  included: ReadonlySet<string> | undefined,
  nameOf: (code: string) => string,
): Pick<ScreeningRun, 'lists' | 'maskedLists'> {
  const masks = maskedLists(snapshots);
  const held = snapshots.flatMap(({ snapshot }, at) =>
    snapshot.lists
      .filter(({ code }) => included === undefined || included.has(code))
      .map(({ code, entries }) => ({
        list: { code, name: nameOf(code), entries, snapshot: snapshot.id },
        by: masks[at]!.find((masked) => masked.code === code)?.by.id,
      })),
  );
  const masked = held.flatMap(({ list, by }) => (by === undefined ? [] : [{ ...list, by }]));
  return {
    lists: held.filter(({ by }) => by === undefined).map(({ list }) => list),
    ...(masked.length === 0 ? {} : { maskedLists: masked }),
  };
}
