import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { type ListedParty, listedPartySchema } from '../../../src/model/listed-party.js';
import { ofacCsv } from '../../../src/sources/ofac-csv/ofac-csv.js';
import { ofacEnhancedXml } from '../../../src/sources/ofac-enhanced-xml/ofac-enhanced-xml.js';
import { countsOf } from '../ofac/counts-of.js';
import { readSource } from '../read-source.js';
import { joined, part } from './joined.js';

/** Files as published at several times; they are not in this project. */
const folder = new URL('../../../../shared/data/lists/', import.meta.url);
const has = existsSync(folder);
const read = (name: string) => gunzipSync(readFileSync(new URL(name, folder))).toString('latin1');

const count = (parties: readonly ListedParty[], kind: string) =>
  parties.flatMap(({ names }) => names.filter((name) => name.kind === kind)).length;

const sdn = () => {
  const prim = read('ofac-2019-01-sdn.csv.gz');
  const uids = new Set(prim.split('\n').map((line) => line.split(',', 1)[0]));
  // The addresses and aliases at hand are some years younger than the entries.
  const ofThatTime = (name: string) =>
    read(name)
      .split(/(?<=\n)/)
      .filter((line) => uids.has(line.split(',', 1)[0]))
      .join('');
  return {
    prim,
    add: 'ofac-2019-01-add.csv.gz',
    alt: 'ofac-2019-01-alt.csv.gz',
    comments: 'ofac-2019-01-sdn_comments.csv.gz',
    ofThatTime,
  };
};

(has ? test : test.skip)('the SDN List of January 2019', async () => {
  const { prim, add, alt, comments, ofThatTime } = sdn();
  const { parties, problems } = await readSource(
    ofacCsv,
    joined(
      part('prim', prim),
      part('add', ofThatTime(add)),
      part('alt', ofThatTime(alt)),
      part('comments', ofThatTime(comments)),
    ),
  );
  expect(countsOf(parties)).toEqual({ 'us-sdn': 7379 });
  expect(new Set(parties.map(({ id }) => id)).size).toBe(7379);
  for (const party of parties.filter((_, at) => at % 10 === 0)) listedPartySchema.parse(party);
  const types = ['person', 'organization', 'vessel', 'aircraft'];
  expect(types.map((type) => parties.filter((party) => party.type === type).length)).toEqual([
    3845, 2994, 323, 217,
  ]);
  // Of 9,393 rows of aliases some repeat others in another case; of the weak ones each phrase is a name.
  expect(ofThatTime(alt).trim().split('\n')).toHaveLength(9393);
  expect(count(parties, 'alias') + count(parties, 'former')).toBeGreaterThan(9300);
  const phrases = `${prim}${ofThatTime(comments)}`.match(/[afn]\.k\.a\. '/g) ?? [];
  expect(phrases.length - count(parties, 'weak-alias')).toBeLessThan(10);
  expect(parties.filter(({ datesOfBirth }) => datesOfBirth.length > 0).length).toBeGreaterThan(3500);
  expect(problems.filter(({ kind }) => kind === 'unreadable-date')).toEqual([]);
  expect(parties.find(({ nativeId }) => nativeId === '306')).toMatchObject({
    id: 'us-sdn:banco-nacional-de-cuba-ch',
    names: [
      { text: 'BANCO NACIONAL DE CUBA' },
      { text: 'NATIONAL BANK OF CUBA' },
      { text: 'BNC', kind: 'weak-alias' },
    ],
  });
});

(has ? test : test.skip)(
  'addresses and aliases that are years younger than the entries are told',
  async () => {
    const { prim, add, alt, comments } = sdn();
    const parts = [
      part('prim', prim),
      part('add', read(add)),
      part('alt', read(alt)),
      part('comments', read(comments)),
    ];
    const { parties, strays = [] } = await readSource(ofacCsv, joined(...parts));
    expect(parties).toHaveLength(7379);
    expect(strays).toHaveLength(2);
    for (const [named, known] of strays) expect(known).toBeLessThan(named / 2);
  },
);

(has ? test : test.skip)('the CSV and the enhanced form of the other lists agree', async () => {
  const files = ['prim', 'add', 'alt', 'comments'].map((role) =>
    part(role, read(`ofac-2025-12-cons_${role}.csv.gz`)),
  );
  const { parties, problems } = await readSource(ofacCsv, joined(...files));
  expect(problems).toEqual([]);
  expect(countsOf(parties)).toEqual({
    'us-plc': 78,
    'us-cap': 1,
    'us-ssi': 286,
    'us-mbs': 15,
    'us-cmic': 68,
  });

  const zip = readFileSync(new URL('ofac-cons-enhanced-2025-01.zip', folder));
  const enhanced = await readSource(ofacEnhancedXml, unzipFirst(zip));
  const key = ({ nativeId, list }: ListedParty) => `${nativeId} ${list}`;
  const others = new Map(enhanced.parties.map((party) => [key(party), party]));
  const shared = parties.filter((party) => others.has(key(party)));
  expect(shared).toHaveLength(445);
  // The CSV does not say of blocked parties that they have left the menu-based list; one entry is delisted since.
  expect(parties.filter((party) => !others.has(key(party))).map(key)).toEqual([
    '17016 us-mbs',
    '17018 us-mbs',
    '17143 us-mbs',
  ]);
  const here = new Set(parties.map(key));
  expect(enhanced.parties.map(key).filter((other) => !here.has(other))).toEqual(['26182 us-fse']);

  const otherOf = (party: ListedParty) => others.get(key(party))!;
  expect(shared.every((party) => party.type === otherOf(party).type)).toBe(true);
  const latin = ({ names }: ListedParty) =>
    names
      .filter(({ script }) => script === 'Latn')
      .map(({ kind, text }) => `${kind} ${text.toLowerCase()}`)
      .sort();
  const differing = shared.filter((party) => latin(party).join() !== latin(otherOf(party)).join());
  // Entries that were changed between January and December 2025.
  expect(differing.map(({ nativeId }) => nativeId)).toEqual([
    '17248',
    '18271',
    '18284',
    '18290',
    '18292',
    '22391',
  ]);
  expect(shared.filter((party) => party.id !== otherOf(party).id).map(({ nativeId }) => nativeId)).toEqual([
    '9659',
    '18284',
  ]);
});

/** The content of the first file in a ZIP archive, by its local header. */
function unzipFirst(zip: Buffer): Buffer {
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  return inflateRawSync(zip.subarray(start));
}
