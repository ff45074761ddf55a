import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { UserError } from '../../../src/model/user-error.js';
import { auDfat } from '../../../src/sources/au-dfat/au-dfat.js';
import { sheetHead } from '../../../src/spreadsheet/read-sheet.js';
import { buildWorkbook, textRows } from '../../spreadsheet/build-workbook.js';
import { type ReadSource, readSource } from '../read-source.js';

const quirks = readFileSync(new URL('./fixtures/quirks.csv', import.meta.url), 'utf8');
const table: string[][] = parse(quirks);
const header = table[0]!;
const workbook = buildWorkbook({ rows: textRows(table) });

let read: ReadSource;
beforeAll(async () => {
  read = await readSource(auDfat, workbook);
});

/** The parties of a workbook whose rows have these cells, by column. */
const readRows = (...rows: readonly Readonly<Record<string, string>>[]) =>
  readSource(
    auDfat,
    buildWorkbook({
      rows: textRows([header, ...rows.map((cells) => header.map((name) => cells[name] ?? ''))]),
    }),
  );

test('the rows of one number are one party that fits the schema', () => {
  for (const party of read.parties) listedPartySchema.parse(party);
  for (const problem of read.problems) problemSchema.parse(problem);
  expect(
    read.parties.map(({ id, nativeId, type, typeInferred, source }) => [
      id,
      nativeId,
      type,
      typeInferred,
      source.locator,
    ]),
  ).toEqual([
    ['au-dfat:ali-nemuneh-af', '101', 'person', false, 'rows 2 to 5'],
    ['au-dfat:sample-bank', '102', 'organization', false, 'row 6'],
    ['au-dfat:lantern-star', '102', 'vessel', false, 'row 7'],
    ['au-dfat:someone-else', '101', 'person', false, 'row 8'],
    ['au-dfat:no-number-ltd', 'row 9', 'unknown', true, 'row 10'],
  ]);
});

test('a person, whole', () => {
  const { raw, ...party } = read.parties[0]!;
  expect(party).toEqual({
    id: 'au-dfat:ali-nemuneh-af',
    list: 'au-dfat',
    nativeId: '101',
    type: 'person',
    typeInferred: false,
    names: [
      { text: 'Ali Nemuneh', kind: 'primary', script: 'Latn' },
      { text: 'Nemuneh Ali', kind: 'weak-alias', script: 'Latn' },
      { text: 'علی نمونه', kind: 'alias', script: 'Arab' },
      { text: 'Ali Oldname', kind: 'former', script: 'Latn' },
    ],
    addresses: [{ text: '1 Sample Street, Kabul, Afghanistan', country: 'AF' }, { text: 'Unknown' }],
    countries: ['AF', 'PK'],
    datesOfBirth: [
      { text: '1 Jan. 1960', year: 1960, month: 1, day: 1 },
      { text: 'circa 1961', year: 1961, circa: true },
    ],
    placesOfBirth: ['Kabul, Afghanistan', 'Herat, Afghanistan'],
    identifiers: [],
    programmes: ['1988 (Taliban)'],
    listedOn: '2001-01-25',
    remarks:
      'Measures: targeted financial sanction, travel ban; Listing: Listed by the committee; Has a limp',
    source: { references: [{ text: 'Sample Instrument 2001' }], locator: 'rows 2 to 5' },
  });
  expect(raw).toMatchObject({
    'Name of Individual or Entity': 'Ali Nemuneh',
    'Name of Individual or Entity[3]': 'علی نمونه',
    'Alias Strength[2]': 'Weak',
  });
});

test('a number given twice is two parties, a ship has its number', () => {
  expect(read.parties[2]).toMatchObject({
    names: [{ text: 'Lantern Star', kind: 'primary' }],
    identifiers: [{ type: 'IMO number', value: '9123456' }],
    listedOn: '2018-02-01',
    remarks: 'Measures: maritime restriction',
  });
  expect(read.parties[3]!.datesOfBirth).toMatchObject([
    { year: 1953, month: 6, day: 5 },
    { year: 1953, month: 6, day: 15 },
  ]);
});

test('what is odd is told, with the row that the spreadsheet shows', () => {
  expect(read.problems.map(({ kind, where }) => [kind, where?.line, where?.field])).toEqual([
    ['unreadable-date', 6, 'control_date'],
    ['duplicate-entry', 7, 'reference'],
    ['duplicate-entry', 8, 'reference'],
    ['unknown-value', 8, 'name_type'],
    ['unknown-value', 8, 'alias_strength'],
    ['unknown-country', 8, 'citizenship'],
    ['unknown-country', 8, 'citizenship'],
    ['row-without-name', 9, 'name_of_individual_or_entity'],
    ['duplicate-entry', 10, 'reference'],
    ['unknown-type', 10, 'type'],
  ]);
});

test('the table saved as CSV yields the same parties', async () => {
  const { parties } = await readSource(auDfat, quirks, 11);
  const withoutPlace = ({ source: { locator: _, ...source }, ...party }: ReadSource['parties'][number]) => ({
    ...party,
    source,
  });
  expect(parties.map(withoutPlace)).toEqual(read.parties.map(withoutPlace));
});

