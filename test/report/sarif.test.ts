import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { ScreeningResult, ScreeningRun } from '../../src/model/report.js';
import { create } from '../../src/report/sarif.js';
import {
  chenQuanguo,
  clear,
  hikvision,
  matched,
  matchedByAlias,
  notScreened,
  plain,
  rendered,
  results,
  run,
  summary,
} from './sample-run.js';
import { sarifSchema } from './sarif-schema.js';

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { uri: URL.canParse, 'uri-reference': isUri },
});
const validate = ajv.compile(sarifSchema);

function isUri(text: string): boolean {
  return URL.canParse(text, 'https://example.org/') && !/%(?![0-9A-F]{2})/.test(text);
}

/** The one run of a report that the schema takes. */
function sarif(of: readonly ScreeningResult[] = results, begun = run, ended = summary, options = plain) {
  const report = JSON.parse(rendered(create(options), of, begun, ended));
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return report.runs[0];
}

const at = (line: number, column: number, endColumn: number) => ({ line, column, endColumn });
const placed = (of: ScreeningResult, nameAt: ReturnType<typeof at>): ScreeningResult => ({
  ...of,
  subject: { ...of.subject, nameAt },
});
const hostile = {
  ...matched,
  subject: { ...matched.subject, name: 'A\x1b[2J [click](https://evil.example) {0} \u202e\ud800' },
};

describe('rules', () => {
  const effect = {
    class: 'blocking',
    summary: 'All is blocked.',
    authority: 'E.O. 1',
    asOf: '2026-11-01',
  } as const;
  const [el, sdn] = run.lists;
  const begun: ScreeningRun = {
    ...run,
    lists: [
      { ...el!, authority: '15 CFR', url: 'https://example.org/el', effect },
      sdn!,
      { ...el!, snapshot: 'another' },
      { ...el!, code: 'own', name: 'own' },
    ],
  };

  test('one a list, with what a match means, even where nothing matches', () => {
    const { rules } = sarif([], begun).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['us-el', 'us-sdn', 'own']);
    expect(rules[0]).toMatchObject({
      helpUri: 'https://example.org/el',
      help: {
        text: expect.stringMatching(
          /^All is blocked\. \(E\.O\. 1; as of 2026-11-01\)\n\nA match is not a verdict/,
        ),
      },
      properties: { tags: ['restricted-party-screening', 'blocking'] },
    });
    expect(rules[2].shortDescription.text).toBe('A name is like that of a party on your list own');
  });

  test('a result knows its rule by id and position', () => {
    const { results: found } = sarif(undefined, begun);
    expect(found.map(({ ruleId, ruleIndex }: never) => [ruleId, ruleIndex])).toEqual([
      ['us-el', 0],
      ['us-sdn', 1],
    ]);
  });
});

describe('results', () => {
  test('one per match; level by band, rank by score', () => {
    const possible = { ...hikvision, band: 'possible', score: 0.712345 } as const;
    const of = [{ ...matched, matches: [chenQuanguo, hikvision, possible] }, clear, notScreened];
    expect(sarif(of).results.map(({ level, rank }: never) => [level, rank])).toEqual([
      ['error', 100],
      ['error', 92.75],
      ['warning', 71.23],
    ]);
  });

  test('the message says what is found, why, what follows and where it was published', () => {
    expect(sarif([matched]).results[0].message.text).toBe(
      'Strong match: “Hikvison Digital” is like “Hikvision”, alias of Hangzhou Hikvision Digital Technology Co., Ltd., on BIS Entity List (us-el), score 0.92. ' +
        'Why: “Hikvison” is close to “Hikvision” in spelling; the listed name lacks “Digital”; the country agrees (CN). ' +
        'A BIS licence is needed to export to this party the items that its entry names (15 CFR 744.11; as of 2026-11-01). ' +
        'Notice: 84 FR 54002 (2019-10-09); 85 FR 44159. ' +
        'Entry us-el:hangzhou-hikvision-cn; a match is not a verdict: compare the entry with your party.',
    );
    expect(sarif([matchedByAlias]).results[0].message.text).toMatch(
      /^Exact match: “Mr Chen”, by its alias “陈全国”, is the same name as “陈全国”, alias of CHEN, Quanguo, on .*Notice: none published\./,
    );
  });

  test('a hostile name makes neither a link nor a placeholder, and is seen for what it is', () => {
    const { text } = sarif([hostile]).results[0].message;
    expect(text).not.toMatch(/\]\(|\{\d+\}/);
    expect(text).toContain('“A\\u001b[2J [click] (https://evil.example) { 0} \\u202e\\ud800”');
  });

  test('properties hold the citation, the effect and the reasons; signals with verbose alone', () => {
    const [{ properties }] = sarif([matched]).results;
    expect(properties).toMatchObject({
      citation: hikvision.citation,
      effect: hikvision.effect,
      party: hikvision.party,
      subject: { row: 3, id: 'V-1001' },
    });
    expect(properties.signals).toBeUndefined();
    expect(sarif([matched], run, summary, { ...plain, verbose: true }).results[0].properties.signals).toEqual(
      hikvision.signals,
    );
  });

  test('what was decided is suppressed', () => {
    expect(sarif([{ ...matched, outcome: 'decided' }]).results[0].suppressions).toEqual([
      { kind: 'external', status: 'accepted' },
    ]);
  });
});

