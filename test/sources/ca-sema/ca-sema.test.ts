import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { UserError } from '../../../src/model/user-error.js';
import { caSema } from '../../../src/sources/ca-sema/ca-sema.js';
import { type ReadSource, readSource } from '../read-source.js';

const quirks = readFileSync(new URL('./fixtures/quirks.xml', import.meta.url), 'utf8');

let read: ReadSource;
beforeAll(async () => {
  read = await readSource(caSema, quirks);
});

test('every record with a name is one party that fits the schema', () => {
  for (const party of read.parties) listedPartySchema.parse(party);
  for (const problem of read.problems) problemSchema.parse(problem);
  expect(
    read.parties.map(({ id, type, typeInferred, nativeId }) => [id, type, typeInferred, nativeId]),
  ).toEqual([
    ['ca-sema:ivan-petrovich-mustermann', 'person', false, 'Russia / Russie | 1, Part 1 | 12'],
    [
      expect.stringMatching(/^ca-sema:sample-trading-co-ltd-/),
      'organization',
      false,
      'Belarus / Bélarus | 1, Part 2 | 7',
    ],
    ['ca-sema:lantern-star', 'vessel', false, 'Russia / Russie | 1.1 | 3'],
    ['ca-sema:ali-nemuneh', 'person', false, 'Iran | N/A'],
    ['ca-sema:beispiel', 'person', false, expect.stringMatching(/^Justice .* \| 4$/)],
  ]);
});

test('a person, whole', () => {
  const { names, raw, ...party } = read.parties[0]!;
  expect(names.map(({ kind, script, text }) => `${kind} ${script} ${text}`)).toEqual([
    'primary Latn Ivan Petrovich Mustermann',
    'alias Latn Vanya MUSTERMANN',
    'alias Cyrl Іван Мустэрман',
    'alias Cyrl Иван Петрович Мустерманн',
  ]);
  expect(party).toMatchObject({
    list: 'ca-sema',
    countries: [],
    datesOfBirth: [
      { text: '1972-08-10', year: 1972, month: 8, day: 10 },
      { text: '1972-08-11', year: 1972, month: 8, day: 11 },
    ],
    programmes: ['Russia / Russie'],
    title: 'Deputy Minister',
    listedOn: '2022-03-15',
    source: {
      references: [
        {
          text: 'Special Economic Measures (Russia) Regulations, SOR/2014-58, Schedule 1, Part 1, item 12',
          date: '2022-03-15',
        },
      ],
      locator: 'record 1, line 3',
    },
  });
  expect(raw).toMatchObject({ 'GivenName-Prenom': 'Ivan  Petrovich', 'Item-NumeroDarticle': '12' });
});

test('an entity: spellings at slashes, commas within a name, former names', () => {
  const { names, listedOn, source } = read.parties[1]!;
  expect(names.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'primary Sample Trading Co., Ltd. / ООО "Пример"',
    'alias Sample Trading Co., Ltd.',
    'alias ООО "Пример"',
    'alias Sample Trading, LLC',
    'alias STC',
    'former Sampletorg',
    'alias Открытое общество "Пример, Запад"',
    'alias ОАО "Пример"',
  ]);
  expect(listedOn).toBe('2023-06-30');
  expect(source.references[0]!.text).toBe('Canadian sanctions (Belarus), Schedule 1, Part 2, item 7');
});

test.each([
  ['Or Muster or Ali', ['Or Muster or Ali']],
  ['Ali, or Aliy Muster', ['Ali', 'Aliy Muster']],
  ['a.k.a. Ali; also known as Aliy', ['Ali', 'Aliy']],
  ['Ali (Russian: Али)', ['Ali', 'Али']],
  ['formerly Old Ltd., Sample A/S', ['Old Ltd.', 'Sample A/S']],
  ['MEC Mills (Pyi/Ywama)', ['MEC Mills (Pyi/Ywama)', 'MEC Mills']],
  ['Musters, Inc., Muster (Asia, Ltd.), X', ['Musters, Inc.', 'Muster (Asia, Ltd.)', 'Muster', 'X']],
])('aliases in one text: %s', async (aliases, expected) => {
  const { parties } = await readSource(
    caSema,
    `<data-set><record><LastName>Zed</LastName><Aliases>${aliases}</Aliases></record></data-set>`,
  );
  expect(parties[0]!.names.slice(1).map(({ text }) => text)).toEqual(expected);
});

