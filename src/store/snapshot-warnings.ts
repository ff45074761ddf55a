/** What every report must say of the snapshots that it was made with. */
import type { Problem } from '../model/problem.js';
import type { Snapshot } from '../model/snapshot.js';
import { freshness, type MaxAgeOf } from './freshness.js';
import { waiverProblems } from './import/completeness.js';
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
    const ages = freshness(snapshot, asOf, confirmed, {
      lists,
      ...(maxAgeOf === undefined ? {} : { maxAgeOf }),
    });
    const isStale = ages.some(({ kind }) => kind === 'stale-list');
    return [
      ...ages,
      ...(isStale ? newerCopies(snapshot, snapshots, masks, includes) : []),
      ...waiverProblems(snapshot),
    ];
  });
}

/** A publisher's file that is stale hides what an aggregate's newer copy of its lists has more: that must be said. */
function newerCopies(
  own: Snapshot,
  snapshots: readonly Pick<LoadedSnapshot, 'snapshot'>[],
  masks: ReturnType<typeof maskedLists>,
  includes: (list: string) => boolean,
): readonly Problem[] {
  const ownDay = own.published ?? own.newestEntry;
  return snapshots.flatMap(({ snapshot: other }, at) => {
    const codes = masks[at]!.filter(({ code, by }) => by.id === own.id && includes(code)).map(
      ({ code }) => code,
    );
    const day = other.published ?? other.newestEntry;
    if (codes.length === 0 || ownDay === null || day === null || day <= ownDay) return [];
    const message = `${own.source} (${datedText(own)}) seems older than the copy of ${codes.join(' ')} in ${other.source} (${datedText(other)}), which is not screened against: partyscreen lists crosscheck shows what it has more`;
    return [{ kind: 'stale-list', severity: 'warning', message, where: { file: own.file.name } }];
  });
}

const datedText = ({ published, newestEntry }: Snapshot) =>
  published === null ? `newest entry of ${newestEntry}` : `published ${published}`;

/**
 * Whether `--strict` refuses to rest on it. Gaps were accepted when the file was imported, with a reason; age is
 * judged at every run, and `acceptsStale` says that the user judged it. The starter is never a current list.
 */
export function isRefusedByStrict({ kind }: Problem, acceptsStale: boolean): boolean {
  if (kind === 'starter-snapshot') return true;
  return !acceptsStale && (kind === 'stale-list' || kind === 'undated-list');
}
