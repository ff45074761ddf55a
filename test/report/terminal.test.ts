import { describe, expect, test } from '@jest/globals';
import type { ScreeningResult } from '../../src/model/report.js';
import { create } from '../../src/report/terminal.js';
import { displayWidth } from '../../src/text/display-width.js';
import {
  chenQuanguo,
  clear,
  hikvision,
  hikvisionOnTwoLists,
  matched,
  matchedByAlias,
  notScreened,
  plain,
  rendered,
  results,
  run,
  summary,
} from './sample-run.js';

/** The inline reports below stand as they are read; their first and last line breaks are the test's. */
const page = (text: string) => `${text.trim()}\n`;

const noMatch = {
  ...summary,
  subjects: 1,
  outcomes: { match: 0, clear: 1, decided: 0, notScreened: 0 },
  matches: 0,
  bands: { exact: 0, strong: 0, possible: 0 },
  lists: {},
  exitCode: 0,
};

test('a report on a file', () => {
  expect(rendered(create(plain))).toBe(
    page(`
vendors.csv screened on 2022-06-01 against 11,799 entries of 2 lists; partyscreen 0.1.0, policy
balanced, matches from 0.70
Warning: us-csl is stale: its newest entry is of 2022-04-18, 44 days before 2022-06-01

Row 3 (line 5)  Hikvison Digital (id V-1001, organization, CN)

  Strong match: Hikvision, alias of Hangzhou Hikvision Digital Technology Co., Ltd.
    Party    organization (inferred), CN; listed on 2019-10-09; id us-el:hangzhou-hikvision-cn
    List     BIS Entity List (us-el), 15 CFR Part 744, Supplement No. 4
    Notice   84 FR 54002 (2019-10-09) https://www.federalregister.gov/citation/84-FR-54002
             85 FR 44159 https://www.federalregister.gov/citation/85-FR-44159
    Page     https://www.ecfr.gov/current/title-15/part-744/appendix-Supplement%20No.%204%20to%20Part%20744
    Effect   A BIS licence is needed to export to this party the items that its entry names. (15 CFR
             744.11; as of 2026-11-01)
    Licence  For all items subject to the EAR. (See §744.11 of the EAR)
    Review   Case-by-case review for ECCNs 1A004.c and 1A004.d; presumption of denial for all other
             items.
    Score    0.92: “Hikvison” is close to “Hikvision” in spelling; the listed name lacks “Digital”;
             the country agrees (CN)
    Source   row 4711, line 4713; publisher’s id f095626c9f8becc7; retrieved 2022-05-30; sha256
             c0ffee000000…

Row 4 (line 6)  Mr Chen
  Note: "Chna" is not a country

  Exact match: 陈全国, alias of CHEN, Quanguo
    Yours    the alias “陈全国”
    Party    person, CN; programme GLOMAG; listed on 2020-07-09; id us-sdn:chen-quanguo-cn
    List     OFAC SDN List (us-sdn), 31 CFR Chapter V
    Notice   none published
    Effect   All property of this party within U.S. reach is blocked. (E.O. 13818; as of 2026-11-01)
    Score    1.00: the names are the same
    Source   glomag-2020-07-09.json, entry 1; publisher’s id 29220; built-in starter snapshot;
             sha256 c0ffee000000…

Not screened  Row 6 (line 8) (id V-1004): the row has no name

Summary: 4 subjects: 2 with a match, 1 without a match, 1 not screened
  2 matches: 1 exact, 1 strong
  Not screened: row 6
  Look at row 4: "Chna" is not a country

  matches  entries  list
        1    1,923  BIS Entity List (us-el)
        1    9,876  OFAC SDN List (us-sdn)

  List file: consolidated.csv (us-csl), undated, newest entry of 2022-04-18, retrieved 2022-05-30,
             sha256 c0ffee0000000000000000000000000000000000000000000000000000000000
  Warnings: see the top of this report

A match is not a verdict: compare the entry with your party. No match is not a clearance: it says
only that no name on these lists is like the one given.
`),
  );
});

