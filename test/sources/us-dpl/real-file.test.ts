import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { readAll } from './read-all.js';

/** The list as published in 2019; it is not in this project. */
const folder = new URL('../../../../shared/data/lists/', import.meta.url);
const file = new URL('bis-dpl.txt', folder);
const earlier = new URL('small/dpl-dpl.txt', folder);

(existsSync(file) ? test : test.skip)('the published file is read whole', async () => {
  const { parties, problems } = await readAll(readFileSync(file));
  for (const party of parties) listedPartySchema.parse(party);
  expect(parties).toHaveLength(417);
  expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
  expect(parties.reduce((sum, { addresses }) => sum + addresses.length, 0)).toBe(543);
  // Six rows of one order cite a notice without its volume.
  expect(problems.map(({ kind }) => kind)).toEqual([
    'unfinished-row',
    ...Array(6).fill('unreadable-citation'),
  ]);
  expect(parties.filter(({ countries }) => countries.length === 0)).toHaveLength(4);
  expect(parties.filter(({ type }) => type === 'unknown')).toHaveLength(90);
  expect(parties.filter(({ expiresOn }) => expiresOn === undefined)).toHaveLength(45);
});

(existsSync(earlier) ? test : test.skip)('an excerpt of 2001, whose rows leave out empty cells', async () => {
  const { parties, problems } = await readAll(readFileSync(earlier));
  for (const party of parties) listedPartySchema.parse(party);
  expect(parties).toHaveLength(9);
  expect(problems.map(({ kind }) => kind)).toEqual(['row-outside-subset']);
});
