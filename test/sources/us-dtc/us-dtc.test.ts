import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { UserError } from '../../../src/model/user-error.js';
import { usDtc, usDtcAdministrative } from '../../../src/sources/us-dtc/us-dtc.js';
import { buildWorkbook, textRows } from '../../spreadsheet/build-workbook.js';
import { type ReadSource, readSource } from '../read-source.js';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}.csv`, import.meta.url), 'utf8');
const statutory = fixture('statutory');
const administrative = fixture('administrative');

let read: ReadSource;
beforeAll(async () => {
  read = await readSource(usDtc, `\uFEFF${statutory}`);
});

describe('statutory debarments', () => {
  test('every row with a name is one party that fits the schema', () => {
    for (const party of read.parties) listedPartySchema.parse(party);
    for (const problem of read.problems) problemSchema.parse(problem);
    expect(
      read.parties.map(({ id, type, names }) => [id, type, names.map(({ kind, text }) => `${kind} ${text}`)]),
    ).toEqual([
      ['us-dtc:muster-jan', 'person', ['primary Muster, Jan', 'alias Bob Muster', 'alias Bab Musterr']],
      [
        'us-dtc:lantern-trading-co-inc',
        'organization',
        ['primary Lantern Trading Co., Inc.', 'former Lamp & Sons'],
      ],
      ['us-dtc:beispiel-juan', 'person', ['primary Beispiel, Juan']],
    ]);
  });

  test('a party, whole', () => {
    const { names: _, ...party } = read.parties[0]!;
    expect(party).toEqual({
      id: 'us-dtc:muster-jan',
      list: 'us-dtc',
      nativeId: 'row 1',
      type: 'person',
      typeInferred: true,
      addresses: [],
      countries: [],
      datesOfBirth: [{ text: '6/12/1960', year: 1960, month: 6, day: 12 }],
      placesOfBirth: [],
      identifiers: [],
      programmes: ['Statutory debarment'],
      listedOn: '1994-08-29',
      source: {
        references: [
          {
            text: '59 FR 44451',
            url: 'https://www.federalregister.gov/citation/59-FR-44451',
            date: '1994-08-29',
            federalRegister: { volume: 59, page: 44_451 },
          },
        ],
        locator: 'row 1, line 2',
      },
      raw: {
        'Party Name': 'Muster, Jan (a.k.a. Bob Muster; Bab Musterr)',
        'Date Of Birth': '6/12/1960',
        'Federal Register Notice': '59 FR 44451',
        'Notice Date': '8/29/1994',
      },
    });
  });

  test('a corrected notice is cited too; a year of two digits is that of the notice', () => {
    expect(read.parties[1]).toMatchObject({
      listedOn: '1992-09-22',
      source: {
        references: [
          { text: '57 FR 43768', date: '1992-09-22' },
          { text: '57 FR 37184', date: '1992-08-18' },
        ],
      },
    });
  });

  test('what is odd is told', () => {
    expect(read.problems.map(({ kind, where }) => [kind, where?.line, where?.field])).toEqual([
      ['unreadable-date', 4, 'date_of_birth'],
      ['unreadable-citation', 4, 'notice'],
      ['unreadable-date', 4, 'notice_date'],
      ['row-without-name', 5, 'name'],
    ]);
  });

  test('an older header with a blank column at its end that rows lack', async () => {
    const older = statutory
      .replace('Party Name', 'Debarred Party Full Name And Alias')
      .replace('Federal Register Notice', 'Notice')
      .replace('Corrected Notice Date', 'Corrected Notice Date,')
      .replace('6/12/1960,59 FR 44451,8/29/1994,,', '6/12/1960,59 FR 44451,8/29/1994,,,');
    const { parties, problems } = await readSource(usDtc, older);
    expect(parties.map(({ raw: _, ...party }) => party)).toEqual(
      read.parties.map(({ raw: _, ...party }) => party),
    );
    expect(problems).toEqual(read.problems);
  });

  test('the Excel form yields the same', async () => {
    const rows: string[][] = parse(statutory);
    const { parties, problems } = await readSource(usDtc, buildWorkbook({ rows: textRows(rows) }));
    expect(parties).toEqual(read.parties);
    expect(problems).toEqual(read.problems);
  });

  test('a cell beyond the header is no blank', async () => {
    await expect(readSource(usDtc, statutory.replace('8/18/1992', '8/18/1992,more'))).rejects.toThrow(
      UserError,
    );
  });
});

test('administrative debarments are a file and a source of their own, of the same list', async () => {
  const { parties, problems } = await readSource(usDtcAdministrative, administrative);
  for (const party of parties) listedPartySchema.parse(party);
  expect(problems).toEqual([]);
  expect(parties).toMatchObject([
    {
      list: 'us-dtc',
      type: 'organization',
      programmes: ['Administrative debarment'],
      listedOn: '2019-03-04',
      remarks: 'Charging letter: 2018 Charging Letter (PDF); Debarment order: 2019 Order (PDF)',
      source: { references: [{ text: '84 FR 7411', date: '2019-03-04' }] },
    },
  ]);
});

test.each([
  [statutory, [true, false]],
  [`\uFEFF${statutory}`, [true, false]],
  [administrative, [false, true]],
  ['"Name","Date","Charging Letter","Debarment Order","Federal Register Notice"\r\n', [false, true]],
  ['name,notice\n', [false, false]],
  ['source,name,federal_register_notice\n', [false, false]],
])('recognises by the header (%#)', (head, expected) => {
  expect([usDtc.recognises(head), usDtcAdministrative.recognises(head)]).toEqual(expected);
});

/** A sample of an older edition; it is not in this project. */
const file = new URL('../../../../shared/data/lists/small/dtc-itar_debarred_parties.csv', import.meta.url);
(existsSync(file) ? test : test.skip)('a published sample is read whole', async () => {
  const content = readFileSync(file);
  expect(usDtc.recognises(content.toString())).toBe(true);
  const { parties, problems } = await readSource(usDtc, content);
  expect(parties).toHaveLength(4);
  expect(parties.map(({ names }) => names.length)).toEqual([1, 1, 2, 3]);
  expect(
    parties.every(({ source, listedOn }) => source.references.length > 0 && listedOn !== undefined),
  ).toBe(true);
  expect(problems.map(({ kind }) => kind)).toEqual(['unfinished-row']);
});
