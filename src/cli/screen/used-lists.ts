/** Which lists of the loaded snapshots a run is held against, and which copies of them it passes over. */
import type { CatalogueEntry } from '../../model/catalogue.js';
import type { ScreeningRun } from '../../model/report.js';
import type { LoadedSnapshot } from '../../store/loaded-snapshot.js';
import { maskedLists } from '../../store/masked-lists.js';
import { listNames } from '../open-lists.js';

export function usedLists(
  snapshots: readonly LoadedSnapshot[],
  included: ReadonlySet<string> | undefined,
  catalogue: readonly CatalogueEntry[],
): Pick<ScreeningRun, 'lists' | 'maskedLists'> {
  const masks = maskedLists(snapshots);
  const nameOf = listNames(catalogue);
  const known = new Map(catalogue.map((entry) => [entry.code, entry]));
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
    lists: held
      .filter(({ by }) => by === undefined)
      .map(({ list }) => ({ ...list, ...about(known.get(list.code)) })),
    ...(masked.length === 0 ? {} : { maskedLists: masked }),
  };
}

/** What a report says of a published list, whether or not anything matches on it. */
function about(entry: CatalogueEntry | undefined): Partial<ScreeningRun['lists'][number]> {
  if (entry === undefined) return {};
  const { authority, url, effect } = entry;
  return { authority, ...(url === null ? {} : { url }), effect };
}
