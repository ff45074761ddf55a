import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { ofacXml } from '../../../src/sources/ofac-xml/ofac-xml.js';
import { countsOf } from '../ofac/counts-of.js';
import { readSource } from '../read-source.js';

/** Extracts of the two files of 2014; they are not in this project. */
const folder = new URL('../../../../shared/data/lists/small/', import.meta.url);
const has = existsSync(folder);
const read = (name: string) => readSource(ofacXml, readFileSync(new URL(name, folder)));

(has ? test : test.skip)('an extract of SDN.XML', async () => {
  const { parties, problems, published, declared } = await read('sdn-sdn.xml');
  for (const party of parties) listedPartySchema.parse(party);
  expect([published, declared, problems]).toEqual([['2014-07-16'], [5704], []]);
  expect(parties.map(({ id, names }) => [id, names.length])).toEqual([
    ['us-sdn:banco-nacional-de-cuba-ch', 3],
    ['us-sdn:jim-ale-ahmed-nur-ali-so', 9],
    ['us-sdn:parshan-ir', 4],
    ['us-sdn:chao-lazaro-r-de', 1],
  ]);
});

(has ? test : test.skip)('an extract of CONSOLIDATED.XML', async () => {
  const { parties, problems, published } = await read('treasury_consolidated-consolidated.xml');
  for (const party of parties) listedPartySchema.parse(party);
  expect(published).toEqual(['2014-12-17']);
  expect(countsOf(parties)).toEqual({ 'us-ssi': 4, 'us-plc': 6, 'us-cap': 1, 'us-mbs': 2, 'us-fse': 3 });
  // Two of a list under the Iran Sanctions Act that is no more.
  expect(problems.map(({ kind }) => kind)).toEqual(['unknown-source', 'unknown-source']);
});
