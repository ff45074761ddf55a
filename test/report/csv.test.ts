import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { create } from '../../src/report/csv.js';
import {
  chenQuanguo,
  clear,
  hikvision,
  hikvisionOnTwoLists,
  matched,
  plain,
  rendered,
  results,
} from './sample-run.js';

const records = (text: string): Record<string, string>[] => parse(text, { columns: true });

/** A reporter's records for one subject called `name`. */
const recordsFor = (name: string) =>
  records(rendered(create({ ...plain, verbose: true }), [{ ...clear, subject: { ...clear.subject, name } }]));

describe('records', () => {
  test('one per match and one per subject that was not screened', () => {
    const rows = records(rendered(create(plain)));
    expect(rows.map(({ row, id, subject, outcome, why }) => [row, id, subject, outcome, why])).toEqual([
      [
        '3',
        'V-1001',
        'Hikvison Digital',
        'match',
        '“Hikvison” is close to “Hikvision” in spelling; the listed name lacks “Digital”; the country agrees (CN)',
      ],
      ['4', '', 'Mr Chen', 'match', 'the names are the same'],
      ['6', 'V-1004', '', 'not-screened', 'the row has no name'],
    ]);
  });

  test('two matches of one subject are two records', () => {
    const rows = records(rendered(create(plain), [{ ...matched, matches: [hikvision, chenQuanguo] }]));
    expect(rows.map(({ row, list_code }) => [row, list_code])).toEqual([
      ['3', 'us-el'],
      ['3', 'us-sdn'],
    ]);
  });

  test.each(['listClear', 'verbose'] as const)('with %s also clear subjects', (option) => {
    const rows = records(rendered(create({ ...plain, [option]: true })));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['match', 'match', 'clear', 'not-screened']);
  });

  test('every column of a match', () => {
    expect(records(rendered(create(plain), [matched]))[0]).toEqual({
      row: '3',
      line: '5',
      id: 'V-1001',
      subject: 'Hikvison Digital',
      subject_alias: '',
      outcome: 'match',
      score: '0.9275',
      band: 'strong',
      matched_name: 'Hikvision',
      matched_name_kind: 'alias',
      list_code: 'us-el',
      list: 'BIS Entity List',
      authority: '15 CFR Part 744, Supplement No. 4',
      party_id: 'us-el:hangzhou-hikvision-cn',
      native_id: 'f095626c9f8becc7',
      party_name: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
      party_type: 'organization (inferred)',
      countries: 'CN',
      programmes: '',
      listed_on: '2019-10-09',
      expires_on: '',
      remarks: '',
      effect_class: 'licence-required',
      effect: hikvision.effect.summary,
      effect_authority: '15 CFR 744.11',
      effect_as_of: '2026-11-01',
      requirement: hikvision.effect.requirement,
      policy: hikvision.effect.policy,
      references: '84 FR 54002 (2019-10-09); 85 FR 44159',
      reference_urls:
        'https://www.federalregister.gov/citation/84-FR-54002 https://www.federalregister.gov/citation/85-FR-44159',
      url: hikvision.citation.url,
      snapshot_sha256: hikvision.citation.snapshot.sha256,
      published: '',
      retrieved: '2022-05-30',
      locator: 'row 4711, line 4713',
      why: '“Hikvison” is close to “Hikvision” in spelling; the listed name lacks “Digital”; the country agrees (CN)',
      also_listed: '',
    });
  });

  test('other entries that are likely the same party’s stand in one cell, each with what shows it', () => {
    const [row] = records(rendered(create(plain), [{ ...matched, matches: [hikvisionOnTwoLists] }]));
    expect(row?.also_listed).toBe(
      'us-cmic:hikvision-cn (OFAC NS-CMIC List: an entry of the same name); ' +
        'own:hikvision (own: an entry with the same registration number, 91330000733796106P)',
    );
  });

  test('says where a source publishes no notice, that the list is the starter, and which alias matched', () => {
    const row = records(rendered(create(plain)))[1];
    expect(row).toMatchObject({
      references: 'none published',
      retrieved: 'built-in starter snapshot',
      subject_alias: '陈全国',
    });
  });
});

describe('form', () => {
  test('every line ends in CRLF and has as many cells as the header', () => {
    const text = rendered(create({ ...plain, verbose: true }), [
      { ...clear, subject: { ...clear.subject, name: 'a "b"\r\nc, d\ne' } },
      ...results,
    ]);
    expect(text.split('\r\n')).toHaveLength(1 + 1 + 4 + 1);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(parse(text, { relax_column_count: false })).toHaveLength(6);
  });

  test.each([
    ['Acme Bolts', 'Acme Bolts'],
    ['Dahua Co., Ltd.', 'Dahua Co., Ltd.'],
    ['The "A" Team', 'The "A" Team'],
    [' padded ', ' padded '],
    ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
    ['+1-2', "'+1-2"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['＝1+1', "'＝1+1"],
    ['\t=1+1', '\\t=1+1'],
    ['\r=1+1', '\\r=1+1'],
    ['x;=1+1;y', "x;'=1+1;y"],
    ['x|@y', "x|'@y"],
    ['A-B = C+D @ E', 'A-B = C+D @ E'],
    ['\x1b[31mA\u202eB', '\\u001b[31mA\\u202eB'],
  ])('%j stands as %j', (name, cell) => {
    expect(recordsFor(name)[0]!.subject).toBe(cell);
  });

  test('a cell that could be split at a semicolon or bar is quoted', () => {
    const text = create({ ...plain, verbose: true }).result({
      ...clear,
      subject: { ...clear.subject, name: 'a;b' },
    });
    expect(text).toContain(',"a;b",');
  });
});