test('a report on a name given as argument that matches nothing', () => {
  const asked = { ...run, subjects: 'arguments', warnings: [] };
  const { line: _, ...subject } = clear.subject;
  expect(rendered(create({ ...plain, listClear: true }), [{ ...clear, subject }], asked, noMatch)).toBe(
    page(`
Names screened on 2022-06-01 against 11,799 entries of 2 lists; partyscreen 0.1.0, policy balanced,
matches from 0.70

No match  Acme Bolts GmbH; nearest: Acme Trading (us-el), 0.69

Summary: 1 subject: 1 without a match

  matches  entries  list
        -    1,923  BIS Entity List (us-el)
        -    9,876  OFAC SDN List (us-sdn)

  List file: consolidated.csv (us-csl), undated, newest entry of 2022-04-18, retrieved 2022-05-30,
             sha256 c0ffee0000000000000000000000000000000000000000000000000000000000

No match is not a clearance: it says only that no name on these lists is like the one given.
`),
  );
});

describe('what is said', () => {
  const text = (of: readonly ScreeningResult[], options = {}) =>
    rendered(create({ ...plain, ...options }), of);

  test.each([
    ['a clear subject of a file is counted only', [clear], {}, /Acme/, false],
    [
      'verbose names it',
      [clear],
      { verbose: true },
      /^No match {2}Row 5 \(line 7\) {2}Acme Bolts GmbH; nearest: Acme Trading \(us-el\), 0\.69$/m,
      true,
    ],
    [
      'other lists that seem to have the party',
      [{ ...matched, matches: [hikvisionOnTwoLists] }],
      { width: 300 },
      /^ {4}Also on {2}OFAC NS-CMIC List: an entry of the same name \(us-cmic:hikvision-cn\)\n {13}own: an entry with the same registration number, 91330000733796106P \(own:hikvision\)$/m,
      true,
    ],
    ['no other list', [matched], {}, /Also on/, false],
    ['signals are for verbose', [matched], {}, /Signals/, false],
    [
      'verbose gives each signal with its worth',
      [matched],
      { verbose: true },
      /^ {4}Signals {2}\+0\.74 “Hikvison” is close/m,
      true,
    ],
    [
      'a row that was not screened, with its reason',
      [notScreened],
      {},
      /^Not screened {2}Row 6 \(line 8\) \(id V-1004\): the row has no name$/m,
      true,
    ],
    ['and again at the end', [notScreened], {}, /^ {2}Not screened: row 6$/m, true],
    [
      'what was odd about a row that matched',
      [matchedByAlias],
      {},
      /^ {2}Note: "Chna" is not a country$/m,
      true,
    ],
    [
      'what was odd about a row that is clear',
      [{ ...clear, problems: matchedByAlias.problems! }],
      {},
      /^ {2}Look at row 5: "Chna" is not a country$/m,
      true,
    ],
    [
      'each list on which a party stands',
      [{ ...matched, matches: [hikvision, chenQuanguo] }],
      {},
      /Strong match: Hikvision[\s\S]*Exact match: 陈全国/,
      true,
    ],
  ])('%s', (_, of, options, pattern, said) => {
    if (said) expect(text(of, options)).toMatch(pattern);
    else expect(text(of, options)).not.toMatch(pattern);
  });

  test('many rows of a kind are counted, and the first named', () => {
    const rows = Array.from({ length: 1025 }, (_, at) => ({
      ...notScreened,
      subject: { ...notScreened.subject, row: at + 1 },
    }));
    expect(text(rows, { width: 120 }).slice(-1200)).toMatch(
      /Not screened: rows 1, 2, 3, [\d, ]*19, 20 and 1,005 more$/m,
    );
  });

  test('a copy that was passed over is named, with the file that takes its place', () => {
    const own = { ...run.snapshots[0]!, id: 'abad'.padEnd(64, '0'), source: 'ofac-xml' };
    const text = rendered(create({ ...plain, width: 400 }), [clear], {
      ...run,
      lists: [run.lists[0]!, { ...run.lists[1]!, snapshot: own.id }],
      maskedLists: [
        { ...run.lists[1]!, by: own.id },
        { ...run.lists[1]!, code: 'us-ssi', by: own.id },
      ],
      snapshots: [run.snapshots[0]!, { ...own, file: { ...own.file, name: 'sdn.xml' } }],
    });
    expect(text).toContain(
      '  Not screened against: the copy of us-sdn us-ssi in consolidated.csv (us-csl), since the publisher’s own file is loaded: sdn.xml (ofac-xml)\n',
    );
  });

  test('several list files say which lists they hold, and a list in two files has one row', () => {
    const second = { ...run.snapshots[0]!, id: 'e'.repeat(64), source: 'un-sc', published: '2022-05-01' };
    const more = {
      ...run,
      snapshots: [...run.snapshots, second],
      lists: [...run.lists, { code: 'us-sdn', name: 'OFAC SDN List', entries: 124, snapshot: second.id }],
    };
    const report = rendered(create(plain), [], more);
    expect(report).toMatch(/^ {8}1 {3}10,000 {2}OFAC SDN List \(us-sdn\)$/m);
    expect(report).toMatch(
      /consolidated\.csv \(us-csl\)[\s\S]*holds us-el us-sdn[\s\S]*\(un-sc\), of 2022-05-01[\s\S]*holds us-sdn/,
    );
  });
});