describe('cells', () => {
  const base = {
    Reference: '1',
    'Name of Individual or Entity': 'X',
    Type: 'Individual',
    'Name Type': 'Primary Name',
  };
  test.each([
    ['Date of Birth', 'between 1960 and 1962', { datesOfBirth: [{ year: 1960, toYear: 1962 }] }],
    ['Date of Birth', '1962', { datesOfBirth: [{ year: 1962 }] }],
    ['Date of Birth', 'Approximately 1965', { datesOfBirth: [{ year: 1965, circa: true }] }],
    [
      'Date of Birth',
      '3 March 1979 (from false passport)',
      { datesOfBirth: [{ year: 1979, month: 3, day: 3 }] },
    ],
    ['Date of Birth', '1 Jan 1960 and 2 Feb 1961', { datesOfBirth: [{ year: 1960 }, { year: 1961 }] }],
    ['Date of Birth', '1976-06-06', { datesOfBirth: [{ year: 1976, month: 6, day: 6 }] }],
    ['Citizenship', 'Malian / Mauritanian', { countries: ['ML', 'MR'] }],
    ['Citizenship', 'Saudi Arabian', { countries: ['SA'] }],
    ['Citizenship', 'a) Trinidad and Tobago b) Iranian', { countries: ['TT', 'IR'] }],
    [
      'Address',
      'Sample Way, Moscow, Russia; n/a',
      { addresses: [{ text: 'Sample Way, Moscow, Russia', country: 'RU' }] },
    ],
    ['Address', 'first_x000D_\nsecond', { addresses: [{ text: 'first' }, { text: 'second' }] }],
    [
      'Name of Individual or Entity',
      'Xu Yi (许一)',
      { names: [{ text: 'Xu Yi' }, { text: '许一', kind: 'alias' }] },
    ],
  ])('%s: %s', async (column, cell, expected) => {
    const { parties, problems } = await readRows({ ...base, [column]: cell });
    expect(parties[0]).toMatchObject(expected);
    expect(problems).toEqual([]);
  });

  test('hostile cells take no time', async () => {
    const start = Date.now();
    for (const cell of [',', '(', ' a)', '1 and ', 'a, '])
      for (const name of header.slice(1)) await readRows({ ...base, [name]: `x${cell.repeat(10_000)}x` });
    expect(Date.now() - start).toBeLessThan(12_000);
  }, 20_000);

  test('days that the spreadsheet keeps as numbers', async () => {
    const rows = textRows([header, ['1', 'X', 'Individual', 'Primary Name']]).replace(
      /<\/row>$/,
      '<c r="F2" s="1"><v>27917</v></c><c r="N2" s="1"><v>36916</v></c></row>',
    );
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const { parties } = await readSource(auDfat, buildWorkbook({ rows, styles }));
    expect(parties[0]).toMatchObject({ datesOfBirth: [{ text: '1976-06-06' }], listedOn: '2001-01-25' });
  });
});

describe('tables', () => {
  test('a title above the header, and a cell beside the table', async () => {
    const rows = textRows([
      ['Consolidated List'],
      [],
      header,
      ['1', 'X', 'Entity', 'Primary Name'],
      ['2', 'Y', 'Entity', 'Primary Name', ...Array.from({ length: 16 }, () => 'note')],
    ]);
    const { parties, problems } = await readSource(auDfat, buildWorkbook({ rows }));
    expect(parties.map(({ source }) => source.locator)).toEqual(['row 4', 'row 5']);
    expect(problems.map(({ kind, where }) => [kind, where?.line])).toContainEqual(['field-count', 5]);
  });

  test('columns gone and new are told', async () => {
    const rows = textRows([
      [...header.filter((name) => name !== 'Citizenship'), 'Mood'],
      ['1', 'X', 'Entity', 'Primary Name'],
    ]);
    const { problems } = await readSource(auDfat, buildWorkbook({ rows }));
    expect(problems.map(({ kind, where }) => [kind, where?.field])).toEqual([
      ['unknown-column', 'Mood'],
      ['missing-column', 'citizenship'],
    ]);
  });

  test.each([
    [
      'another table',
      buildWorkbook({
        rows: textRows([
          ['a', 'b'],
          ['1', '2'],
        ]),
      }),
    ],
    ['an empty sheet', buildWorkbook({})],
    ['a row without end', buildWorkbook({ rows: textRows([header, header.map(() => 'x'.repeat(20_000))]) })],
    ['a workbook cut short', workbook.subarray(0, workbook.length - 100)],
  ])('%s is refused', async (_kind, content) => {
    await expect(readSource(auDfat, content)).rejects.toThrow(UserError);
  });
});

test('recognises the first rows of the sheet, and the CSV', async () => {
  expect(auDfat.recognises(await sheetHead(workbook))).toBe(true);
  expect(auDfat.recognises(`Consolidated List\n\n${await sheetHead(workbook)}`)).toBe(true);
  expect(auDfat.recognises(quirks)).toBe(true);
  expect(auDfat.recognises('Reference,Name,Type,Name Type,Committees\n')).toBe(false);
  expect(auDfat.recognises(workbook.toString())).toBe(false);
});
