/** What every report must say of a snapshot that it was made with. */
import type { Problem } from '../model/problem.js';
import { waiverProblems } from './completeness.js';
import { freshness } from './freshness.js';
import type { LoadedSnapshot } from './loaded-snapshot.js';

/** Age and gaps of a snapshot, on the day `asOf` (`YYYY-MM-DD`). */
export function snapshotWarnings(
  { snapshot, confirmed }: Pick<LoadedSnapshot, 'snapshot' | 'confirmed'>,
  asOf: string,
): readonly Problem[] {
  return [...freshness(snapshot, asOf, confirmed), ...waiverProblems(snapshot)];
}

/** Gaps were accepted when the file was imported, with a reason; age is judged anew at every run. */
export function isRefusedByStrict({ kind }: Problem): boolean {
  return kind === 'stale-list' || kind === 'undated-list' || kind === 'starter-snapshot';
}
