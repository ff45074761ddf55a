import { describe, expect, test } from '@jest/globals';
import { didYouMean } from '../../src/lookup/did-you-mean.js';
import { similarEntries } from '../../src/lookup/similar-entries.js';

const codes = ['us-el', 'us-sdn', 'us-uvl', 'us-cmic', 'eu-fsf', 'uk-sl', 'un-sc', 'ofac', 'bis', 'eu', 'uk'];
const columns = ['name', 'type', 'country', 'address', 'dob', 'identifier'];

describe('didYouMean', () => {
  test.each([
    ['us-les', codes, 'us-el'],
    ['us-sdm', codes, 'us-sdn'],
    ['offac', codes, 'ofac'],
    ['uscmic', codes, 'us-cmic'],
    ['contry', columns, 'country'],
    ['adress', columns, 'address'],
    ['nmae', columns, 'name'],
    ['identifer', columns, 'identifier'],
    ['xyzzy', codes, undefined],
    ['', codes, undefined],
    ['customer-reference-number', columns, undefined],
  ])('%j suggests %j', (word, candidates, expected) => {
    expect(didYouMean(word, candidates as string[])).toBe(expected);
  });
});

describe('similarEntries', () => {
  const entries = [
    'Hikvision',
    'Dahua Technology',
    'Megvii Technology',
    'Yitu Technologies',
    'SenseNets',
  ].map((name, ref) => ({ name, ref }));

  test('ranks by likeness and hands back what came with the entry', () => {
    expect(similarEntries('Dahau Technolgy', entries)[0]).toEqual({ name: 'Dahua Technology', ref: 1 });
  });

  test('gives three at most', () => {
    expect(similarEntries('Technology', entries).length).toBeLessThanOrEqual(3);
  });

  test('gives nothing for what is nothing like any', () => {
    expect(similarEntries('Bäckerei Quirin', entries)).toEqual([]);
  });
});
