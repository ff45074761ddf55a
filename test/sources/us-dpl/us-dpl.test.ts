import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { UserError } from '../../../src/model/user-error.js';
import { usDpl } from '../../../src/sources/us-dpl/us-dpl.js';
import { buildWorkbook, textRows } from '../../spreadsheet/build-workbook.js';
import { readAll } from './read-all.js';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const older = fixture('quirks.txt');
const newer = fixture('quirks.csv');

describe.each([
  ['dpl.txt', older],
  ['CSV', newer],
])('%s', (_form, content) => {
  test('yields parties that fit the schema, each with an id of its own', async () => {
    const { parties } = await readAll(content);
    for (const party of parties) expect(() => listedPartySchema.parse(party)).not.toThrow();
    expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
  });

  test('yields the same in chunks of 7 bytes', async () => {
    expect(await readAll(content, 7)).toEqual(await readAll(content));
  });

  test('is recognised', () => {
    expect(usDpl.recognises(content)).toBe(true);
    expect(usDpl.recognises(content.replace(/^\uFEFF/, '').replaceAll('"', ''))).toBe(true);
  });
});

describe('dpl.txt', () => {
  test('rows of one name and one order are one party with all addresses', async () => {
    const { parties } = await readAll(older);
    expect(
      parties.map(({ id, addresses, countries, listedOn, expiresOn }) => [
        id,
        addresses.length,
        countries,
        listedOn,
        expiresOn,
      ]),
    ).toEqual([
      ['us-dpl:john-q-example-us', 2, ['US', 'CY'], '2003-06-19', '2056-06-29'],
      ['us-dpl:lantern-air-freight-llc-ae', 2, ['AE', 'CN'], '2015-01-02', '2016-01-02'],
      ['us-dpl:john-q-example-us~75-fr-1', 1, ['US'], '2010-03-01', undefined],
      ['us-dpl:pearl-a-k-a-nei-chien-sample-example-hk', 1, ['HK'], undefined, '2030-03-01'],
      ['us-dpl:muster-jo', 1, [], '1981-09-10', undefined],
    ]);
  });

  test('an entry says what its rows say', async () => {
    const { parties } = await readAll(older);
    expect(parties[0]).toMatchObject({
      list: 'us-dpl',
      nativeId: 'row 1',
      type: 'person',
      typeInferred: true,
      names: [{ text: 'JOHN Q. EXAMPLE', kind: 'primary', script: 'Latn' }],
      addresses: [
        { text: 'INMATE NUMBER: 00000-000, FCI SOMEWHERE, ANYTOWN, TX, 78577', country: 'US' },
        { text: '3 SIDE STREET, NICOSIA, CY', country: 'CY' },
      ],
      remarks: 'Standard denial order; FR NOTICE ADDED',
      source: {
        references: [
          { text: '68 FR 38290', date: '2003-06-27' },
          { text: '71 FR 38843', date: '2006-07-10' },
          { text: '72 FR 4236', date: '2007-01-30' },
        ],
        locator: 'rows 1, 3; the first on line 2',
      },
      raw: { Name: ' JOHN Q. EXAMPLE', City: 'ANYTOWN', 'City (row 3)': 'NICOSIA' },
    });
    expect(parties[1]!.remarks).toContain('Not a standard denial order');
    expect(parties[3]!.names.map(({ text }) => text)).toContain('NEI-CHIEN SAMPLE');
    expect(parties[3]!.source.references).toEqual([{ text: 'NOTICE TO BE PUBLISHED SOON' }]);
  });

  test('rows may leave out empty cells at their end', async () => {
    const [header, row] = older.split('\n');
    const short = `${header}\n${row!.split('\t').slice(0, 9).join('\t')}\n${row}\n`;
    const { parties, problems } = await readAll(short);
    expect(parties).toMatchObject([{ id: 'us-dpl:john-q-example-us', listedOn: '2003-06-19' }]);
    expect(problems).toEqual([]);
    await expect(readAll(short.slice(0, short.lastIndexOf('\t')))).rejects.toThrow(
      /ends within a row: line 3/,
    );
  });

  test('what cannot be read is told with its row', async () => {
    const { problems } = await readAll(older);
    expect(problems.map(({ kind, where }) => [kind, where?.row, where?.field])).toEqual([
      ['unreadable-date', 6, 'effective_date'],
      ['unknown-country', 7, 'country'],
      ['unreadable-citation', 6, 'fr_citation'],
      ['row-without-name', 8, 'name'],
    ]);
  });
});

describe('CSV', () => {
  test('name and address are taken apart', async () => {
    const { parties, problems } = await readAll(newer);
    expect(
      parties.map(({ names, addresses, countries }) => [
        names.map(({ text }) => text),
        addresses.map(({ text }) => text),
        countries,
      ]),
    ).toEqual([
      [
        ['LANTERN AIR FREIGHT, LLC'],
        ['P.O. BOX 1, DUBAI, AE', '5 QUAY, TOWER B, MUNICH, DE, 80331'],
        ['AE', 'DE'],
      ],
      [['JOEL SAMPLE, JR.'], ['INMATE NUMBER: 00000-000, FCI SOMEWHERE, MONTGOMERY, AL, 36112'], ['US']],
      [
        ['FU SAMPLE A/K/A FRANK SAMPLE', 'FU SAMPLE', 'FRANK SAMPLE'],
        ['12 ROAD, OAKLAND, CA, 94601'],
        ['US'],
      ],
      [['MUSTER, JO', 'MUSTER'], ['2 LANE, LEEDS, United Kingdom, LS1 1AA'], ['GB']],
      [['TECHSAMPLE'], [], []],
    ]);
    expect(parties[0]!.remarks).toBe('Type of denial: TDO');
    expect(parties[0]!.raw['Name_and_Address (row 2)']).toContain('MUNICH');
    expect(problems).toEqual([]);
  });

  test('the same as a workbook', async () => {
    const rows = newer
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n')
      .map((row) => row.slice(1, -1).split('","'));
    const workbook = await readAll(buildWorkbook({ rows: textRows(rows) }));
    const csv = await readAll(newer);
    expect(workbook.parties.map(({ id }) => id)).toEqual(csv.parties.map(({ id }) => id));
    expect(workbook.problems).toEqual([]);
  });

  test('with the columns of another edition', async () => {
    const { parties, problems } = await readAll(
      'Name and Address,Type of Denial,Beginning Date,Ending Date,Appropriate Federal Register Citations,Colour\n' +
        '"SAMPLE CO., LTD., 1 ROAD, PARIS, , FR, ",Standard,03/01/2010,03/01/2030,75 F.R. 1 1/4/10,red\n',
    );
    expect(parties).toMatchObject([
      { id: 'us-dpl:sample-co-ltd-fr', listedOn: '2010-03-01', raw: { Colour: 'red' } },
    ]);
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-column']);
  });
});

describe('a file that cannot be trusted is refused', () => {
  test.each([
    ['empty', '', /empty/],
    ['another table', 'id,name\n1,x\n', /no column/],
    ['cut within a row', older.slice(0, older.lastIndexOf('\t')), /ends within a row: line 9/],
    ['a quote never closed', `${older}"X\t\n`, /never closed/],
  ])('%s', async (_what, content, message) => {
    const error = await readAll(content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
  });
});

test.each([
  ['a vendor file', 'name,country,city\n'],
  ['the Consolidated Screening List', '_id,source,name,addresses,start_date,standard_order\n'],
  ['nothing', ''],
])('does not take %s for it', (_what, head) => {
  expect(usDpl.recognises(head)).toBe(false);
});
