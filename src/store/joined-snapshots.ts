import type { LoadedSnapshot } from './loaded-snapshot.js';

/** Several snapshots as one, their parties one after the other. */
export function joinedSnapshots(
  snapshots: readonly LoadedSnapshot[],
): Pick<LoadedSnapshot, 'party' | 'parties'> {
  const [only, another] = snapshots;
  if (only !== undefined && another === undefined) return only;
  return {
    *parties() {
      for (const snapshot of snapshots) yield* snapshot.parties();
    },
    party(ordinal) {
      let before = 0;
      for (const snapshot of snapshots) {
        if (ordinal < before + snapshot.count) return snapshot.party(ordinal - before);
        before += snapshot.count;
      }
      throw new RangeError(`no party ${ordinal} among ${before}`);
    },
  };
}
