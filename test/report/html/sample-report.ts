import type { Match } from '../../../src/model/match.js';
import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../../../src/model/report.js';
import { create } from '../../../src/report/html/html-report.js';
import { chenQuanguo, hikvision, plain, rendered, results, run } from '../sample-run.js';

/** A report on `results` as it would stand in a file; its summary is counted from them. */
export function htmlReport(
  of: readonly ScreeningResult[] = results,
  begun: ScreeningRun = run,
  options: Partial<typeof plain> = {},
): string {
  return rendered(create({ ...plain, ...options }), of, begun, summaryOf(of));
}

function summaryOf(of: readonly ScreeningResult[]): ScreeningSummary {
  const outcomes = { match: 0, clear: 0, decided: 0, notScreened: 0 };
  const bands = { exact: 0, strong: 0, possible: 0 };
  const lists: Record<string, number> = {};
  for (const { outcome, matches } of of) {
    outcomes[outcome === 'not-screened' ? 'notScreened' : outcome]++;
    for (const { band, party } of matches) {
      bands[band]++;
      lists[party.list] = (lists[party.list] ?? 0) + 1;
    }
  }
  const matches = Object.values(lists).reduce((sum, value) => sum + value, 0);
  return {
    kind: 'summary',
    subjects: of.length,
    outcomes,
    matches,
    bands,
    lists,
    exitCode: matches > 0 ? 1 : 0,
  };
}

/** A subject of a name and its one match, which has that name too unless another is given. */
export function matchOf(
  row: number,
  name: string,
  change: Partial<Match> & { readonly party?: Partial<Match['party']> } = {},
): ScreeningResult {
  const match: Match = {
    ...hikvision,
    subjectName: name,
    matchedName: name,
    ...change,
    party: { ...hikvision.party, name, ...change.party },
  };
  return {
    kind: 'result',
    subject: { row, id: `V-${1000 + row}`, name, type: 'any' },
    outcome: 'match',
    matches: [match],
    nearest: null,
  };
}

const onSdn = { list: 'us-sdn', id: 'us-sdn:x' } as Match['party'];

/** Six subjects on two lists in three bands: enough to filter, to sort and to move among. */
export const variety: readonly ScreeningResult[] = [
  matchOf(1, 'Orchid Valves Trading', { band: 'possible', score: 0.75 }),
  matchOf(2, 'Blue Harbour Shipping', {
    band: 'exact',
    score: 1,
    party: onSdn,
    citation: chenQuanguo.citation,
    effect: chenQuanguo.effect,
  }),
  matchOf(3, 'Zaytun Metallurgical Works', { band: 'strong', score: 0.94 }),
  matchOf(4, 'Łódź Optics', {
    band: 'strong',
    score: 0.91,
    party: onSdn,
    citation: chenQuanguo.citation,
    effect: chenQuanguo.effect,
  }),
  { ...matchOf(5, 'Harbour Lights'), matches: [hikvision, { ...chenQuanguo, score: 0.8, band: 'possible' }] },
  ...results.filter(({ outcome }) => outcome !== 'match'),
];
