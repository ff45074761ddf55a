/**
 * Whether a list file holds as much as it must. A file that was cut short where an entry ends, or an export that
 * failed half-way, reads like any other and clears everybody who is no longer in it.
 */
import type { Problem } from '../../model/problem.js';
import type { Breach, ListCount, Snapshot } from '../../model/snapshot.js';

/** Publishers take single entries off every week, and seldom more than a few at once. */
const allowedShrinkage = { share: 0.1, entries: 5 } as const;

/** The fewest entries that a list is known to have; undefined where its size is not known. */
export type FloorOf = (code: string) => number | undefined;

/**
 * What speaks against taking these lists: a list that is gone, one that lost more than 10 % and more than 5 of
 * its entries, and one with fewer than it is known to have. By code; empty where nothing does.
 *
 * @param before the lists of the snapshots that would be replaced
 */
export function completenessBreaches(
  lists: readonly ListCount[],
  before: readonly ListCount[],
  floorOf: FloorOf,
): readonly Breach[] {
  const now = new Map(lists.map(({ code, entries }) => [code, entries]));
  const then = new Map(before.map(({ code, entries }) => [code, entries]));
  return [...new Set([...now.keys(), ...then.keys()])].sort().flatMap((list): Breach[] => {
    const to = now.get(list) ?? 0;
    const from = then.get(list) ?? 0;
    const floor = floorOf(list) ?? 0;
    const lost = from - to;
    if (to === 0 || (lost > allowedShrinkage.entries && lost > from * allowedShrinkage.share))
      return [{ list, kind: to === 0 ? 'gone' : 'shrunk', from, to }];
    return to < floor ? [{ list, kind: 'below-floor', from: floor, to }] : [];
  });
}

/** One breach in words. */
export function breachText(breach: Breach): string {
  const { from, to } = breach;
  const now = to.toLocaleString('en');
  switch (breach.kind) {
    case 'declared':
      return `the file says that it has ${count(from)} and holds ${now}`;
    case 'strays':
      return `addresses or aliases of ${count(from)}, of which the file has ${now}: its parts are not of one list or not of one day`;
    case 'gone':
      return `${breach.list}: from ${count(from)} to none; the list is not in the file`;
    case 'shrunk':
      return `${breach.list}: from ${count(from)} to ${now}`;
    case 'below-floor':
      return `${breach.list}: ${count(to)}, where the list is known to have ${from.toLocaleString('en')} or more`;
  }
}

/** What a report must say of a snapshot that was taken in spite of what it lacks. */
export function waiverProblems({ waiver, source, file }: Snapshot): readonly Problem[] {
  if (waiver === undefined) return [];
  return [
    {
      kind: 'accepted-shrinkage',
      severity: 'warning',
      message: `${source} lacks entries and was accepted on ${waiver.date} (“${waiver.reason}”): ${waiver.breaches.map(breachText).join('; ')}`,
      where: { file: file.name },
    },
  ];
}

const count = (entries: number) => `${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}`;
