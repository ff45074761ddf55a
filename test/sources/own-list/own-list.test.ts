import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type ListedParty, listedPartySchema } from '../../../src/model/listed-party.js';
import type { Problem } from '../../../src/model/problem.js';
import { sources } from '../../../src/sources/index.js';
import { listVocabulary } from '../../../src/sources/own-list/columns.js';
import { ownListSource } from '../../../src/sources/own-list/own-list.js';
import { readSource } from '../read-source.js';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const read = (content: string | Uint8Array, chunkSize?: number) =>
  readSource(ownListSource('my-list'), content, chunkSize);
const told = (problems: readonly Problem[]) =>
  problems.map(({ kind, severity, where }) => [kind, severity, where?.row, where?.line, where?.field]);

describe('a table', () => {
  let parties: readonly ListedParty[];
  let problems: readonly Problem[];
  beforeAll(async () => {
    ({ parties, problems } = await read(fixture('quirks.csv')));
  });

  test('every row with a name is one party that fits the schema', () => {
    expect(parties.map(({ id, nativeId, source }) => [id, nativeId, source.locator])).toEqual([
      ['my-list:lantern-ridge-optics-co-ltd-cn', 'X-1', 'row 1, line 2'],
      ['my-list:muster-quanli-cn', 'X-2', 'row 2, line 3'],
      ['my-list:specimen-star-kp', 'row 3', 'row 3, line 4'],
      ['my-list:vexel-freight', 'X-4', 'row 4, line 6'],
      ['my-list:specimen-star-kp~x-1', 'X-1', 'row 5, line 7'],
      ['my-list:tarn-example', 'X-7', 'row 7, line 9'],
    ]);
    for (const party of parties) listedPartySchema.parse(party);
  });

  test('an organization with all that a list may say', () => {
    expect(parties[0]).toEqual({
      id: 'my-list:lantern-ridge-optics-co-ltd-cn',
      list: 'my-list',
      nativeId: 'X-1',
      type: 'organization',
      typeInferred: false,
      names: [
        { text: 'Lantern Ridge Optics Co., Ltd.', kind: 'primary', script: 'Latn' },
        { text: '灯岭光学有限公司', kind: 'alias', script: 'Hani' },
        { text: 'LRO Optics', kind: 'alias', script: 'Latn' },
        { text: 'LRO', kind: 'weak-alias', script: 'Latn' },
        { text: 'Old Lantern Works', kind: 'former', script: 'Latn' },
      ],
      addresses: [{ text: '5 Harbour Road, Ningbo' }],
      countries: ['CN'],
      datesOfBirth: [],
      placesOfBirth: [],
      identifiers: [],
      programmes: ['UFLPA'],
      licenceRequirement: 'All items',
      licencePolicy: 'Presumption of denial',
      listedOn: '2022-06-21',
      remarks: 'Makes lenses',
      source: {
        references: [
          {
            text: 'Notice of the Task Force, 87 FR 47777',
            url: 'https://example.org/notice',
            federalRegister: { volume: 87, page: 47777 },
          },
        ],
        entryUrl: 'https://example.org/x-1',
        locator: 'row 1, line 2',
      },
      raw: {
        'Ref No': 'X-1',
        Name: 'Lantern Ridge Optics Co., Ltd.',
        'a.k.a.': '灯岭光学有限公司; LRO Optics',
        'Weak aka': 'LRO',
        'f.k.a.': 'Old Lantern Works',
        Type: 'company',
        'Country/Region': 'China',
        Street: '5 Harbour Road',
        City: 'Ningbo',
        Regime: 'UFLPA',
        'Date listed': '2022-06-21',
        'Legal basis': 'Notice of the Task Force, 87 FR 47777',
        'Reference URL': 'https://example.org/notice',
        'Licence requirement': 'All items',
        'License policy': 'Presumption of denial',
        Comments: 'Makes lenses',
        Link: 'https://example.org/x-1',
        'Risk owner': 'ann',
      },
    });
  });

  test('a person; as many addresses as citations belong to them in order', () => {
    expect(parties[1]).toMatchObject({
      type: 'person',
      countries: ['CN', 'HK', 'KH'],
      datesOfBirth: [{ year: 1961, month: 3, day: 12 }],
      placesOfBirth: ['Pingyu'],
      identifiers: [
        { type: 'Passport no.', value: 'K475336' },
        { type: 'Old passport', value: 'J1' },
      ],
      title: 'Mayor',
      programmes: ['GLOMAG', 'HR'],
      expiresOn: '2030-07-09',
    });
    expect(parties[1]!.source.references).toEqual([
      { text: 'E.O. 13818', url: 'https://example.org/a' },
      { text: '85 FR 34505', url: 'https://example.org/b', federalRegister: { volume: 85, page: 34505 } },
    ]);
  });

  test('what is odd is told, with its row, line and column', () => {
    expect(told(problems)).toEqual([
      ['unknown-column', 'warning', undefined, 1, 'Risk owner'],
      ['unknown-country', 'warning', 4, 6, 'country'],
      ['unknown-type', 'warning', 4, 6, 'type'],
      ['unreadable-date', 'warning', 4, 6, 'dob'],
      ['unreadable-date', 'warning', 4, 6, 'listedOn'],
      ['unknown-value', 'warning', 4, 6, 'referenceUrl'],
      ['unknown-value', 'warning', 4, 6, 'entryUrl'],
      ['duplicate-entry', 'warning', 5, 7, 'name'],
      ['duplicate-entry', 'warning', 5, 7, 'id'],
      ['row-without-name', 'error', 6, 8, 'name'],
      ['field-count', 'warning', 7, 9, undefined],
    ]);
  });

  test('chunks may part anything', async () => {
    expect(await read(fixture('quirks.csv'), 5)).toEqual({ parties, problems, published: [], declared: [] });
  });

  test.each([
    [
      'a semicolon',
      (text: string) => text.replaceAll(';', '\x01').replaceAll(',', ';').replaceAll('\x01', ','),
    ],
    ['CRLF and a mark', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('%s makes no difference to a simple table', async (_, change) => {
    const plain = 'id,name,country\n1,Acme Lantern,CN\n2,Muster Freight,RU\n';
    expect((await read(change(plain))).parties).toEqual((await read(plain)).parties);
  });

  test('UTF-16 as a spreadsheet writes it', async () => {
    const { parties: found } = await read(Buffer.from('\uFEFFName\tCountry\n灯岭\tCN\n', 'utf16le'));
    expect(found.map(({ names, countries }) => [names[0]?.text, countries])).toEqual([['灯岭', ['CN']]]);
  });
});

describe('columns', () => {
  test.each([
    ['Vorname;Nachname;Frühere Namen\nMax;Muster;Moritz\n', ['Max Muster', 'Moritz']],
    ['Razón social,Nombres anteriores\nAcme Linterna,Vieja\n', ['Acme Linterna', 'Vieja']],
    ['公司名称,曾用名,备注\n灯岭光学,旧灯,无\n', ['灯岭光学', '旧灯']],
    ['name\nAcme Co., Ltd.\n', ['Acme Co., Ltd.'], 'one column: a comma is part of the name'],
    ['Name,Company\nMax Muster,Acme\n', ['Max Muster', 'Acme'], 'whoever a row names is listed'],
    ['name1,name2,name3\nA1,B1,C1\n', ['A1'], 'only known words are read'],
  ])('%j names %j', async (content, expected, _why = '') => {
    const [party] = (await read(content)).parties;
    expect(party!.names.map(({ text }) => text)).toEqual(expected);
  });

  test('a second column of a kind that can be had once is kept, and told', async () => {
    const { parties, problems } = await read('Name,Expires on,Expiry date\nAcme,2030-01-01,2031-01-01\n');
    expect(parties[0]).toMatchObject({ expiresOn: '2030-01-01', raw: { 'Expiry date': '2031-01-01' } });
    expect(problems.map(({ message }) => message)).toEqual([
      'Column "Expiry date" is kept with the entry but not read, since "Expires on" is.',
    ]);
  });

  test('lines of an address are one; a single column may hold several', async () => {
    const { parties } = await read('Name,Address,Address 2,City\nA1,5 Harbour Rd,Room 2,Ningbo\n');
    expect(parties[0]!.addresses).toEqual([{ text: '5 Harbour Rd, Room 2, Ningbo' }]);
    const several = await read('Name,Address\nA1,5 Harbour Rd | 7 Mill Lane\n');
    expect(several.parties[0]!.addresses).toEqual([{ text: '5 Harbour Rd' }, { text: '7 Mill Lane' }]);
  });

  test.each([
    ['A; B', 'https://example.org/1', '', ['A', 'B', 'https://example.org/1 <https://example.org/1>']],
    ['', 'https://example.org/1', '', ['https://example.org/1 <https://example.org/1>']],
    ['A | B', '', '2024-01-02; 2024-03-04', ['A 2024-01-02', 'B 2024-03-04']],
    ['A; B', '', '2024-01-02', ['A', 'B']],
    ['87 FR 47777', '', '', ['87 FR 47777 <https://www.federalregister.gov/citation/87-FR-47777>']],
  ])('reference %j, address %j, date %j', async (reference, url, date, expected) => {
    const content = `name,reference,reference url,reference date\nAcme,${reference},${url},${date}\n`;
    const [party] = (await read(content)).parties;
    const written = party!.source.references.map(({ text, url: at, date: on }) =>
      [text, ...(at === undefined ? [] : [`<${at}>`]), ...(on === undefined ? [] : [on])].join(' '),
    );
    expect(written).toEqual(expected);
  });

  test('a header that is a key of every object does no harm', async () => {
    const { parties } = await read('name,__proto__,constructor,name\nAcme,x,y,Acme\n');
    expect(Object.entries(parties[0]!.raw)).toEqual([
      ['name', 'Acme'],
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['name (column 4)', 'Acme'],
    ]);
  });
});

describe('JSONL', () => {
  test('objects, arrays and bare names', async () => {
    const { parties, problems } = await read(fixture('quirks.jsonl'));
    for (const party of parties) listedPartySchema.parse(party);
    expect(parties.map(({ nativeId, names }) => [nativeId, ...names.map(({ text }) => text)])).toEqual([
      ['17', 'Lantern Ridge Optics', 'LRO Optics', '灯岭光学', 'LRO'],
      ['row 2', 'Muster Trading'],
      ['row 3', 'Quanli Muster'],
    ]);
    expect(parties[0]).toMatchObject({
      countries: ['CN', 'HK', 'GB'],
      identifiers: [
        { type: 'Tax', value: '77' },
        { type: 'USCC', value: '91330200TEST', country: 'CN' },
      ],
      addresses: [
        { text: '5 Harbour Road, Ningbo', country: 'CN' },
        { text: '7 Mill Lane, GB', country: 'GB' },
      ],
      source: {
        references: [
          { text: 'Task Force notice' },
          {
            text: '87 FR 47777',
            url: 'https://example.org/n',
            date: '2022-08-04',
            federalRegister: { volume: 87, page: 47777 },
          },
          { text: 'https://example.org/only', url: 'https://example.org/only' },
        ],
      },
      raw: { owner: '{"name":"nobody"}', aliases: '["LRO Optics","灯岭光学"]' },
    });
    expect(told(problems)).toEqual([
      ['unknown-column', 'warning', undefined, 1, 'owner'],
      ['unknown-value', 'warning', 1, 1, 'identifier'],
      ['unknown-value', 'warning', 1, 1, 'reference'],
      ['unknown-value', 'warning', 3, 4, 'name'],
      ['row-without-name', 'error', 4, 5, 'name'],
    ]);
  });
});

describe('a list that cannot be trusted', () => {
  test.each([
    ['', 'The list file: there is nothing in it.'],
    [
      'nmae,country\nAcme,CN\n',
      'The list file, line 1: no column holds the name; the columns are "nmae", "country".',
      'If "nmae" holds it, call it "name".',
    ],
    ['Acme,CN\nBeta,RU\n', 'The list file, line 1: no column holds the name; the columns are "Acme", "CN".'],
    ['{"nme":"Acme"}\n', 'The list file, line 1: no key holds the name; the keys are "nme".'],
    ['name,country\n', 'The list file: it names nobody.'],
    ['name,country\n?,CN\n', 'The list file: it names nobody.'],
    ['name,country\nAcme, Inc.,CN\n', 'The list file, line 2: the row has 3 cells, the header 2.'],
    [
      'name,country\n"Acme,CN\nBeta,RU\n',
      'The list file, line 2: a quotation mark is opened in this row and never closed.',
    ],
    ['{"name":"A"}\n{"name":"B"\n', 'The list file, line 2: this is not JSON.'],
    [
      `{"name":${'['.repeat(65)}${']'.repeat(65)}}`,
      'The list file, line 1: the JSON nests more than 64 levels deep.',
    ],
    ['[{"name":"A"}]', 'The list file: a JSON array is not read.'],
    [
      `name\n${'z'.repeat(10_001)}\n`,
      'The list file, line 2: a name is 10001 characters long, more than 10000.',
    ],
    [
      Buffer.from('name\nM\xfcller\n', 'latin1'),
      'The list file, line 2: the byte 0xFC at offset 6 is not UTF-8.',
    ],
  ])('%#', async (content, message, hint = '') => {
    const error = await read(content).then(
      () => undefined,
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ name: 'UserError', exitCode: 2, message });
    if (hint !== '') expect(error.hint).toBe(hint);
  });

  test.each(['', 'My List', 'my_list', '-a', 'a--b', '../x'])('%j is no code', (code) => {
    expect(() => ownListSource(code)).toThrow(/is no code for a list/);
  });
});

test.each([
  ['name,country\nAcme,CN\n', true],
  ['\uFEFFFirma;Land\r\nAcme;DE\r\n', true],
  ['name', true],
  ['{"name":"Acme"}\n', true],
  ['{"nme":"Acme"}\n', false],
  ['who,where\nAcme,CN\n', false],
  ['<?xml version="1.0"?>\n<list/>\n', false],
  ['', false],
])('recognises %j: %s', (head, expected) => {
  expect(ownListSource('my-list').recognises(head)).toBe(expected);
});

test('what it recognises, no published format takes for its own', () => {
  for (const name of ['quirks.csv', 'quirks.jsonl'])
    for (const source of Object.values(sources)) expect(source.recognises(fixture(name))).toBe(false);
});

test('the examples of the documentation are read without a remark', async () => {
  const docs = readFileSync(new URL('../../../docs/own-lists.md', import.meta.url), 'utf8');
  const examples = [...docs.matchAll(/```(?:csv|json)\n([\s\S]*?)```/g)].map((match) => match[1]!);
  expect(examples).toHaveLength(2);
  for (const example of examples) {
    const { parties, problems } = await read(example);
    expect([parties[0]!.nativeId, parties[0]!.source.references.length, problems]).toEqual(['A-1', 1, []]);
  }
});

test('every column that the documentation names is known', () => {
  const docs = readFileSync(new URL('../../../docs/own-lists.md', import.meta.url), 'utf8');
  const rows = docs.split('\n').filter((line) => line.startsWith('| `'));
  const words = rows.flatMap((line) =>
    [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!),
  );
  expect(words.length).toBeGreaterThan(20);
  for (const word of words) expect([word, listVocabulary.recognise(word)?.rank]).toEqual([word, 0]);
});
