import type { Match } from '../../src/model/match.js';
import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../../src/model/report.js';
import type { Piece, Reporter, ReportOptions } from '../../src/report/index.js';

/** A run over a vendor file as screening hands it over, written by hand. */

const sha256 = 'c0ffee'.padEnd(64, '0');
const snapshotId = 'f00d'.padEnd(64, '0');

export const run: ScreeningRun = {
  kind: 'run',
  tool: { name: 'partyscreen', version: '0.1.0' },
  asOf: '2022-06-01',
  subjects: 'vendors.csv',
  policy: {
    name: 'balanced',
    sha256: 'b'.repeat(64),
    threshold: 0.7,
    thresholds: { possible: 0.7, strong: 0.9, nameKinds: { 'weak-alias': 0.9 } },
    lists: {},
  },
  options: {},
  lists: [
    { code: 'us-el', name: 'BIS Entity List', entries: 1923, snapshot: snapshotId },
    { code: 'us-sdn', name: 'OFAC SDN List', entries: 9876, snapshot: snapshotId },
  ],
  snapshots: [
    {
      id: snapshotId,
      source: 'us-csl',
      parserVersion: 1,
      starter: false,
      file: { name: 'consolidated.csv', sha256, bytes: 12_345_678 },
      published: null,
      retrieved: '2022-05-30',
      newestEntry: '2022-04-18',
      lists: [],
      problems: {},
    },
  ],
  warnings: [
    {
      kind: 'stale-list',
      severity: 'warning',
      message: 'us-csl is stale: its newest entry is of 2022-04-18, 44 days before 2022-06-01',
    },
  ],
};

export const hikvision: Match = {
  score: 0.9275,
  band: 'strong',
  subjectName: 'Hikvison Digital',
  matchedName: 'Hikvision',
  matchedNameKind: 'alias',
  party: {
    id: 'us-el:hangzhou-hikvision-cn',
    list: 'us-el',
    nativeId: 'f095626c9f8becc7',
    type: 'organization',
    typeInferred: true,
    name: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
    countries: ['CN'],
    programmes: [],
    listedOn: '2019-10-09',
  },
  signals: [
    {
      kind: 'token',
      query: 'Hikvison',
      listed: 'Hikvision',
      relation: 'spelling',
      class: 'brand',
      weight: 0.8,
      contribution: 0.74,
      text: '“Hikvison” is close to “Hikvision” in spelling',
    },
    {
      kind: 'token',
      query: 'Digital',
      listed: null,
      relation: 'only-in-subject',
      class: 'trade',
      weight: 0.1,
      contribution: -0.04,
      text: 'the listed name lacks “Digital”',
    },
    {
      kind: 'context',
      field: 'country',
      query: 'CN',
      listed: 'CN',
      relation: 'agrees',
      contribution: 0.02,
      text: 'the country agrees (CN)',
    },
  ],
  citation: {
    list: 'BIS Entity List',
    authority: '15 CFR Part 744, Supplement No. 4',
    references: [
      {
        text: '84 FR 54002',
        url: 'https://www.federalregister.gov/citation/84-FR-54002',
        date: '2019-10-09',
        federalRegister: { volume: 84, page: 54002 },
      },
      { text: '85 FR 44159', url: 'https://www.federalregister.gov/citation/85-FR-44159' },
    ],
    url: 'https://www.ecfr.gov/current/title-15/part-744/appendix-Supplement%20No.%204%20to%20Part%20744',
    snapshot: { sha256, published: null, retrieved: '2022-05-30', starter: false },
    locator: 'row 4711, line 4713',
  },
  effect: {
    class: 'licence-required',
    summary: 'A BIS licence is needed to export to this party the items that its entry names.',
    authority: '15 CFR 744.11',
    asOf: '2026-11-01',
    requirement: 'For all items subject to the EAR. (See §744.11 of the EAR)',
    policy: 'Case-by-case review for ECCNs 1A004.c and 1A004.d; presumption of denial for all other items.',
  },
  decision: null,
};

/** The same match where other lists seem to have the party as well. */
export const hikvisionOnTwoLists: Match = {
  ...hikvision,
  party: {
    ...hikvision.party,
    alsoListed: [
      {
        id: 'us-cmic:hikvision-cn',
        list: 'us-cmic',
        listName: 'OFAC NS-CMIC List',
        name: 'Hikvision',
        by: 'name',
        shared: 'Hikvision',
        text: 'an entry of the same name',
      },
      {
        id: 'own:hikvision',
        list: 'own',
        listName: 'own',
        name: 'Hikvision',
        by: 'identifier',
        shared: '91330000733796106P',
        text: 'an entry with the same registration number, 91330000733796106P',
      },
    ],
  },
};

