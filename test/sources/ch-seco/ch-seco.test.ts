import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { UserError } from '../../../src/model/user-error.js';
import { chSeco } from '../../../src/sources/ch-seco/ch-seco.js';
import { type ReadSource, readSource } from '../read-source.js';

const quirks = readFileSync(new URL('./fixtures/quirks.xml', import.meta.url), 'utf8');

let read: ReadSource;
beforeAll(async () => {
  read = await readSource(chSeco, quirks);
});

const list = (content: string, attributes = '') =>
  `<swiss-sanctions-list${attributes}>${content}</swiss-sanctions-list>`;
const named = (parts: string) =>
  list(
    `<target ssid="1"><individual><identity main="true"><name name-type="primary-name">${parts}</name></identity></individual></target>`,
  );

test('every target still listed is one party that fits the schema', () => {
  for (const party of read.parties) listedPartySchema.parse(party);
  for (const problem of read.problems) problemSchema.parse(problem);
  expect(read.published).toEqual(['2026-09-28']);
  expect(read.parties.map(({ id, nativeId, type }) => [id, nativeId, type])).toEqual([
    ['ch-seco:mustervich-aliaksandr-by', '100', 'person'],
    ['ch-seco:sample-bank-ch', '102', 'organization'],
    ['ch-seco:lantern-star', '103', 'vessel'],
  ]);
});

test('a person, whole: names from parts, places from the table that follows', () => {
  const { names, raw, ...party } = read.parties[0]!;
  expect(names.map(({ kind, script, text }) => `${kind} ${script} ${text}`)).toEqual([
    'primary Latn Mustervich Aliaksandr',
    'alias Latn Musterwitsch Aliaksandr',
    'alias Latn Moustervich Aliaksandr',
    'alias Latn Mustervich Alexander',
    'alias Latn Musterwitsch Alexander',
    'alias Latn Moustervich Alexander',
    'alias Cyrl МУСТЕРВИЧ Александр',
    'weak-alias Latn The Eagle',
    'former Latn Old Eagle',
    'alias Latn Other Identity',
    'former Latn Vorher Identity',
  ]);
  expect(party).toEqual({
    id: 'ch-seco:mustervich-aliaksandr-by',
    list: 'ch-seco',
    nativeId: '100',
    type: 'person',
    typeInferred: false,
    addresses: [
      {
        text: '1 Sample Street, P.O. Box 12, 220000 Minsk, Minsk Oblast, Belarus (until 2020)',
        country: 'BY',
      },
    ],
    countries: ['BY'],
    datesOfBirth: [
      { text: '1954-08-03', year: 1954, month: 8, day: 3 },
      { text: 'circa 1955', year: 1955, circa: true },
    ],
    placesOfBirth: ['Minsk, Minsk Oblast, Belarus'],
    identifiers: [
      { type: 'diplomatic passport', value: 'MP 123456', country: 'BY' },
      { type: 'Taxpayer identification number', value: '7701234567' },
    ],
    programmes: ['Sampleland'],
    title: 'General',
    listedOn: '2022-03-16',
    remarks: 'He did it. Mood: calm Foreign identifier: QDi.901',
    source: {
      references: [{ text: 'Ordinance of 1 March 2022 on Sampleland (SR 946.231.999), annex 13' }],
      locator: 'target 1, line 13',
    },
  });
  expect(raw['individual/identity[1]/name[1]/name-part[2]/value']).toBe('Mustervich');
  expect(raw['modification[1]@effective-date']).toBe('2024-05-01');
  expect(JSON.stringify(raw)).not.toContain('Wrong History');
});

test('an entity that leaves the list later is on it until then', () => {
  expect(read.parties[1]).toMatchObject({
    names: [
      { text: 'Sample Bank', kind: 'primary' },
      { text: 'Банк Пример', kind: 'alias', script: 'Cyrl' },
      { text: 'SB', kind: 'alias' },
    ],
    addresses: [{ text: 'Zug, Switzerland', country: 'CH' }, { text: 'Somewhere' }],
    countries: ['CH'],
    datesOfBirth: [],
    listedOn: '2020-06-20',
    expiresOn: '2026-12-31',
    remarks: 'Date: 1999',
  });
});

test('a ship', () => {
  expect(read.parties[2]).toMatchObject({
    identifiers: [{ type: 'IMO number', value: '9123456' }],
    programmes: [],
    source: { references: [] },
  });
});

test('what is odd is told', () => {
  expect(read.problems.map(({ kind, where, message }) => [kind, where?.line, where?.field, message])).toEqual(
    [
      ['unreadable-date', 13, 'day-month-year', expect.stringContaining('Hijri')],
      ['unknown-country', 13, 'country', expect.stringContaining('Atlantis')],
      ['unknown-value', 67, 'name-type', expect.stringContaining('nickname')],
      ['unknown-element', 80, 'object/colour', expect.any(String)],
      ['unknown-type', 84, 'object-type', expect.stringContaining('balloon')],
      ['unknown-value', 67, 'place-id', expect.stringContaining('999')],
      ['unknown-value', 80, 'sanctions-set-id', expect.stringContaining('9999')],
      ['row-without-name', 84, 'name', expect.any(String)],
    ],
  );
});

