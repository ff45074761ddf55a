import { expect, test } from '@jest/globals';
import { analyseName } from '../../src/names/analyse-name.js';
import { chineseSpellings } from '../../src/names/chinese-spellings.js';

const spellings = (name: string) =>
  Object.fromEntries(
    [...chineseSpellings(analyseName(name, 'person'))].map(([at, others]) => [at, others.join(' ')]),
  );

test.each([
  ['a customary family name, first', 'Wong Ming', { 0: 'huang wang' }],
  ['a customary family name, last', 'Ming Wong', { 1: 'huang wang' }],
  ['but not between: there it is a given name', 'Li Wong Ming', {}],
  ['Wade-Giles in any place', 'Hsi Chin-ping', { 0: 'xi', 1: 'jin qin', 2: 'bing' }],
  ['pinyin has no other spelling', 'Xi Jinping', {}],
  ['a part that is not Chinese: none', 'Wong Ming Miller', {}],
  ['one word: none', 'Wong', {}],
  ['five words: none', 'Wong Ming Ming Li Li', {}],
])('%s: %s', (_how, name, expected) => {
  expect(spellings(name)).toEqual(expected);
});
