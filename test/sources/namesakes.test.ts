import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Reference } from '../../src/model/citation.js';
import type { ListedParty } from '../../src/model/listed-party.js';
import { sources } from '../../src/sources/index.js';
import { withLastingIds } from '../../src/sources/namesakes.js';
import { readSource } from './read-source.js';

let parties = 0;

/** An entry called Orvel Tamsweg in Peru, unless it says otherwise. */
function entry(facts: Partial<ListedParty> = {}): ListedParty {
  return {
    id: 'own:orvel-tamsweg-pe',
    list: 'own',
    nativeId: `row ${++parties}`,
    type: 'person',
    typeInferred: false,
    names: [{ text: 'Orvel Tamsweg', kind: 'primary', script: 'Latn' }],
    addresses: [],
    countries: ['PE'],
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    source: { references: [], locator: `row ${parties}` },
    raw: {},
    ...facts,
  };
}

const born = (year: number) => ({ datesOfBirth: [{ text: String(year), year }] });
const notice = (volume: number, page: number): Reference => ({
  text: `${volume} FR ${page}`,
  federalRegister: { volume, page },
});
const noticed = (...references: Reference[]) => ({ source: { references, locator: '' } });

const lasting = ({ nativeId }: ListedParty) => nativeId;
const ids = (entries: readonly ListedParty[]) => withLastingIds(entries, lasting).map(({ id }) => id);

describe('two entries of one name and country', () => {
  test.each<[string, ListedParty, ListedParty, string]>([
    ['the publisher’s id', entry({ nativeId: 'QXe.001' }), entry({ nativeId: 'QXe.002' }), 'qxe-002'],
    [
      'a number, where it is one: the lower came first',
      entry({ nativeId: '99' }),
      entry({ nativeId: '100' }),
      '100',
    ],
    ['the date of birth', entry(born(1950)), entry(born(1962)), 'born-1962'],
    [
      'a number of its own',
      entry({ ...born(1950), identifiers: [{ type: 'Passport', value: 'A 111' }] }),
      entry({ ...born(1950), identifiers: [{ type: 'Passport', value: 'B 222' }] }),
      'born-1950',
    ],
    ['the first notice', entry(noticed(notice(84, 1))), entry(noticed(notice(86, 7))), '86-fr-7'],
    [
      'the day of listing',
      entry({ listedOn: '2001-01-01' }),
      entry({ listedOn: '2002-02-02' }),
      'listed-2002-02-02',
    ],
  ])('are told apart by %s', (_title, first, second, word) => {
    const told = ['own:orvel-tamsweg-pe', `own:orvel-tamsweg-pe~${word}`];
    expect(ids([first, second])).toEqual(told);
    expect(ids([second, first])).toEqual([...told].reverse());
  });

  test('OFAC’s number tells them apart in every form of its lists', () => {
    const numbered = (uid: string) =>
      entry({
        source: {
          references: [],
          entryUrl: `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${uid}`,
          locator: '',
        },
      });
    expect(ids([numbered('20500'), numbered('9640')])).toEqual([
      'own:orvel-tamsweg-pe~20500',
      'own:orvel-tamsweg-pe',
    ]);
  });

  test('that say the very same are numbered', () => {
    expect(ids([entry(), entry(), entry()])).toEqual([
      'own:orvel-tamsweg-pe',
      expect.stringMatching(/^own:orvel-tamsweg-pe~[0-9a-f]{8}$/),
      expect.stringMatching(/^own:orvel-tamsweg-pe~[0-9a-f]{8}~2$/),
    ]);
  });

  test('an entry without namesakes keeps the id of name and country', () => {
    expect(ids([entry(), entry({ id: 'own:other' })])).toEqual(['own:orvel-tamsweg-pe', 'own:other']);
  });
});

describe('what changes around an entry leaves its id', () => {
  const listed = [
    entry({ listedOn: '2001-01-01', ...born(1950), ...noticed(notice(66, 1)) }),
    entry({ listedOn: '2003-01-01', ...born(1962), ...noticed(notice(68, 1)) }),
    entry({ listedOn: '2005-01-01', ...born(1962), ...noticed(notice(70, 1)) }),
    entry({ listedOn: '2007-01-01', ...noticed(notice(72, 1)) }),
    entry({ listedOn: '2007-01-01', ...noticed(notice(72, 1)), addresses: [{ text: '1 Sample Street' }] }),
  ];
  const before = new Map(listed.map((party, at) => [party, ids(listed)[at]]));
  const toldOf = (entries: readonly ListedParty[]) =>
    new Map(entries.map((party, at) => [party, ids(entries)[at]]));

  test('they are all different', () => {
    expect(new Set(before.values()).size).toBe(listed.length);
  });

  test('a later namesake, wherever it stands', () => {
    const later = entry({ listedOn: '2020-01-01', ...born(1962), ...noticed(notice(85, 1)) });
    for (let at = 0; at <= listed.length; at++) {
      const told = toldOf([...listed.slice(0, at), later, ...listed.slice(at)]);
      for (const party of listed) expect(told.get(party)).toBe(before.get(party));
    }
  });

  test('one more notice, alias or programme of its own', () => {
    listed.forEach((party, at) => {
      const { references } = party.source;
      const changed: ListedParty = {
        ...party,
        names: [...party.names, { text: 'Tamsweg the Elder', kind: 'alias', script: 'Latn' }],
        source: { references: [notice(90, 5), ...references], locator: '' },
      };
      const told = toldOf(listed.map((each, nth) => (nth === at ? changed : each)));
      expect(told.get(changed)).toBe(before.get(party));
    });
  });
});

/** Real list files; they are not in this project. */
const shared = new URL('../../../shared/data/lists/', import.meta.url);

describe.each([
  ['us-csl', 'us-csl-2022-04.csv.gz', ','],
  ['us-dpl', 'bis-dpl.txt', '\t'],
] as const)('the rows of a published file in any order: %s', (source, name, delimiter) => {
  const path = new URL(name, shared);
  (existsSync(path) ? test : test.skip)('every id stays with its entry', async () => {
    const bytes = readFileSync(path);
    const [head, ...rows]: string[][] = parse(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, {
      delimiter,
    });
    // Most rows are OFAC's, which have numbers: the others are what this is about.
    const read = rows.filter(
      (row) => !row.includes('Specially Designated Nationals (SDN) - Treasury Department'),
    );
    // A party's rows, of which a list may have several, stay in their order.
    const mixed = [...read].sort((a, b) => order(nameOf(head!, a)) - order(nameOf(head!, b)));
    if (source === 'us-csl') mixed.reverse();
    const told = async (ordered: readonly string[][]) => {
      const text = [head!, ...ordered].map((row) => `${row.map(quoted).join(delimiter)}\n`).join('');
      const { parties: entries } = await readSource(sources[source], text);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      return entries.map(({ id, raw }) => `${Object.values(raw).sort().join('|')} ${id}`).sort();
    };
    expect(await told(mixed)).toEqual(await told(read));
  });
});

const nameOf = (head: readonly string[], row: readonly string[]) =>
  row[head.findIndex((title) => title.toLowerCase() === 'name')]!.trim();
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** The same mixture of rows every time. */
function order(row: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < row.length; at++) value = Math.imul(value ^ row.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 13)) >>> 0;
}
