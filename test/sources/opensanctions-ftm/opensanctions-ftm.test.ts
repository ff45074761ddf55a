import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type ListedParty, listedPartySchema } from '../../../src/model/listed-party.js';
import { sources } from '../../../src/sources/index.js';
import { openSanctionsFtm } from '../../../src/sources/opensanctions-ftm/opensanctions-ftm.js';
import { type ReadSource, readSource } from '../read-source.js';

const quirks = readFileSync(new URL('./fixtures/quirks.ftm.json', import.meta.url), 'utf8');
const read = (content: string | Uint8Array, chunkSize?: number) =>
  readSource(openSanctionsFtm, content, chunkSize);

let all: ReadSource;
beforeAll(async () => {
  all = await read(quirks);
});
const party = (nativeId: string): ListedParty => all.parties.find((entry) => entry.nativeId === nativeId)!;

test('targets and those under a restriction are parties, nothing else is', () => {
  expect(all.parties.map(({ id, type, typeInferred }) => [id, type, typeInferred])).toEqual([
    ['opensanctions:lantern-ridge-optics-cn', 'organization', false],
    ['opensanctions:quanli-muster-cn', 'person', false],
    ['opensanctions:vexel-trading-company', 'organization', true],
    ['opensanctions:specimen-star-pa', 'vessel', false],
    ['opensanctions:ex-abc', 'aircraft', false],
    ['opensanctions:ministry-of-samples', 'organization', false],
    ['opensanctions:0xabcdef12', 'unknown', true],
    ['opensanctions:another', 'unknown', true],
    ['opensanctions:nested-trading-ltd', 'organization', false],
    ['opensanctions:ex-abc~nk-plane', 'aircraft', false],
  ]);
  for (const entry of all.parties) listedPartySchema.parse(entry);
  expect(all.published).toEqual(['2026-02-02']);
});

test('a firm, with its sanctions, addresses and owners from lines before and after its own', () => {
  const { raw, ...firm } = party('NK-lantern');
  expect(firm).toEqual({
    id: 'opensanctions:lantern-ridge-optics-cn',
    list: 'opensanctions',
    nativeId: 'NK-lantern',
    type: 'organization',
    typeInferred: false,
    names: [
      { text: 'Lantern Ridge Optics', kind: 'primary', script: 'Latn' },
      { text: '灯岭光学有限公司', kind: 'alias', script: 'Hani' },
      { text: 'ООО «Лантерн»', kind: 'alias', script: 'Cyrl' },
      { text: 'LRO Optics', kind: 'alias', script: 'Latn' },
      { text: 'Old Lantern Works', kind: 'former', script: 'Latn' },
      { text: 'Ridge', kind: 'weak-alias', script: 'Latn' },
      { text: 'LRO', kind: 'weak-alias', script: 'Latn' },
    ],
    addresses: [
      { text: 'PO Box 7, Minsk' },
      { text: '5 Harbour Road, Ningbo', country: 'CN' },
      { text: '7 Mill Lane, London, E1 1AA', country: 'GB' },
    ],
    countries: ['CN', 'UA', 'GB'],
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [
      { type: 'Registration number', value: '808-1' },
      { type: 'INN', value: '7700000001' },
    ],
    programmes: ['XX-LANTERN', 'YY-1', 'sanction', 'corp.public'],
    listedOn: '2020-01-02',
    expiresOn: '2027-06-03',
    remarks:
      'On: xx_example, yy_example; A maker of lenses.; Example Authority for Sanctions: status Active; until 2027-06-03; Makes lenses for rockets.; Office of Samples: until 2026-01-01; Owned by Quanli MUSTER (51%, shareholder); Owned by Plain Holding (49%, until 2025)',
    source: {
      references: [
        {
          text: 'Example Authority for Sanctions: Lantern Decree (EX-17)',
          url: 'https://example.org/decree',
          date: '2022-06-03',
        },
        { text: 'Office of Samples: YY-1', date: '2020-01-02' },
      ],
      entryUrl: 'https://www.opensanctions.org/entities/NK-lantern/',
      locator: 'line 3',
    },
  });
  expect(raw).toMatchObject({
    schema: 'Company',
    name: 'LANTERN RIDGE OPTICS; Lantern Ridge Optics; 灯岭光学有限公司; ООО «Лантерн»',
    website: 'https://example.org',
    kppCode: '770001001',
    datasets: 'xx_example; yy_example',
    referents: 'xx-1',
    target: 'true',
  });
});

