import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNames } from '../../src/matching/compare-names.js';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { NameIndex } from '../../src/matching/name-index.js';
import { policies } from '../../src/matching/policies.js';
import { nameSearcher } from '../../src/matching/search-names.js';

const score = (a: string, b: string) => compareNames(a, b, 'any').score;

const brand = fc.stringMatching(
  /^[bdfgklmnprstvz][aeiou][bdfgklmnprstvz][aeiou][bdfgklmnprstvz][aeiou]{1,2}[nrsk]$/,
);
const trade = fc.constantFrom('Trading', 'Technology', 'Shipping', 'Electronics', 'Construction');
const legal = fc.constantFrom('Ltd', 'GmbH', 'S.A.', 'LLC', 'JSC');
const company = fc.tuple(brand, brand, trade, legal).map((words) => words.join(' '));
const run = { seed: 7, numRuns: 300 };

describe('laws of the score', () => {
  test('a name is itself, in any order of its words', () => {
    fc.assert(
      fc.property(brand, brand, trade, (a, b, c) => {
        expect(score(`${a} ${b} ${c}`, `${c} ${a} ${b}`)).toBe(1);
      }),
      run,
    );
  });

  test('scores lie within 0 and 1, and only the same words make 1', () => {
    fc.assert(
      fc.property(company, company, (a, b) => {
        const value = score(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (value === 1) expect(a.split(' ').sort()).toEqual(b.split(' ').sort());
      }),
      run,
    );
  });

  test('a typo never scores above the exact name, and is still found', () => {
    fc.assert(
      fc.property(company, fc.nat(), (name, seed) => {
        const at = seed % (name.indexOf(' ') - 1);
        const typo = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
        if (typo === name) return;
        expect(score(typo, name)).toBeLessThan(score(name, name));
        expect(score(typo, name)).toBeGreaterThan(policies.default.thresholds.possible);
      }),
      run,
    );
  });

  test('two names with the same number of words score alike either way round', () => {
    fc.assert(
      fc.property(brand, brand, brand, trade, legal, (a, b, other, c, form) => {
        const [one, two] = [`${a} ${b} ${c} ${form}`, `${a} ${other} ${c} ${form}`];
        expect(score(one, two)).toBeCloseTo(score(two, one), 4);
      }),
      run,
    );
  });

  test('leaving out the legal form costs less than leaving out a brand word', () => {
    fc.assert(
      fc.property(brand, brand, trade, legal, (a, b, c, form) => {
        fc.pre(a !== b);
        const full = `${a} ${b} ${c} ${form}`;
        expect(score(`${a} ${b} ${c}`, full)).toBeGreaterThan(score(`${a} ${c} ${form}`, full));
      }),
      run,
    );
  });

  test('a brand word that differs costs more than one that is left out', () => {
    fc.assert(
      fc.property(brand, brand, brand, trade, (a, b, other, c) => {
        fc.pre(score(b, other) < 0.5 && score(a, other) < 0.5 && a !== b);
        expect(score(`${a} ${other} ${c}`, `${a} ${b} ${c}`)).toBeLessThan(
          score(`${a} ${c}`, `${a} ${b} ${c}`),
        );
      }),
      run,
    );
  });
});

describe('hostile names', () => {
  const index = new NameIndex(
    compileNameIndex([
      {
        list: 'us-el',
        type: 'organization',
        names: [{ text: 'Hikvision', kind: 'primary', script: 'Latn' }],
      },
    ]),
  );
  const search = (name: string) => nameSearcher(index).search(name, 'any', policies.default).hits.length;

  test.each([
    ['ten thousand letters', 'a'.repeat(10_000), 0],
    ['a thousand words', 'lorem '.repeat(1000), 0],
    ['one letter', 'H', 0],
    ['punctuation', '.,;:!?()[]{}<>/\\|"\'', 0],
    ['digits', '1234567890', 0],
    ['emoji', '🚀🚀🚀', 0],
    ['a lone surrogate', '\ud83d', 0],
    ['control characters only', '\u0000\u0007\u200b\u202e', 0],
    ['a name with zero-width and bidirectional controls', 'Hik\u200bvi\u202esion', 1],
    ['a name in full width', 'Ｈｉｋｖｉｓｉｏｎ', 1],
  ])('%s', (_what, name, hits) => {
    expect(search(name)).toBe(hits);
  });

  test('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(search(text)).toBeLessThanOrEqual(1);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
