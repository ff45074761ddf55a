import { expect, test } from '@jest/globals';
import type { ScreeningResult } from '../../src/model/report.js';
import { create } from '../../src/report/github.js';
import { clear, hikvision, matched, notScreened, rendered, results, run } from './sample-run.js';

const lines = (of: readonly ScreeningResult[] = results, begun = run) =>
  rendered(create(), of, begun).trimEnd().split('\n');
/** A command without its message. */
const head = (line: string) => line.replace(/^(::[^:]*::).*$/, '$1');

test('an annotation per match, row to mend and warning, then the counts', () => {
  expect(lines().map(head)).toEqual([
    '::warning title=Lists::',
    '::error file=vendors.csv,line=5,title=Row 3%3A strong match on us-el::',
    '::error file=vendors.csv,line=6,title=Row 4%3A exact match on us-sdn::',
    '::warning file=vendors.csv,line=6,title=Row 4::',
    '::error file=vendors.csv,line=8,title=Row 6 was not screened::',
    '::notice title=Screening::',
  ]);
  expect(lines().at(-1)).toBe(
    '::notice title=Screening::vendors.csv screened on 2022-06-01 against 11799 entries: 4 subjects, 2 with a match, 0 decided, 1 without, 1 not screened. No match is not a clearance.',
  );
});

test('a possible match is a warning; what is clear or decided is none', () => {
  const of = [
    { ...matched, matches: [{ ...hikvision, band: 'possible' }] },
    clear,
    { ...matched, outcome: 'decided' },
  ];
  expect(lines(of as ScreeningResult[]).map(head)).toEqual([
    '::warning title=Lists::',
    '::warning file=vendors.csv,line=5,title=Row 3%3A possible match on us-el::',
    '::notice title=Screening::',
  ]);
});

test('says how many GitHub leaves out', () => {
  const last = (count: number) => lines(Array.from({ length: count }, () => matched)).at(-1);
  expect(last(10)).not.toContain('GitHub');
  expect(last(11)).toMatch(
    / GitHub shows 10 errors and 10 warnings of a step: of the 11 and 1 of this one, the rest stand in the log and in the other reports\.$/,
  );
});

test.each([
  [
    'the name',
    'data/v.csv',
    { nameAt: { line: 9, column: 3, endColumn: 7 } },
    'file=data/v.csv,line=9,col=3,endColumn=7,',
  ],
  ['the folder that is left out', './data/v.csv', {}, 'file=data/v.csv,line=5,'],
  ['another kind of slash', '.\\data\\v.csv', {}, 'file=data/v.csv,line=5,'],
  ['a name of a file with all that parts', 'a,b:c%d.csv', {}, 'file=a%2Cb%3Ac%25d.csv,line=5,'],
  ['no file', 'standard input', {}, ''],
])('place: %s', (_, subjects, more, place) => {
  const of = { ...matched, subject: { ...matched.subject, ...more } };
  expect(lines([of], { ...run, subjects })[1]).toMatch(`::error ${place}title=Row 3%3A strong match`);
});

test('place: a workbook, which has no lines', () => {
  expect(lines([matched], { ...run, subjects: 'b.xlsx', sheet: { name: 'Q4', unread: [] } })[1]).toMatch(
    '::error file=b.xlsx,title=Row 5 of the sheet Q4%3A strong match',
  );
});

test('a name can neither end its line nor begin a command', () => {
  const name = '::error::x\n::add-mask::a\r%0A::stop-commands::b\u2028::c';
  const all = lines([
    { ...matched, subject: { ...matched.subject, name } },
    { ...notScreened, problems: [{ kind: 'row-unreadable', severity: 'error', message: name }] },
  ]);
  expect(all).toHaveLength(4);
  for (const line of all) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::[^\n\r]*$/);
  expect(all[1]).toContain('“::error::x\\n::add-mask::a\\r%250A::stop-commands::b\\u2028::c”');
});