test('a person', () => {
  expect(party('NK-muster')).toMatchObject({
    names: [{ text: 'Quanli MUSTER', kind: 'primary' }],
    countries: ['CN'],
    datesOfBirth: [{ year: 1961, month: 3 }],
    placesOfBirth: ['Pingyu'],
    identifiers: [
      { type: 'Passport', value: 'K475336', country: 'CN' },
      { type: 'Identification', value: '12-34' },
    ],
    programmes: ['YY-1', 'debarment'],
    title: 'Mayor',
    listedOn: '2020-01-02',
    expiresOn: '2026-01-01',
    remarks:
      'On: yy_example; Office of Samples: until 2026-01-01; Owns Lantern Ridge Optics (51%, shareholder); Owns NK-elsewhere; Died: 2024',
    source: { locator: 'line 7' },
  });
});

test('a ship has its numbers and its flag, not the flags of the past', () => {
  expect(party('NK-ship')).toMatchObject({
    countries: ['PA'],
    identifiers: [
      { type: 'IMO number', value: 'IMO9422964' },
      { type: 'MMSI', value: '123456789' },
    ],
  });
});

test('where no sanction is told, the entry cites its source', () => {
  expect(party('NK-entity').source.references).toEqual([
    { text: 'Vexel Order', url: 'https://example.org/vexel' },
  ]);
});

test('what is odd is told with its line', () => {
  expect(
    all.problems.map(({ kind, severity, where }) => [kind, severity, where?.line, where?.field]),
  ).toEqual([
    ['unknown-element', 'warning', 20, 'Notion'],
    ['duplicate-entry', 'warning', 24, 'Airplane'],
    ['unknown-value', 'info', 3, 'addressEntity'],
    ['unreadable-date', 'warning', 7, 'birthDate'],
    ['unknown-country', 'info', undefined, undefined],
    ['unknown-country', 'info', undefined, undefined],
    ['row-without-name', 'error', 22, 'name'],
    ['unknown-value', 'warning', 23, 'sanctions'],
  ]);
});

test('a party of which one sanction goes on has no end', async () => {
  const end = ',"endDate":["2020-05-06"]';
  const sanction = (more: string) => `{"id":"s","schema":"Sanction","properties":{"entity":["a"]${more}}}`;
  const line = '{"id":"a","schema":"Person","caption":"Ann Muster","target":true}';
  const ends = async (...lines: string[]) => (await read([...lines, line].join('\n'))).parties[0]!.expiresOn;
  expect(await ends(sanction(end), sanction(''))).toBeUndefined();
  expect(await ends(sanction(end), sanction(',"endDate":["2021"]'))).toBeUndefined();
  expect(await ends(sanction(end), sanction(end))).toBe('2020-05-06');
});

test('lines of any length are kept whole until the end of the file', async () => {
  const line = (id: number, length: number) =>
    `{"id":"${id}","schema":"Person","caption":"Ann ${id}","target":true,"properties":{"notes":["${'ж'.repeat(length)}"]}}`;
  const lengths = [100_000, 300_000, 340_000, 360_000, 1_000_000, 10, 349_400, 349_500];
  const { parties } = await read(lengths.map((length, id) => line(id, length)).join('\n'));
  expect(parties.map(({ names, raw }) => [names[0]!.text, raw.notes?.length])).toEqual(
    lengths.map((length, id) => [`Ann ${id}`, length]),
  );
});

test('chunks may part anything', async () => {
  expect(await read(quirks, 11)).toEqual(all);
});