describe('hostile text', () => {
  const evil = '\x1b]0;owned\x07\x1b[2J\x9b31m\u202eA\r\nExact match: you';
  const hostile: ScreeningResult = {
    ...matched,
    subject: { ...matched.subject, name: evil, id: evil },
    matches: [
      {
        ...hikvision,
        subjectName: evil,
        matchedName: evil,
        party: { ...hikvision.party, id: evil, name: `${evil}2`, programmes: [evil] },
        signals: hikvision.signals.map((signal) => ({ ...signal, text: evil })),
        citation: {
          ...hikvision.citation,
          list: evil,
          authority: evil,
          locator: evil,
          references: [{ text: evil }],
        },
        effect: { ...hikvision.effect, summary: evil, requirement: evil, policy: evil },
      },
    ],
    problems: [{ kind: 'unknown-country', severity: 'warning', message: evil }],
  };
  const nearest = { ...clear.nearest!, matchedName: evil };
  const everything = [hostile, { ...clear, nearest }, { ...notScreened, problems: hostile.problems! }];
  const listed = {
    ...run,
    subjects: evil,
    warnings: hostile.problems!,
    lists: [{ ...run.lists[0]!, name: evil }],
  };

  test.each([false, true])('never reaches the terminal as it is (colour %s)', (colour) => {
    const report = rendered(
      create({ colour, width: 100, verbose: true, listClear: true }),
      everything,
      listed,
    );
    const uncoloured = report.replace(/\x1b\[\d+m/g, '');
    expect(uncoloured).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(uncoloured).not.toMatch(/^Exact match/m);
    expect(report).toContain('\\u001b]0;owned\\u0007');
  });
});

describe('form', () => {
  test.each([40, 60, 80, 120])('no line but a URL is wider than %i columns', (width) => {
    const name = '新疆维吾尔自治区公安厅'.repeat(12);
    const long = { ...matched, subject: { ...matched.subject, name } };
    const lines = rendered(create({ ...plain, width, verbose: true }), [long, ...results]).split('\n');
    expect(
      lines.filter(
        (line) => displayWidth(line) > width && !/^ +https:\S+$|^ {4}Page {5}https:\S+$/.test(line),
      ),
    ).toEqual([]);
  });

  test('every URL stands whole, in any width', () => {
    const report = rendered(create({ ...plain, width: 40 }), [matched]);
    for (const { url } of hikvision.citation.references) expect(report).toContain(url);
    expect(report).toContain(hikvision.citation.url);
  });

  test('colour adds escape sequences and changes nothing else', () => {
    const coloured = rendered(create({ ...plain, colour: true }));
    expect(coloured).toContain('\x1b[31mStrong match');
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(rendered(create(plain)));
  });
});