export const chenQuanguo: Match = {
  score: 1,
  band: 'exact',
  subjectName: '陈全国',
  matchedName: '陈全国',
  matchedNameKind: 'alias',
  party: {
    id: 'us-sdn:chen-quanguo-cn',
    list: 'us-sdn',
    nativeId: '29220',
    type: 'person',
    typeInferred: false,
    name: 'CHEN, Quanguo',
    countries: ['CN'],
    programmes: ['GLOMAG'],
    listedOn: '2020-07-09',
  },
  signals: [
    { kind: 'note', code: 'same-name', contribution: 0, text: 'the names are the same' },
    {
      kind: 'token',
      query: '陈全国',
      listed: '陈全国',
      relation: 'same',
      class: 'brand',
      weight: 1,
      contribution: 1,
      text: '“陈全国” is in both names',
    },
  ],
  citation: {
    list: 'OFAC SDN List',
    authority: '31 CFR Chapter V',
    references: [],
    url: null,
    snapshot: { sha256, published: null, retrieved: null, starter: true },
    locator: 'glomag-2020-07-09.json, entry 1',
  },
  effect: {
    class: 'blocking',
    summary: 'All property of this party within U.S. reach is blocked.',
    authority: 'E.O. 13818',
    asOf: '2026-11-01',
  },
  decision: null,
};

export const matched: ScreeningResult = {
  kind: 'result',
  subject: { row: 3, line: 5, id: 'V-1001', name: 'Hikvison Digital', type: 'organization', country: 'CN' },
  outcome: 'match',
  matches: [hikvision],
  nearest: null,
};

export const matchedByAlias: ScreeningResult = {
  kind: 'result',
  subject: { row: 4, line: 6, name: 'Mr Chen', aliases: ['陈全国'], type: 'any' },
  outcome: 'match',
  matches: [chenQuanguo],
  nearest: null,
  problems: [
    {
      kind: 'unknown-country',
      severity: 'warning',
      message: '"Chna" is not a country',
      where: { line: 6, row: 4 },
    },
  ],
};

export const clear: ScreeningResult = {
  kind: 'result',
  subject: { row: 5, line: 7, name: 'Acme Bolts GmbH', type: 'any' },
  outcome: 'clear',
  matches: [],
  nearest: {
    score: 0.6999,
    matchedName: 'Acme Trading',
    party: { id: 'us-el:acme-trading-ae', list: 'us-el', name: 'Acme Trading' },
  },
};

export const notScreened: ScreeningResult = {
  kind: 'result',
  subject: { row: 6, line: 8, id: 'V-1004', name: '', type: 'any' },
  outcome: 'not-screened',
  matches: [],
  nearest: null,
  problems: [{ kind: 'row-without-name', severity: 'error', message: 'the row has no name.' }],
};

export const summary: ScreeningSummary = {
  kind: 'summary',
  subjects: 4,
  outcomes: { match: 2, clear: 1, decided: 0, notScreened: 1 },
  matches: 2,
  bands: { exact: 1, strong: 1, possible: 0 },
  lists: { 'us-el': 1, 'us-sdn': 1 },
  exitCode: 4,
};

export const results = [matched, matchedByAlias, clear, notScreened];

export const plain: ReportOptions = { colour: false, width: 100, verbose: false, listClear: false };

/** The whole report of a run, as it stands in a file. */
export function rendered(
  reporter: Reporter,
  of: readonly ScreeningResult[] = results,
  begun: ScreeningRun = run,
  ended: ScreeningSummary = summary,
): string {
  return [reporter.begin(begun), ...of.map((result) => reporter.result(result)), reporter.end(ended)].join(
    '',
  );
}

/** The same as it stands in the file, for formats that are no text as well. */
export function bytesOf(
  reporter: Reporter<Piece>,
  of: readonly ScreeningResult[] = results,
  begun: ScreeningRun = run,
  ended: ScreeningSummary = summary,
): Buffer {
  const pieces = [reporter.begin(begun), ...of.map((result) => reporter.result(result)), reporter.end(ended)];
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
}
