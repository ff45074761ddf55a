import type { LoadedSnapshot } from './loaded-snapshot.js';

/**
 * Codes of the lists that the starter snapshot holds entries of and no active snapshot does, sorted. The
 * starter steps aside at the first import, so these are screened no longer: whoever imports must be told.
 */
export function starterOnlyLists(
  starter: LoadedSnapshot,
  active: readonly LoadedSnapshot[],
): readonly string[] {
  const imported = new Set(active.flatMap(({ snapshot }) => snapshot.lists.map(({ code }) => code)));
  return starter.snapshot.lists.map(({ code }) => code).filter((code) => !imported.has(code));
}