test('hostile texts take no time', async () => {
  const start = Date.now();
  for (const text of ['\n', ' /', '(', 'or ', 'Russian:', ', a.k.a. ', 'x '])
    await readSource(
      caSema,
      `<data-set><record><EntityOrShip>${text.repeat(8_000).slice(0, 60_000)}x</EntityOrShip><Aliases>${text.repeat(8_000).slice(0, 60_000)}x</Aliases></record></data-set>`,
    );
  expect(Date.now() - start).toBeLessThan(4_000);
});

test('a ship: its number identifies it, its age is a remark', () => {
  const ship = read.parties[2]!;
  expect(ship).toMatchObject({
    identifiers: [{ type: 'IMO number', value: '9123456' }],
    datesOfBirth: [],
    remarks: 'Type of ship: Crude Oil Tanker; Built: 2004',
  });
  expect(ship).not.toHaveProperty('title');
  expect(ship).not.toHaveProperty('listedOn');
});

test('a name where a number should be, a spreadsheet’s day, no schedule', () => {
  expect(read.parties[3]).toMatchObject({
    names: [{ text: 'Ali Nemuneh' }, { text: 'علی نمونه', script: 'Arab' }],
    datesOfBirth: [{ text: '1976-06-06', year: 1976, month: 6, day: 6 }],
    identifiers: [],
    source: { references: [{ text: 'Special Economic Measures (Iran) Regulations, SOR/2010-165' }] },
  });
  expect(read.parties[4]!.source.references[0]!.text).toBe(
    'Justice for Victims of Corrupt Foreign Officials Regulations, SOR/2017-233, item 4',
  );
});

test('what is odd is told, with its line, an unknown element once', () => {
  expect(read.problems.map(({ kind, where }) => [kind, where?.line, where?.field])).toEqual([
    ['unreadable-date', 22, 'DateOfListing'],
    ['unknown-element', 32, 'Mood-Humeur'],
    ['unreadable-date', 32, 'DateOfBirthOrShipBuildDate'],
    ['unknown-value', 32, 'ShipIMONumber'],
    ['unreadable-date', 41, 'DateOfBirthOrShipBuildDate'],
    ['row-without-name', 49, 'LastName'],
  ]);
});

describe('forms of the file', () => {
  test.each([
    ['in chunks of 7 bytes', quirks, 7],
    ['with a byte order mark', `\uFEFF${quirks}`, 65_536],
  ])('%s yields the same', async (_form, content, size) => {
    expect(await readSource(caSema, content, size)).toEqual(read);
  });

  test('elements of older editions are read alike', async () => {
    const { parties, problems } = await readSource(
      caSema,
      '<data-set><record><Country>Iran</Country><Entity>Sample Bank</Entity></record>' +
        '<record><Country>Iran</Country><LastName>X</LastName><DateOfBirth>1963-1964</DateOfBirth></record></data-set>',
    );
    expect(problems).toEqual([]);
    expect(parties).toMatchObject([
      { type: 'organization', names: [{ text: 'Sample Bank' }] },
      { type: 'person', datesOfBirth: [{ year: 1963, toYear: 1964 }] },
    ]);
  });

  test('fields gone from a long file are told once each', async () => {
    const record = '<record><Country>Iran</Country><LastName>X</LastName></record>';
    const { parties, problems } = await readSource(caSema, `<data-set>${record.repeat(100)}</data-set>`);
    expect(parties).toHaveLength(100);
    expect(problems.map(({ kind, where }) => [kind, where?.field])).toContainEqual([
      'missing-column',
      'Aliases',
    ]);
    expect(problems).toHaveLength(9);
  });

  test.each([
    ['cut short', quirks.slice(0, 1500)],
    ['another root', '<list><record/></list>'],
    ['with entities of its own', '<!DOCTYPE data-set [<!ENTITY a "b">]><data-set/>'],
  ])('%s is refused', async (_form, content) => {
    await expect(readSource(caSema, content)).rejects.toThrow(UserError);
  });
});

test.each([
  [quirks, true],
  [quirks.replace(/^<\?.*\n/, ''), true],
  ['<data-set><record><EntityOrShip>X</EntityOrShip></record></data-set>', true],
  ['<data-set><record><price>1</price></record></data-set>', false],
  ['<CONSOLIDATED_LIST><LastName>X</LastName></CONSOLIDATED_LIST>', false],
  ['LastName,GivenName\n', false],
])('recognises by content (%#)', (head, expected) => {
  expect(caSema.recognises(head)).toBe(expected);
});