describe('whether a target is listed', () => {
  const standing = async (...modifications: readonly (readonly [kind: string, day: string])[]) => {
    const elements = modifications.map(
      ([kind, day]) => `<modification modification-type="${kind}" effective-date="${day}"/>`,
    );
    const name = '<name name-type="primary-name"><name-part><value>X</value></name-part></name>';
    const { parties } = await readSource(
      chSeco,
      list(
        `<target ssid="1"><entity><identity>${name}</identity></entity>${elements.join('')}</target>`,
        ' date="2026-09-28"',
      ),
    );
    return parties.map(({ listedOn, expiresOn }) => [listedOn, expiresOn]);
  };
  test.each([
    ['no modification', [], [[undefined, undefined]]],
    ['listed', [['listed', '2020-01-01']], [['2020-01-01', undefined]]],
    [
      'de-listed',
      [
        ['de-listed', '2021-01-01'],
        ['listed', '2020-01-01'],
      ],
      [],
    ],
    [
      'de-listed, the file in another order',
      [
        ['listed', '2020-01-01'],
        ['de-listed', '2021-01-01'],
      ],
      [],
    ],
    [
      'an older amendment before',
      [
        ['amended', '2020-06-01'],
        ['de-listed', '2021-01-01'],
        ['listed', '2020-01-01'],
      ],
      [],
    ],
    [
      'listed again',
      [
        ['listed', '2022-01-01'],
        ['de-listed', '2021-01-01'],
        ['listed', '2020-01-01'],
      ],
      [['2022-01-01', undefined]],
    ],
    [
      'listed again the same day',
      [
        ['listed', '2021-01-01'],
        ['de-listed', '2021-01-01'],
      ],
      [['2021-01-01', undefined]],
    ],
    [
      'de-listed after the day of the file',
      [
        ['de-listed', '2026-10-01'],
        ['listed', '2020-01-01'],
      ],
      [['2020-01-01', '2026-10-01']],
    ],
    ['amended only', [['amended', '2020-01-01']], [['2020-01-01', undefined]]],
  ] as const)('%s', async (_case, modifications, expected) => {
    expect(await standing(...modifications)).toEqual(expected);
  });
});

describe('spellings', () => {
  const part = (order: number, value: string, variants: number) =>
    `<name-part order="${order}" name-part-type="other"><value>${value}</value>${Array.from(
      { length: variants },
      (_, nth) => `<spelling-variant lang="eng" script="LATN">${value}${nth}</spelling-variant>`,
    ).join('')}</name-part>`;

  test('multiply where they are few', async () => {
    const { parties } = await readSource(chSeco, named(part(1, 'a', 2) + part(2, 'b', 3)));
    expect(parties[0]!.names).toHaveLength(3 * 4);
  });

  test('are each in a name where they are many', async () => {
    const { parties } = await readSource(
      chSeco,
      named([1, 2, 3, 4, 5, 6].map((n) => part(n, `p${n}x`, 20)).join('')),
    );
    const texts = parties[0]!.names.map(({ text }) => text).join(' ');
    expect(parties[0]!.names.length).toBeLessThanOrEqual(6 * 21);
    for (const spelling of ['p1x0', 'p1x19', 'p6x19', 'p3x7']) expect(texts).toContain(spelling);
  });

  test('without end take no time', async () => {
    const start = Date.now();
    await readSource(chSeco, named(Array.from({ length: 8_000 }, (_, n) => part(n, 'q', 1)).join('')));
    await readSource(chSeco, named(part(1, 'a', 30_000) + part(2, 'b', 30_000)));
    expect(Date.now() - start).toBeLessThan(5_000);
  });

  test('a name in other letters alone is a name', async () => {
    const { parties } = await readSource(
      chSeco,
      named(
        '<name-part order="1"><value/><spelling-variant script="CYRL">Пример</spelling-variant></name-part>',
      ),
    );
    expect(parties[0]!.names).toEqual([{ text: 'Пример', kind: 'primary', script: 'Cyrl' }]);
  });
});

test('in small chunks the file yields the same, tables before the targets too', async () => {
  expect(await readSource(chSeco, quirks, 7)).toEqual(read);
  const places = /\s*<place .*<\/place>/gs.exec(quirks)![0];
  const turned = quirks
    .replace(places, '')
    .replace('<target ssid="100">', `${places.trim().replaceAll('\n', '')}<target ssid="100">`);
  expect((await readSource(chSeco, turned)).parties).toEqual(read.parties);
});

test.each([
  ['a list of changes', list('', ' list-type="delta"')],
  ['cut short', quirks.slice(0, 3000)],
  ['with entities of its own', `<!DOCTYPE x [<!ENTITY a "b">]>${list('')}`],
])('%s is refused', async (_form, content) => {
  await expect(readSource(chSeco, content)).rejects.toThrow(UserError);
});

test.each([
  [quirks, true],
  ['<swiss-sanctions-list/>', true],
  ['<export><swiss-sanctions-list/></export>', false],
  ['swiss-sanctions-list', false],
])('recognises by the root (%#)', (head, expected) => {
  expect(chSeco.recognises(head)).toBe(expected);
});
