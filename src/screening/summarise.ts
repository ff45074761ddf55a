import type { Band } from '../model/match.js';
import type { ScreeningResult, ScreeningSummary } from '../model/report.js';

/** Counts results as they go by, for the summary at the end of a run. */
export function createTally(): {
  add(result: ScreeningResult): void;
  summary(exitCode: number): ScreeningSummary;
} {
  const outcomes = { match: 0, clear: 0, decided: 0, notScreened: 0 };
  const bands: Record<Band, number> = { exact: 0, strong: 0, possible: 0 };
  const lists = new Map<string, number>();
  let subjects = 0;
  let matches = 0;
  return {
    add({ outcome, matches: found }) {
      subjects++;
      outcomes[outcome === 'not-screened' ? 'notScreened' : outcome]++;
      for (const { band, party } of found) {
        matches++;
        bands[band]++;
        lists.set(party.list, (lists.get(party.list) ?? 0) + 1);
      }
    },
    summary: (exitCode) => ({
      kind: 'summary',
      subjects,
      outcomes: { ...outcomes },
      matches,
      bands: { ...bands },
      lists: Object.fromEntries([...lists].sort(([a], [b]) => (a < b ? -1 : 1))),
      exitCode,
    }),
  };
}