test('what is said of a party may stand before or after it', async () => {
  const lines = quirks.split('\n').filter((line) => line !== '');
  const linkSchemas = ['Sanction', 'Address', 'Passport', 'Identification', 'Ownership'];
  const isLink = (line: string) => linkSchemas.includes(JSON.parse(line).schema);
  const [links, others] = [lines.filter(isLink), lines.filter((line) => !isLink(line))];
  const before = await read([...links, ...others].join('\n'));
  const after = await read([...others, ...links].join('\n'));
  const said = ({ parties }: ReadSource) =>
    parties.map(({ source, ...entry }) => ({ ...entry, source: { ...source, locator: '' } }));
  expect(said(before)).toEqual(said(all));
  expect(said(after)).toEqual(said(all));
});

describe('a file that cannot be trusted', () => {
  test.each([
    ['{"id":"a","schema":"Person"}\n{"id":"b"\n', 'The list file, line 2: this is not JSON.'],
    [
      '{"id":"a","schema":"Person"}\n{"id":"b"}\n',
      'The list file, line 2: there is no entity, which has an id and a schema.',
    ],
    [
      '{"id":"a","schema":"Person"}\n"b"\n',
      'The list file, line 2: there is no entity, which has an id and a schema.',
    ],
    [
      `{"id":"a","schema":"Person","properties":${'['.repeat(100_000)}`,
      'The list file, line 1: the JSON nests more than 64 levels deep.',
    ],
    [
      `{"id":"a","schema":"Person","caption":"${'z'.repeat(4_000_001)}"}`,
      'The list file, line 1: the line is longer than 4000000 characters.',
    ],
    [
      Buffer.from('{"id":"a","schema":"Person","caption":"M\xfcller"}\n', 'latin1'),
      'The list file has bytes on line 1 that are not UTF-8.',
    ],
  ])('%#', async (content, message) => {
    await expect(read(content)).rejects.toMatchObject({ name: 'UserError', exitCode: 2, message });
  });

  test('one line that speaks of everyone at length does not take for ever', async () => {
    const ids = Array.from({ length: 2_000 }, (_, at) => `NK-${at}`);
    const text = 'ж'.repeat(900_000);
    const link = (schema: string, properties: object) => JSON.stringify({ id: schema, schema, properties });
    const lines = [
      link('Sanction', { entity: ids, authority: [text], programId: [text], reason: [text] }),
      link('Address', { full: [text], country: [text] }),
      link('Identification', { holder: ids, number: [text], type: [text] }),
      link('Ownership', { owner: ids, asset: ids, percentage: [text] }),
      ...ids.map((id) =>
        JSON.stringify({
          id,
          schema: 'Person',
          caption: id,
          target: true,
          properties: { addressEntity: ['Address'] },
        }),
      ),
    ];
    const { parties } = await read(lines.join('\n'));
    expect(parties).toHaveLength(ids.length);
    expect(parties[0]!.remarks!.length).toBeLessThanOrEqual(4_000);
    expect(parties[0]!.addresses[0]!.text).toHaveLength(1_000);
    expect(parties[0]!.source.references[0]!.text.length).toBeLessThan(3_000);
  }, 20_000);

  test.each([
    '{"id":"a","schema":"Person","caption":"A1","target":true,"properties":7}',
    '{"id":"a","schema":"Person","caption":"A1","target":true,"properties":{"__proto__":["x"],"constructor":["y"]}}',
    '{"id":"a","schema":"constructor","caption":"A1","target":true,"properties":{"topics":"sanction"}}',
    '{"id":"a","schema":"Person","caption":"A1","target":true,"properties":{"name":[["deep"],{"x":1},null,true,5]}}',
  ])('values of any kind do no harm: %s', async (line) => {
    const { parties } = await read(line);
    expect(parties[0]!.names[0]!.text).toBe('A1');
    for (const entry of parties) listedPartySchema.parse(entry);
  });
});

test.each([
  [quirks.slice(0, 600), true],
  [`\uFEFF${quirks}`, true],
  ['{"name":"Acme","country":"CN"}\n', false],
  ['{"schema":"x"}\n', false],
  ['', false],
])('recognises %#: %s', (head, expected) => {
  expect(openSanctionsFtm.recognises(head)).toBe(expected);
});

test('no other format takes it for its own', () => {
  const rivals = Object.values(sources).filter(({ id }) => id !== openSanctionsFtm.id);
  for (const source of rivals) expect([source.id, source.recognises(quirks)]).toEqual([source.id, false]);
});