describe('places', () => {
  const place = (of: ScreeningResult, subjects = 'vendors.csv') => {
    const [{ locations }] = sarif([of], { ...run, subjects }).results;
    return locations[0];
  };

  test('the name itself, else its row, else the file alone', () => {
    expect(place(placed(matched, at(5, 7, 23))).physicalLocation.region).toEqual({
      startLine: 5,
      startColumn: 7,
      endColumn: 23,
    });
    expect(place(matched).physicalLocation.region).toEqual({ startLine: 5 });
    const { line: _, ...subject } = matched.subject;
    expect(place({ ...matched, subject }, 'book.xlsx')).toEqual({
      physicalLocation: { artifactLocation: { uri: 'book.xlsx', uriBaseId: '%SRCROOT%', index: 0 } },
      logicalLocations: [{ name: 'row 3', fullyQualifiedName: 'row 3', kind: 'element' }],
    });
  });

  test('of a workbook the row of the sheet, since it has no lines', () => {
    const [{ locations }] = sarif([matched], {
      ...run,
      subjects: 'b.xlsx',
      sheet: { name: 'Q4', unread: [] },
    }).results;
    expect(locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'b.xlsx', uriBaseId: '%SRCROOT%', index: 0 } },
        logicalLocations: [
          { name: 'row 5 of the sheet Q4', fullyQualifiedName: 'row 5 of the sheet Q4', kind: 'element' },
        ],
      },
    ]);
  });

  test.each([
    ['data/Q4 #1.csv', 'data/Q4%20%231.csv'],
    ['./data/x.csv', 'data/x.csv'],
    ['../x.csv', '../x.csv'],
    ['a:b.csv', 'a%3Ab.csv'],
    ['100%.csv', '100%25.csv'],
    ['供应商.csv', '%E4%BE%9B%E5%BA%94%E5%95%86.csv'],
    ['a\\b c.csv', 'a/b%20c.csv'],
    ['/srv/a b.csv', 'file:///srv/a%20b.csv'],
    ['C:\\data\\a b.csv', 'file:///C:/data/a%20b.csv'],
    ['\ud800.csv', '%EF%BF%BD.csv'],
  ])('%s is %s', (subjects, uri) => {
    expect(place(matched, subjects).physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test.each(['arguments', 'standard input'])('%s: no file, but the row', (subjects) => {
    expect(place(matched, subjects)).toEqual({
      logicalLocations: [{ name: 'row 3', fullyQualifiedName: `${subjects}, row 3`, kind: 'element' }],
    });
  });
});

describe('fingerprints', () => {
  const prints = (of: readonly ScreeningResult[]) =>
    sarif(of).results.map(({ partialFingerprints }: never) => partialFingerprints);
  const moved = {
    ...matched,
    subject: {
      ...matched.subject,
      row: 70,
      line: 90,
      nameAt: at(90, 1, 9),
      country: 'HK',
      name: 'Hikvision',
    },
  };
  const named = (name: string): ScreeningResult => ({
    ...matchedByAlias,
    subject: { ...matchedByAlias.subject, name },
  });

  test('the same wherever the row stands, and for another score', () => {
    const [before] = prints([matched]);
    expect(prints([clear, { ...moved, matches: [{ ...hikvision, score: 0.8 }] }])).toEqual([before]);
    expect(before.primaryLocationLineHash).toBe(before['subjectAndParty/v1']);
  });

  test('another for another subject, and for another party', () => {
    const all = prints([
      {
        ...matched,
        matches: [hikvision, { ...hikvision, party: { ...hikvision.party, id: 'us-el:other' } }],
      },
      { ...matched, subject: { ...matched.subject, id: 'V-1002' } },
      named('Mr Chen'),
      named('Mr Cheng'),
      { ...named('x'), subject: { ...named('x').subject, id: 'Mr Chen' } },
    ]).map(({ primaryLocationLineHash }: { primaryLocationLineHash: string }) => primaryLocationLineHash);
    expect(new Set(all).size).toBe(6);
  });
});

describe('invocation', () => {
  test('warnings on lists, rows to look at, rows not screened', () => {
    const [invocation] = sarif().invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      exitCode: 4,
      toolConfigurationNotifications: [{ descriptor: { id: 'stale-list' }, level: 'warning' }],
      toolExecutionNotifications: [
        {
          descriptor: { id: 'unknown-country' },
          level: 'warning',
          message: { text: '"Chna" is not a country' },
        },
        {
          descriptor: { id: 'not-screened' },
          level: 'error',
          message: { text: 'Row 6 was not screened: the row has no name.' },
          locations: [{ physicalLocation: { region: { startLine: 8 } } }],
        },
      ],
    });
  });

  test.each([
    [0, true],
    [1, true],
    [3, false],
    [4, false],
  ])('exit code %i: successful %s', (exitCode, executionSuccessful) => {
    expect(sarif([], run, { ...summary, exitCode }).invocations[0]).toMatchObject({
      exitCode,
      executionSuccessful,
    });
  });

  test('of a great many notifications the first are kept and the rest counted', () => {
    const many = Array.from({ length: 1500 }, () => notScreened);
    const ended = { ...summary, outcomes: { ...summary.outcomes, notScreened: 1500 } };
    const { toolExecutionNotifications: kept } = sarif(many, run, ended).invocations[0];
    expect(kept).toHaveLength(1001);
    expect(kept.at(-1).message.text).toBe(
      '500 further notifications are left out; in all 1500 rows were not screened.',
    );
  });
});
