import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { type ListedParty, listedPartySchema } from '../../../src/model/listed-party.js';
import { sources } from '../../../src/sources/index.js';
import { openSanctionsCsv } from '../../../src/sources/opensanctions-csv/opensanctions-csv.js';
import { splitQuoted } from '../../../src/sources/opensanctions-csv/split-quoted.js';
import { type ReadSource, readSource } from '../read-source.js';

const quirks = readFileSync(new URL('./fixtures/quirks.csv', import.meta.url), 'utf8');

let all: ReadSource;
beforeAll(async () => {
  all = await readSource(openSanctionsCsv, quirks);
});
const party = (nativeId: string): ListedParty => all.parties.find((entry) => entry.nativeId === nativeId)!;

test('every row with a name is one party that fits the schema', () => {
  expect(
    all.parties.map(({ id, nativeId, type, typeInferred }) => [id, nativeId, type, typeInferred]),
  ).toEqual([
    ['opensanctions:lantern-ridge-optics-cn', 'NK-lantern', 'organization', false],
    ['opensanctions:quanli-muster', 'NK-muster', 'person', false],
    ['opensanctions:specimen-star-pa', 'NK/ship 1', 'vessel', false],
    ['opensanctions:vexel-trading-company', 'NK-entity', 'organization', true],
    ['opensanctions:0xabcdef12', 'NK-wallet', 'unknown', true],
    ['opensanctions:ex-abc', 'row 6', 'aircraft', false],
  ]);
  for (const entry of all.parties) listedPartySchema.parse(entry);
  expect(all.published).toEqual(['2026-02-02']);
});

test('cells hold several values, those with a semicolon in quotation marks', () => {
  const { raw, ...firm } = party('NK-lantern');
  expect(firm).toMatchObject({
    names: [
      { text: 'Lantern Ridge Optics', kind: 'primary' },
      { text: 'LRO Optics', kind: 'alias' },
      { text: 'Ridge; Optics', kind: 'alias' },
      { text: '灯岭光学', kind: 'alias', script: 'Hani' },
      { text: 'The "Ridge"', kind: 'alias' },
    ],
    addresses: [{ text: '5 Harbour Road, Ningbo' }, { text: '7 Mill Lane' }],
    countries: ['CN', 'UA'],
    identifiers: [
      { type: 'Identifier', value: '808-1' },
      { type: 'Identifier', value: '7700000001' },
    ],
    programmes: ['XX-LANTERN', 'YY-1'],
    remarks: 'On: Example List; Another List',
    source: {
      references: [{ text: 'Lantern Decree - Makes lenses - 2022-06-03' }, { text: 'Office of Samples' }],
      entryUrl: 'https://www.opensanctions.org/entities/NK-lantern/',
      locator: 'row 1, line 2',
    },
  });
  expect(raw.aliases).toBe('LRO Optics;"Ridge; Optics";灯岭光学;"The ""Ridge"""');
});

test.each([
  ['', []],
  ['a;b', ['a', 'b']],
  [' a ;; b', ['a', 'b']],
  ['5" pipe;b', ['5" pipe', 'b'], 'within a value a quotation mark is a character'],
  ['"a;b', ['a;b'], 'one that is never closed takes the rest'],
])('the cell %j holds %j', (cell, expected, _why = '') => {
  expect(splitQuoted(cell)).toEqual(expected);
});

test('dates of birth may be a month; an id is part of an address of the web', () => {
  expect(party('NK-muster').datesOfBirth).toEqual([{ text: '1961-03', year: 1961, month: 3 }]);
  expect(party('NK/ship 1').source.entryUrl).toBe('https://www.opensanctions.org/entities/NK%2Fship%201/');
});

test('what is odd is told with its row, once where it is the same everywhere', () => {
  expect(all.problems.map(({ kind, severity, where }) => [kind, severity, where?.row, where?.field])).toEqual(
    [
      ['unknown-column', 'warning', undefined, 'wallets'],
      ['unknown-country', 'info', undefined, undefined],
      ['unreadable-date', 'warning', 2, 'birth_date'],
      ['row-without-name', 'error', 7, 'name'],
    ],
  );
});

test('older files lack the programmes', async () => {
  const old =
    '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset","last_seen","first_seen"\n';
  expect(openSanctionsCsv.recognises(old)).toBe(true);
  const row = `"NK-1","Person","Max Muster",${Array(11).fill('""').join(',')}\n`;
  const { parties, problems } = await readSource(openSanctionsCsv, old + row);
  expect([parties.length, problems]).toEqual([1, []]);
});

test('a file that breaks off is refused with its line', async () => {
  const cut = quirks.slice(0, quirks.indexOf('SPECIMEN'));
  await expect(readSource(openSanctionsCsv, cut)).rejects.toThrow(/line 4/);
});

test('only its own format is recognised, and by no one else', () => {
  expect(openSanctionsCsv.recognises(quirks)).toBe(true);
  expect(openSanctionsCsv.recognises('id,name,schema,country\n1,Acme,Company,CN\n')).toBe(false);
  const rivals = Object.values(sources).filter(({ id }) => id !== openSanctionsCsv.id);
  for (const source of rivals) expect([source.id, source.recognises(quirks)]).toEqual([source.id, false]);
});
