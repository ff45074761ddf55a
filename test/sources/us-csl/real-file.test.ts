import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readAll } from './read-all.js';

/** The list as published in April 2022, and one of 2021 that was damaged on its way; neither is in this project. */
const folder = new URL('../../../../shared/data/lists/', import.meta.url);
const has = existsSync(folder);
const read = (name: string) => gunzipSync(readFileSync(new URL(name, folder)));

(has ? test : test.skip)('the published file is read whole', async () => {
  const { parties, problems } = await readAll(read('us-csl-2022-04.csv.gz'));
  const counts = new Map<string, number>();
  for (const { list } of parties) counts.set(list, (counts.get(list) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    'us-cap': 53,
    'us-cmic': 68,
    'us-dpl': 462,
    'us-dtc': 727,
    'us-el': 2001,
    'us-fse': 3,
    'us-isn': 163,
    'us-mbs': 17,
    'us-meu': 71,
    'us-plc': 78,
    'us-sdn': 10_026,
    'us-ssi': 290,
    'us-uvl': 201,
  });
  expect(parties).toHaveLength(14_160);
  expect(new Set(parties.map(({ id }) => id)).size).toBe(14_160);
  expect(problems.filter(({ severity }) => severity !== 'info').map(({ kind }) => kind)).toEqual(
    Array(5).fill('unreadable-citation'),
  );
  expect(parties.find(({ nativeId }) => nativeId === '29220')).toMatchObject({
    list: 'us-sdn',
    names: [{ text: 'CHEN, Quanguo' }],
    source: {
      references: [{ text: 'E.O. 13818' }],
      entryUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=29220',
    },
  });
  // The rule of 9 October 2019; one of its 28 entries cites the page on which it stands, 54004.
  const cites = /^84 FR 5400[24]$/;
  expect(parties.filter(({ source }) => cites.test(source.references[0]?.text ?? ''))).toHaveLength(28);
});

(has ? test : test.skip)('the damaged file is refused with the line where it breaks off', async () => {
  await expect(readAll(read('us-csl-2021-damaged.csv.gz'))).rejects.toThrow(/line 4233/);
});
