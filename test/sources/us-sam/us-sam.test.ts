import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { UserError } from '../../../src/model/user-error.js';
import { usSam } from '../../../src/sources/us-sam/us-sam.js';
import { type ReadSource, readSource } from '../read-source.js';

const quirks = readFileSync(new URL('./fixtures/quirks.csv', import.meta.url), 'utf8');

let read: ReadSource;
beforeAll(async () => {
  read = await readSource(usSam, quirks);
});

test('every row with a name is one party that fits the schema', () => {
  for (const party of read.parties) listedPartySchema.parse(party);
  for (const problem of read.problems) problemSchema.parse(problem);
  expect(
    read.parties.map(({ id, nativeId, type, typeInferred }) => [id, nativeId, type, typeInferred]),
  ).toEqual([
    ['us-sam:sample-roofing-llc-us', 'S4MR0001', 'organization', false],
    ['us-sam:john-quentin-muster-jr-mx', 'S4MR0002', 'person', false],
    ['us-sam:lantern-star-ir', 'S4MR0003', 'vessel', false],
    ['us-sam:nemuneh-group', 'row 5', 'organization', false],
    ['us-sam:r2', 'S4MR0005', 'unknown', true],
  ]);
});

test('a firm, whole', () => {
  const { raw, ...party } = read.parties[0]!;
  expect(party).toEqual({
    id: 'us-sam:sample-roofing-llc-us',
    list: 'us-sam',
    nativeId: 'S4MR0001',
    type: 'organization',
    typeInferred: false,
    names: [
      { text: 'SAMPLE ROOFING, LLC', kind: 'primary', script: 'Latn' },
      { text: 'SPECIMEN ROOFS', kind: 'alias', script: 'Latn' },
      { text: 'SAMPLE HOLDINGS, LLC', kind: 'weak-alias', script: 'Latn' },
    ],
    addresses: [{ text: '1 MAIN ST., SUITE 2, LAUREL, MD 20707, USA', country: 'US' }],
    countries: ['US'],
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [
      { type: 'Unique Entity ID', value: 'ABCDEFGH1234' },
      { type: 'CAGE code', value: '1AB23' },
    ],
    programmes: ['Reciprocal'],
    listedOn: '2023-11-21',
    expiresOn: '2026-11-21',
    remarks:
      'Excluding agency: GSA; Exclusion type: Ineligible (Proceedings Completed); CT code: A; Cross-reference: (also JOHN QUENTIN MUSTER , SAMPLE HOLDINGS, LLC ); Debarred for three years.',
    source: { references: [], locator: 'row 1, line 2' },
  });
  expect(raw).toMatchObject({ 'SAM Number': 'S4MR0001', 'State / Province': 'MD' });
});

test('a person: names in parts, other parties of the action are no aliases, an exclusion without end', () => {
  const person = read.parties[1]!;
  expect(person).toMatchObject({
    names: [
      { text: 'JOHN QUENTIN MUSTER JR', kind: 'primary' },
      { text: 'JON MUSTER', kind: 'weak-alias' },
    ],
    addresses: [{ text: '04010, MEX', country: 'MX' }],
    identifiers: [],
    listedOn: '2022-08-19',
  });
  expect(person).not.toHaveProperty('expiresOn');
});

test('what is odd is told, a row that repeats the one before it is left out', () => {
  expect(read.problems.map(({ kind, where }) => [kind, where?.line, where?.field])).toEqual([
    ['duplicate-entry', 4, undefined],
    ['unreadable-date', 5, 'active_date'],
    ['unknown-country', 6, 'country'],
    ['unknown-type', 7, 'classification'],
    ['row-without-name', 8, 'name'],
  ]);
});

test('in small chunks and with carriage returns the file yields the same', async () => {
  expect(await readSource(usSam, quirks, 11)).toEqual(read);
  expect((await readSource(usSam, quirks.replaceAll('\n', '\r\n'), 11)).parties).toEqual(read.parties);
});

test('a file cut within a row is refused', async () => {
  await expect(readSource(usSam, quirks.slice(0, 900))).rejects.toThrow(UserError);
});

test.each([
  [quirks, true],
  [`\uFEFF${quirks.replaceAll('"', '')}`, true],
  ['Classification,Name,Country\n', false],
])('recognises by the header (%#)', (head, expected) => {
  expect(usSam.recognises(head)).toBe(expected);
});
