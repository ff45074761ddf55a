import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { UserError } from '../../../src/model/user-error.js';
import { recogniseSource } from '../../../src/sources/index.js';
import { usCsl } from '../../../src/sources/us-csl/us-csl.js';
import { usCslJson } from '../../../src/sources/us-csl-json/us-csl-json.js';
import { type ReadSource, readSource } from '../read-source.js';
import { asJson } from './as-json.js';

const quirks = readFileSync(new URL('./fixtures/quirks.json', import.meta.url), 'utf8');
const csvQuirks = new URL('../us-csl/fixtures/quirks.csv', import.meta.url);

let whole: ReadSource;
beforeAll(async () => {
  whole = await readSource(usCslJson, quirks);
});

test('every record with a name is one party that fits the schema', () => {
  expect(whole.parties.map(({ list, id, source }) => [list, id, source.locator])).toEqual([
    ['us-el', 'us-el:lantern-vision-technology-co-ltd-cn', 'record 1 of results, line 3'],
    ['us-sdn', 'us-sdn:muster-quan-cn', 'record 2 of results, line 38'],
    ['us-isn', 'us-isn:haidar-beispiel', 'record 3 of results, line 61'],
    ['us-isn', 'us-isn:other-beispiel', 'record 4 of results, line 62'],
  ]);
  for (const party of whole.parties) expect(() => listedPartySchema.parse(party)).not.toThrow();
});

test('what the cells say', () => {
  expect(whole.parties[0]).toMatchObject({
    nativeId: 'a1',
    names: [
      { text: 'Lantern Vision Technology Co., Ltd.' },
      { text: 'Lantern Group Co., Ltd.' },
      { text: 'Lan Tern' },
      { text: 'Smith and Sons Optics' },
      { text: 'Deng Long' },
    ],
    licencePolicy: 'Presumption of denial.',
    listedOn: '2019-10-09',
    source: { references: [{ text: '84 FR 54002' }, { text: '85 FR 44159' }] },
    raw: { name: 'Lantern Vision Technology Co., Ltd.,', 'addresses[1].city': 'Kowloon' },
  });
  expect(whole.parties[1]).toMatchObject({
    nativeId: '29999',
    type: 'person',
    typeInferred: false,
    programmes: ['GLOMAG', 'RUSSIA-EO14024'],
    datesOfBirth: [{ year: 1955 }, { year: 1956, circa: true }],
    title: 'Party Secretary',
    remarks: 'Gender: Male',
    source: { entryUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=29999' },
  });
});

test('the parts of addresses and identifiers are kept', () => {
  expect(whole.parties[0]!.addresses).toEqual([
    { text: 'No. 5 Harbour Road, Shenzhen, China', country: 'CN' },
    { text: '12 Mill Lane, Kowloon, HK', country: 'HK' },
    { text: 'CN', country: 'CN' },
  ]);
  expect(whole.parties[0]!.countries).toEqual(['CN', 'HK']);
  expect(whole.parties[1]!.addresses).toEqual([
    { text: 'Urumqi, Xinjiang, 830000, CN', country: 'CN' },
    { text: '1 Road, Somewhere, Atlantis' },
  ]);
  expect(whole.parties[1]!.identifiers).toEqual([
    { type: 'Passport', value: 'K475336, second; third', country: 'JO' },
    { type: 'Tax ID No.', value: '77120' },
  ]);
  expect(whole.parties[2]).toMatchObject({
    countries: ['SY'],
    programmes: ['INKSNA'],
    raw: { 'colour.of[1]': 'red' },
  });
});

test('the file says how many entries it has and when it was made', () => {
  expect(whole.declared).toEqual([6]);
  expect(whole.published).toEqual(['2025-03-04']);
});

test('what cannot be read is told with its record', () => {
  expect(whole.problems.map(({ kind, where }) => [kind, where?.row, where?.field])).toEqual([
    ['unknown-country', 2, 'addresses'],
    ['unknown-column', 3, 'colour'],
    ['unknown-country', 4, 'country'],
    ['row-unreadable', 5, undefined],
    ['row-without-name', 6, 'name'],
    ['unreadable-date', undefined, 'last_imported'],
  ]);
});

test('fields that no record has are told once each', async () => {
  const { problems } = await readSource(usCslJson, '{"results":[{"source":"X (EL)","name":"A"}]}');
  expect(problems.filter(({ kind }) => kind === 'missing-column')).toHaveLength(27);
});

describe('forms of the same file', () => {
  test.each([
    ['in chunks of 7 bytes', quirks, 7],
    ['with a byte order mark', `\uFEFF${quirks}`, 65_536],
  ])('%s', async (_form, content, size) => {
    expect(await readSource(usCslJson, content, size)).toEqual(whole);
  });

  test('the CSV form gives the same ids', async () => {
    const csv = await readSource(usCsl, readFileSync(csvQuirks));
    const json = await readSource(usCslJson, asJson(csv.parties));
    expect(json.parties.map(({ id }) => id)).toEqual(csv.parties.map(({ id }) => id));
    expect(json.parties.map(({ names }) => names)).toEqual(csv.parties.map(({ names }) => names));
  });
});

const published = new URL('../../../../shared/data/lists/us-csl-2022-04.csv.gz', import.meta.url);

(existsSync(published) ? test : test.skip)(
  'the published CSV turned to JSON gives the same parties',
  async () => {
    const csv = await readSource(usCsl, gunzipSync(readFileSync(published)));
    const json = await readSource(usCslJson, asJson(csv.parties));
    expect(json.parties).toHaveLength(14_160);
    const comparable = ({ parties }: ReadSource) =>
      parties.map(({ id, names, countries, programmes, type, listedOn }) => ({
        id,
        names,
        countries,
        programmes,
        type,
        listedOn,
      }));
    expect(comparable(json)).toEqual(comparable(csv));
  },
);

describe('a file that cannot be trusted is refused', () => {
  test.each([
    ['empty', '', /empty/],
    ['without results', '{"message":"Access denied"}', /no results/],
    ['cut short', quirks.slice(0, quirks.indexOf('K475336')), /ends too early, on line \d+, record 2/],
    [
      'a record nested without end',
      `{"results":[{"name":${'['.repeat(1000)}`,
      /nested more than 64 deep \(line 1, record 1/,
    ],
  ])('%s', async (_what, content, message) => {
    const error = await readSource(usCslJson, content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
  });
});

describe('recognises', () => {
  test.each([
    ['the file', quirks, true],
    ['the file on one line', JSON.stringify(JSON.parse(quirks)), true],
    [
      'the lists before the results',
      '{"total":1,"sources_used":[{"source_last_updated":"2025-01-01"}],',
      true,
    ],
    ['another JSON file', '{"results":[{"name":"x"}]}', false],
    ['JSON lines', '{"id":"x","caption":"y","schema":"Person"}\n', false],
    ['the CSV form', 'source,name,federal_register_notice\n', false],
  ])('%s', (_what, head, expected) => {
    expect(usCslJson.recognises(head)).toBe(expected);
  });

  test('no other source takes it', () => {
    expect([undefined, 'us-csl-json']).toContain(recogniseSource(quirks)?.id);
  });
});
