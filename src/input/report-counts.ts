import type { ScreeningResult, ScreeningSummary } from '../model/report.js';

/** Codes with which a screening that came to its end answers. */
const endings = [0, 1, 3, 4];

/** Counts the results of a saved report, to hold its summary against them: a line that was taken out is missed. */
export function reportCounts(): {
  add(result: ScreeningResult): void;
  /** What in the summary cannot be so; undefined where all can. */
  contradiction(summary: ScreeningSummary): string | undefined;
} {
  let subjects = 0;
  let matches = 0;
  const outcomes = { match: 0, clear: 0, decided: 0, 'not-screened': 0 };
  return {
    add(result) {
      subjects++;
      matches += result.matches.length;
      outcomes[result.outcome]++;
    },
    contradiction(summary) {
      const counted: readonly (readonly [what: string, said: number, found: number])[] = [
        ['subjects', summary.subjects, subjects],
        ['matches', summary.matches, matches],
        ['subjects with a match', summary.outcomes.match, outcomes.match],
        ['subjects that were not screened', summary.outcomes.notScreened, outcomes['not-screened']],
      ];
      for (const [what, said, found] of counted)
        if (said !== found) return `the summary says ${said} ${what}, but the report holds ${found}.`;
      if (!endings.includes(summary.exitCode)) return `no screening ends with exit code ${summary.exitCode}.`;
      return undefined;
    },
  };
}
