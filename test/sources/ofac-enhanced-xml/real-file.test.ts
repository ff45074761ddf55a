import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { ofacEnhancedXml } from '../../../src/sources/ofac-enhanced-xml/ofac-enhanced-xml.js';
import { usCsl } from '../../../src/sources/us-csl/us-csl.js';
import { countsOf } from '../ofac/counts-of.js';
import { readSource } from '../read-source.js';

/** CONS_ENHANCED.XML as published on 10 January 2025; it is not in this project. */
const file = new URL('../../../../shared/data/lists/ofac-cons-enhanced-2025-01.zip', import.meta.url);
const has = existsSync(file);

(has ? test : test.skip)('the published file is read whole', async () => {
  const zip = readFileSync(file);
  const content = inflateRawSync(zip.subarray(30 + zip.readUInt16LE(26) + zip.readUInt16LE(28)));
  const { parties, problems, published } = await readSource(ofacEnhancedXml, content);
  expect([published, problems]).toEqual([['2025-01-10'], []]);
  expect(countsOf(parties)).toEqual({
    'us-plc': 78,
    'us-cap': 1,
    'us-ssi': 286,
    'us-mbs': 12,
    'us-fse': 1,
    'us-cmic': 68,
  });
  for (const party of parties) listedPartySchema.parse(party);
  expect(new Set(parties.map(({ nativeId }) => nativeId)).size).toBe(443);
  expect(new Set(parties.map(({ id }) => id)).size).toBe(446);
  expect(parties.every(({ listedOn }) => listedOn !== undefined)).toBe(true);
  const names = parties.flatMap((party) => party.names);
  expect(names.filter(({ script }) => script === 'Hani')).toHaveLength(6);
  expect(names.filter(({ script }) => script === 'Cyrl').length).toBeGreaterThan(35);
  expect(names.filter(({ kind }) => kind === 'weak-alias').length).toBeGreaterThan(60);
  expect(parties.find(({ nativeId }) => nativeId === '30946')).toMatchObject({
    list: 'us-cmic',
    id: 'us-cmic:hangzhou-hikvision-digital-technology-co-ltd-cn',
    listedOn: '2021-06-03',
    source: { references: [{ text: 'E.O. 13959, as amended by E.O. 14032' }] },
  });
});

(has ? test : test.skip)('an entry has the same id as in the Consolidated Screening List', async () => {
  const zip = readFileSync(file);
  const content = inflateRawSync(zip.subarray(30 + zip.readUInt16LE(26) + zip.readUInt16LE(28)));
  const csl = gunzipSync(readFileSync(new URL('us-csl-2022-04.csv.gz', file)));
  const ofLists = csl
    .toString('utf8')
    .split(/(?<=\n)/)
    .filter((line, at) => at === 0 || /(?:SSI|PLC|CMIC|NS-MBS List|FSE)\) - Treasury/.test(line))
    .join('');
  const others = new Map(
    (await readSource(usCsl, ofLists)).parties.map((party) => [
      `${party.list} ${party.source.entryUrl}`,
      party,
    ]),
  );
  const { parties } = await readSource(ofacEnhancedXml, content);
  const pairs = parties.flatMap((party) => {
    const other = others.get(`${party.list} ${party.source.entryUrl}`);
    // Names have changed since 2022; the id changes with them.
    return other?.names[0]?.text === party.names[0]?.text ? [{ party, other }] : [];
  });
  expect(pairs.length).toBeGreaterThan(420);
  // Two whose nationality or first address is another since.
  expect(
    pairs.filter(({ party, other }) => party.id !== other?.id).map(({ party }) => party.nativeId),
  ).toEqual(['9647', '20002']);
});
