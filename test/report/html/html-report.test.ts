import { describe, expect, test } from '@jest/globals';
import type { Match } from '../../../src/model/match.js';
import type { ScreeningResult, ScreeningRun } from '../../../src/model/report.js';
import type { Signal } from '../../../src/model/signal.js';
import {
  chenQuanguo,
  clear,
  hikvision,
  matched,
  matchedByAlias,
  type plain,
  results,
  run,
} from '../sample-run.js';
import { htmlReport, matchOf } from './sample-report.js';

type Options = Partial<typeof plain>;

/** What stands in the page, without style sheet, script, and controls. */
function content(
  of: readonly ScreeningResult[] = results,
  begun: ScreeningRun = run,
  options: Options = {},
): string {
  return htmlReport(of, begun, options).replace(/<(style|script|search|dialog)\b[\s\S]*?<\/\1>/g, '');
}

/** The same as a reader has it: without tags, and on one line. */
const text = (...of: Parameters<typeof content>) =>
  content(...of)
    .replace(/<(?:dt|dd|th|td|p|h\d|li|section|small|article|summary|table|tr)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const snapshot = run.snapshots[0]!;
const withMatch = (change: Partial<Match>): ScreeningResult[] => [
  { ...matched, matches: [{ ...hikvision, ...change }] },
];

describe('what is said', () => {
  test.each<
    [what: string, said: string, of?: readonly ScreeningResult[], begun?: ScreeningRun, options?: Options]
  >([
    [
      'what was screened, when and by what',
      'Screened on 2022-06-01 against 11,799 entries of 2 lists, by partyscreen 0.1.0 under the policy balanced, with matches from 0.70.',
    ],
    ['what it came to', '2 matches in 2 of 4 rows. 1 row was not screened.'],
    ['that there is none', 'No match in 1 row. No match is not a clearance.', [clear]],
    ['rows by outcome', 'Rows With a match 2 Decided 0 Without a match 1 Not screened 1 Total 4'],
    ['matches by band', 'Matches Exact 1 Strong 1 Possible 0 Total 2'],
    ['matches by list', 'BIS Entity List us-el 1 1,923'],
    ['a row not screened, and why', 'Row Line Id Name Why 6 8 V-1004 – the row has no name'],
    ['rows to look at', 'Rows to look at row 4: "Chna" is not a country'],
    ['warnings', 'Warning: us-csl is stale: its newest entry is of 2022-04-18'],
    [
      'the list file and its ages',
      `consolidated.csv us-csl Published undated; newest entry of 2022-04-18, 44 days before the screening Retrieved 2022-05-30, 2 days before the screening Size 12,345,678 bytes SHA-256 ${snapshot.file.sha256}`,
    ],
    ['thresholds', 'possible from 0.7, strong from 0.9, weak alias from 0.9'],
    [
      'thresholds of a list',
      'On us-sdn possible from 0.8, strong from 0.95',
      results,
      {
        ...run,
        policy: { ...run.policy, lists: { 'us-sdn': { possible: 0.8, strong: 0.95, nameKinds: {} } } },
      },
    ],
    [
      'a list file of the day itself, and one fetched after the day for which the run speaks',
      'Published 2022-06-01, the day of the screening Retrieved 2022-06-02, 1 day after the screening',
      results,
      { ...run, snapshots: [{ ...snapshot, published: '2022-06-01', retrieved: '2022-06-02' }] },
    ],
    [
      'a waiver',
      'Accepted 2022-05-30: “split in two”, for us-el has 10 entries and had 20',
      results,
      {
        ...run,
        snapshots: [
          {
            ...snapshot,
            waiver: {
              reason: 'split in two',
              date: '2022-05-30',
              breaches: [{ list: 'us-el', kind: 'shrunk', from: 20, to: 10 }],
            },
          },
        ],
      },
    ],
    [
      'copies passed over',
      'BIS Entity List us-el consolidated.csv 1,900 consolidated.csv',
      results,
      {
        ...run,
        maskedLists: [
          { code: 'us-el', name: 'BIS Entity List', entries: 1900, snapshot: snapshot.id, by: snapshot.id },
        ],
      },
    ],
    [
      'why stale lists will do',
      'Stale lists accepted end of quarter',
      results,
      { ...run, options: { acceptStale: 'end of quarter' } },
    ],
    [
      'who matched, and as what',
      '0.92 Strong Hikvision alias of Hangzhou Hikvision Digital Technology Co., Ltd.',
    ],
    [
      'what the row says beside the entry',
      'Your record Listed party Name Hikvison Digital Hikvision Type organization organization (inferred) Country CN CN agrees',
    ],
    [
      'the reasons',
      '“Hikvison” is close to “Hikvision” in spelling; the listed name lacks “Digital”; the country agrees (CN).',
    ],
    ['the subject’s alias that matched', 'Name 陈全国 alias 陈全国'],
    [
      'list and effect, with authority and day',
      'Licence required. A BIS licence is needed to export to this party the items that its entry names. (15 CFR 744.11; as of 2026-11-01)',
    ],
    ['the licence requirement', 'For all items subject to the EAR. (See §744.11 of the EAR)'],
    ['notices', '84 FR 54002 (2019-10-09); 85 FR 44159'],
    ['that there is no notice', 'none published', [matchedByAlias]],
    ['where the entry stands', 'row 4711, line 4713 of consolidated.csv'],
    [
      'a file that is not among the lists used',
      'row 1, list of 2020-01-01, sha256 abc',
      withMatch({
        citation: {
          ...hikvision.citation,
          locator: 'row 1',
          snapshot: { sha256: 'abc', published: '2020-01-01', retrieved: null, starter: false },
        },
      }),
    ],
    [
      'other lists that seem to have the party',
      'OFAC NS-CMIC List (us-cmic): an entry of the same name; HIKVISION, us-cmic:hikvision-cn',
      withMatch({
        party: {
          ...hikvision.party,
          alsoListed: [
            {
              id: 'us-cmic:hikvision-cn',
              list: 'us-cmic',
              listName: 'OFAC NS-CMIC List',
              name: 'HIKVISION',
              by: 'name',
              shared: 'HIKVISION',
              text: 'an entry of the same name',
            },
          ],
        },
      }),
    ],
    [
      'every signal, where all is to be said',
      '+0.74 “Hikvison” is close to',
      results,
      run,
      { verbose: true },
    ],
    [
      'rows without a match, where they are listed',
      '5 Acme Bolts GmbH no match Acme Trading (us-el), 0.69',
      results,
      run,
      { listClear: true },
    ],
  ])('%s', (_, said, ...report) => {
    expect(text(...report)).toContain(said);
  });

  test.each<[what: string, said: string, options?: Options]>([
    ['rows without a match, where they are only counted', 'Acme'],
    ['every signal, where the telling ones will do', '+0.74'],
  ])('not %s', (_, said) => {
    expect(text()).not.toContain(said);
  });
});

describe('what is marked in the names', () => {
  const token = (query: string | null, listed: string | null, relation: string) =>
    ({
      kind: 'token',
      query,
      listed,
      relation,
      class: 'brand',
      weight: 1,
      contribution: 1,
      text: '',
    }) as Signal;
  const sameName = { kind: 'note', code: 'same-name', contribution: 0, text: 'the same' } as Signal;
  test.each<[what: string, name: string, signals: readonly Signal[], marked: string]>([
    ['what is the same', 'Blue Acme Ltd', [token('Acme', 'ACME', 'same')], 'Blue <mark>Acme</mark> Ltd'],
    [
      'neighbours in one',
      'Blue-Acme Ltd',
      [token('Acme', 'ACME', 'same'), token('Blue', 'BLUE', 'same')],
      '<mark>Blue-Acme</mark> Ltd',
    ],
    [
      'what is nearly the same',
      'Akme',
      [token('Akme', 'Acme', 'spelling')],
      '<mark class="near">Akme</mark>',
    ],
    [
      'what contradicts',
      'Acme 7',
      [token('7', null, 'contradiction')],
      'Acme <span class="against">7</span>',
    ],
    [
      'a word and not the same letters in another',
      'Sunday Sun',
      [token('Sun', 'Sun', 'same')],
      'Sunday <mark>Sun</mark>',
    ],
    [
      'a word that comes twice, twice',
      'Bo Bo',
      [token('Bo', 'Bo', 'same'), token('Bo', null, 'contradiction')],
      '<mark>Bo</mark> <span class="against">Bo</span>',
    ],
    [
      'words that are quoted together and stand apart',
      'Co of Ltd',
      [token('Co Ltd', 'Co Ltd', 'same')],
      '<mark>Co</mark> of <mark>Ltd</mark>',
    ],
    [
      'characters without blanks between them',
      '海康威视科技',
      [token('威视', '威视', 'same')],
      '海康<mark>威视</mark>科技',
    ],
    ['all of the same name', 'Acme Ltd', [sameName], '<mark>Acme Ltd</mark>'],
    ['nothing that is not in the name', 'Acme', [token('Other', 'Other', 'same')], 'Acme'],
    ['with what must be escaped', 'A&B <i>', [token('B', 'B', 'same')], 'A&amp;<mark>B</mark> &lt;i&gt;'],
  ])('%s', (_, name, signals, marked) => {
    const of = [{ ...matched, matches: [{ ...hikvision, subjectName: name, signals }] }];
    expect(content(of)).toContain(`<th scope=row>Name<td><bdi>${marked}</bdi>`);
  });
});

test('thousands of matches say once what each list means, and where its page is', () => {
  const many = Array.from({ length: 600 }, (_, at) =>
    matchOf(at + 1, `Party ${at + 1}`, { party: { id: `us-el:party-${at + 1}` } as Match['party'] }),
  );
  const { url } = hikvision.citation;
  const lists = run.lists.map((list) => (list.code === 'us-el' && url !== null ? { ...list, url } : list));
  const page = content(many, { ...run, lists });
  const articles = page.split('<article').slice(1);
  expect(articles).toHaveLength(600);
  expect(articles[0]).toContain('A BIS licence is needed');
  expect(articles[599]).not.toContain('A BIS licence is needed');
  expect(articles[599]).toContain('BIS Entity List (us-el): <a href="#means-us-el">Licence required</a>');
  expect(page).toContain('id="means-us-el"');
  expect(page.indexOf('id="means-us-el"')).toBeLessThan(page.indexOf('<article'));
  expect(articles[0]).toContain('www.ecfr.gov');
  expect(articles[599]).not.toContain('www.ecfr.gov');
  expect(page.split('<article')[0]).toContain(`<a href="${url}">The list’s page</a>`);
  // What differs by the entry stays with it.
  expect(articles[599]).toContain('84 FR 54002');
  expect(articles[599]).toContain('Presumption of denial'.toLowerCase());
});

test('a page has an end: what it does not show is counted and said', () => {
  const many = Array.from({ length: 10_001 }, (_, at) => ({
    ...matchOf(at + 1, 'Acme'),
    matches: [hikvision, chenQuanguo],
  }));
  const whole = htmlReport(many);
  expect(whole.split('<article')).toHaveLength(20_001);
  const page = whole.slice(0, whole.indexOf('<article')).replace(/<[^>]*>/g, '');
  expect(page).toContain('20,002 matches in 10,001 of 10,001 rows.');
  expect(page).toContain(
    'This page is not complete. 2 matches, from row 10001 on, are counted above and not shown here',
  );
});

test('sixty matches are a page under 400 kB', () => {
  const sixty = Array.from({ length: 60 }, (_, at) =>
    matchOf(at + 1, `Hangzhou Party ${at + 1} Digital Technology`),
  );
  expect(htmlReport(sixty).length).toBeLessThan(400_000);
});
