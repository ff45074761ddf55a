import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { ofacAdvancedXml } from '../../../src/sources/ofac-advanced-xml/ofac-advanced-xml.js';
import { readSource } from '../read-source.js';

const sdn = readFileSync(new URL('./fixtures/sdn.xml', import.meta.url), 'utf8');

describe('a file of SDNs', () => {
  test('parties are on the lists that the file publishes, which are told behind them', async () => {
    const { parties, problems, published } = await readSource(ofacAdvancedXml, sdn);
    expect(published).toEqual(['2026-09-03']);
    expect(parties.map(({ nativeId, id, type, listedOn }) => [nativeId, id, type, listedOn])).toEqual([
      ['901', 'us-sdn:muestra-ejemplo-juan-tomas-cu', 'person', '2019-09-03'],
      ['902', 'us-sdn:sample-lantern-hk', 'vessel', '2022-12-22'],
    ]);
    for (const party of parties) listedPartySchema.parse(party);
    for (const problem of problems) problemSchema.parse(problem);
    expect(problems.map(({ kind, severity, where }) => [kind, severity, where?.field])).toEqual([
      ['row-without-name', 'error', 'Identity'],
      ['unknown-element', 'warning', 'Lamps'],
      ['unknown-source', 'error', 'SanctionsEntry'],
      ['unknown-value', 'error', 'SanctionsEntry@ProfileID'],
    ]);
  });

  test('a person, whole', async () => {
    const { names, raw, ...party } = (await readSource(ofacAdvancedXml, sdn)).parties[0]!;
    expect(names.map(({ kind, script, text }) => `${kind} ${script}: ${text}`)).toEqual([
      'primary Latn: MUESTRA EJEMPLO, Juan Tomas',
      'alias Cyrl: МУЭСТРА, Хуан',
      'former Latn: BEISPIEL',
      'weak-alias Latn: EL FARO',
    ]);
    expect(party).toEqual({
      id: 'us-sdn:muestra-ejemplo-juan-tomas-cu',
      list: 'us-sdn',
      nativeId: '901',
      type: 'person',
      typeInferred: false,
      addresses: [{ text: '1 Sample Street, Pyongyang, Korea, North', country: 'KP' }],
      countries: ['CU', 'KP'],
      datesOfBirth: [{ text: 'circa 1962', year: 1962, circa: true }],
      placesOfBirth: ['Santa Muestra'],
      identifiers: [
        { type: 'SWIFT/BIC', value: 'LAMPESMM' },
        { type: 'Passport', value: 'X0001234', country: 'KP' },
      ],
      programmes: ['SDGT'],
      title: 'Director',
      listedOn: '2019-09-03',
      remarks:
        'A lamp maker; Birthdate: 1970 (said to be false); Gender: Male; Acting for or on behalf of: SAMPLE LANTERN; Sanctions type: Block',
      source: {
        references: [{ text: 'E.O. 13224, as amended by E.O. 13886' }],
        entryUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=901',
        locator: 'DistinctParty 1, line 40',
      },
    });
    expect(raw).toMatchObject({
      'Alias[2]': 'alias: МУЭСТРА, Хуан',
      'IDRegDocument[1]': 'Passport, X0001234, Korea, North',
      'SanctionsEntry[1]': 'SDN List; 2019-09-03; Executive Order 13224 (Terrorism); SDGT; Block',
    });
  });

  test('lists that the file does not publish are remarked upon', async () => {
    expect((await readSource(ofacAdvancedXml, sdn)).parties[1]?.remarks).toBe(
      'Vessel Flag: Hong Kong; Also on the Sectoral Sanctions Identifications List since 2014-07-16',
    );
  });
});

/** The file with these lists in the place of the SDN entries of the two parties. */
const onLists = (first: string, second: string) =>
  sdn
    .replace('ProfileID="901" ListID="1550"', `ProfileID="901" ListID="${first}"`)
    .replace('ProfileID="902" ListID="1550"', `ProfileID="902" ListID="${second}"`)
    .replace(/<SanctionsEntry ID="5".*/, '');

test.each([
  ['every party on the Consolidated List', onLists('92', '1550'), ['us-ssi']],
  ['neither of the two', onLists('91', '1550'), ['us-ssi', 'us-sdn', 'us-ssi']],
])('%s', async (_what, content, lists) => {
  expect((await readSource(ofacAdvancedXml, content)).parties.map(({ list }) => list)).toEqual(lists);
});

test.each([
  ['1962-01-01 1962-12-31', { text: '1962', year: 1962 }],
  ['1962-02-01 1962-02-28', { text: '1962-02', year: 1962, month: 2 }],
  ['1962-02-03 1962-02-03', { text: '1962-02-03', year: 1962, month: 2, day: 3 }],
  ['1960-01-01 1964-12-31', { text: '1960 to 1964', year: 1960, toYear: 1964 }],
  ['1960-03-05 1961-04-06', { text: '1960-03-05 to 1961-04-06', year: 1960, toYear: 1961 }],
])('the period %s', async (period, expected) => {
  const [from, to] = period.split(' ').map((day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `<Year>${year}</Year><Month>${month}</Month><Day>${date}</Day>`;
  });
  const content = sdn.replace(
    /<Start Approximate="true">[\s\S]*?<\/End>/,
    `<Start><From>${from}</From><To>${from}</To></Start><End><From>${to}</From><To>${to}</To></End>`,
  );
  expect((await readSource(ofacAdvancedXml, content)).parties[0]?.datesOfBirth).toEqual([expected]);
});

test('chunks of any size give the same; a file cut short is refused', async () => {
  expect(await readSource(ofacAdvancedXml, sdn, 7)).toEqual(await readSource(ofacAdvancedXml, sdn));
  await expect(readSource(ofacAdvancedXml, sdn.slice(0, -200))).rejects.toThrow(/ends too early/);
});

test.each([
  ['<?xml version="1.0"?><Sanctions xmlns="x"><DateOfIssue CalendarTypeID="1">', true],
  ['<Sanctions><Sanction>', false],
  ['<sdnList>', false],
  ['<sanctionsData>', false],
])('%j is recognised: %s', (head, expected) => {
  expect(ofacAdvancedXml.recognises(head)).toBe(expected);
});
