import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type OrdinaryWords, ordinaryCompanies, ordinaryPeople } from '../../src/screening/ordinary-names.js';
import { seededRandom } from '../../src/screening/seeded-random.js';

const words = JSON.parse(readFileSync('lists/ordinary-names.json', 'utf8')) as OrdinaryWords;

describe('the words that ship', () => {
  test.each([
    ...words.people.map((each) => [each.culture, each] as const),
    ...words.companies.map((each) => [each.region, each] as const),
  ])('%s: every pattern can be filled, no word stands twice', (_, { patterns, ...parts }) => {
    const known = new Set([...Object.keys(parts), 'initial']);
    for (const pattern of patterns)
      for (const [, part] of pattern.matchAll(/\{(\w+)\}/g)) expect(known).toContain(part);
    for (const text of Object.values(parts)) {
      const each = text.split('; ');
      expect(each).toEqual([...new Set(each)]);
      expect(each.filter((word) => word.trim() !== word || word === '')).toEqual([]);
    }
  });
});

describe.each([
  ['people', ordinaryPeople],
  ['companies', ordinaryCompanies],
])('ordinary %s', (_, make) => {
  const names = make(words, 1000, seededRandom('1'));

  test('are as many as asked for, each once, with no gap left in them', () => {
    expect(new Set(names).size).toBe(1000);
    expect(names.filter((name) => /[{}]|undefined| {2}/.test(name))).toEqual([]);
  });

  test('repeat with their seed and differ with another', () => {
    expect(make(words, 1000, seededRandom('1'))).toEqual(names);
    expect(make(words, 1000, seededRandom('2'))).not.toEqual(names);
  });
});

test('where the words make fewer names than asked for, they are all made', () => {
  const few = {
    people: [{ culture: '', given: 'Ann; Bob', family: 'Lee', patterns: ['{given} {family}'] }],
    companies: [],
  };
  expect(ordinaryPeople(few, 10, seededRandom('1')).sort()).toEqual(['Ann Lee', 'Bob Lee']);
});
