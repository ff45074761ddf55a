/** What every report must say of the snapshots that it was made with. */
import type { Problem } from '../model/problem.js';
import { waiverProblems } from './completeness.js';
import { freshness, type MaxAgeOf } from './freshness.js';
import type { LoadedSnapshot } from './loaded-snapshot.js';
import { maskedLists } from './masked-lists.js';

/**
 * Age and gaps of each snapshot, on the day `asOf` (`YYYY-MM-DD`). Of lists that are not screened against, being
 * left out by `includes` or an aggregate's copies, neither matters.
 */
export function snapshotWarnings(
  snapshots: readonly Pick<LoadedSnapshot, 'snapshot' | 'confirmed'>[],
  asOf: string,
  {
    maxAgeOf,
    includes = () => true,
  }: { readonly maxAgeOf?: MaxAgeOf; readonly includes?: (list: string) => boolean } = {},
): readonly (readonly Problem[])[] {
  const masks = maskedLists(snapshots);
  return snapshots.map(({ snapshot, confirmed }, at) => {
    const masked = new Set(masks[at]!.map(({ code }) => code));
    const lists = snapshot.lists
      .map(({ code }) => code)
      .filter((code) => includes(code) && !masked.has(code));
    return [
      ...freshness(snapshot, asOf, confirmed, { lists, ...(maxAgeOf === undefined ? {} : { maxAgeOf }) }),
      ...waiverProblems(snapshot),
    ];
  });
}

/**
 * Whether `--strict` refuses to rest on it. Gaps were accepted when the file was imported, with a reason; age is
 * judged at every run, and `acceptsStale` says that the user judged it. The starter is never a current list.
 */
export function isRefusedByStrict({ kind }: Problem, acceptsStale: boolean): boolean {
  if (kind === 'starter-snapshot') return true;
  return !acceptsStale && (kind === 'stale-list' || kind === 'undated-list');
}
