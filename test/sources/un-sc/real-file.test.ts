import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { readAll } from './read-all.js';

/** The list as published on 27 February 2026; it is not in this project. */
const file = new URL('../../../../shared/data/lists/un-sc-2026-02.xml.gz', import.meta.url);
const has = existsSync(file);

(has ? test : test.skip)('the published file is read whole', async () => {
  const { parties, problems, published } = await readAll(gunzipSync(readFileSync(file)));
  expect(published).toEqual(['2026-02-27']);
  expect(parties.filter(({ type }) => type === 'person')).toHaveLength(730);
  expect(parties.filter(({ type }) => type === 'organization')).toHaveLength(273);
  for (const party of parties) listedPartySchema.parse(party);
  expect(new Set(parties.map(({ id }) => id)).size).toBe(1003);
  expect(parties.every(({ listedOn, programmes }) => listedOn !== undefined && programmes.length === 1)).toBe(
    true,
  );

  const ofQuality = (quality: string) =>
    parties.flatMap(({ raw }) =>
      Object.entries(raw).filter(([path, text]) => path.endsWith('/QUALITY') && text === quality),
    ).length;
  expect(['Good', 'Low', 'a.k.a.', 'f.k.a.'].map(ofQuality)).toEqual([1524, 615, 594, 19]);
  const names = (type: string, kind: string) =>
    parties
      .filter((party) => party.type === type)
      .flatMap((party) => party.names.filter((name) => name.kind === kind)).length;
  expect(names('person', 'alias')).toBeGreaterThan(1524);
  expect(names('person', 'weak-alias')).toBeGreaterThan(615);
  expect(names('organization', 'alias')).toBeGreaterThan(594);
  expect(names('organization', 'former')).toBeGreaterThanOrEqual(19);
  expect(problems.map(({ kind, where }) => [kind, where?.line])).toEqual([
    ['unreadable-date', 13_347],
    ['unknown-country', 22_472],
    ['unreadable-date', 22_549],
  ]);
  expect(parties.find(({ nativeId }) => nativeId === 'QDe.137')).toMatchObject({
    type: 'organization',
    countries: ['SY', 'IQ'],
    programmes: ['Al-Qaida'],
    listedOn: '2014-05-14',
    source: { references: [{ text: 'QDe.137' }], locator: 'ENTITY 234, line 49915' },
  });
});
