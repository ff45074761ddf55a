import { expect, test } from '@jest/globals';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { NameIndex } from '../../src/matching/name-index.js';
import { policies } from '../../src/matching/policies.js';
import { nameSearcher } from '../../src/matching/search-names.js';
import type { SubjectType } from '../../src/model/subject.js';

const listed = [
  ['person', 'Michael JORDAN'],
  ['organization', 'Jordan Trading Ltd'],
  ['person', 'William GATES'],
  ['organization', 'William Bill Trading'],
  ['person', 'WONG Tai Sin'],
  ['person', 'HUANG Taixin'],
  ['person', 'TAI Huang Sin'],
  ['person', 'LEE Chang'],
  ['organization', 'Lee Chang Shipping'],
] as const;
const index = new NameIndex(
  compileNameIndex(
    listed.map(([type, text]) => ({ list: 'x', type, names: [{ text, kind: 'primary', script: 'Latn' }] })),
  ),
);
const foundBy = (searcher: ReturnType<typeof nameSearcher>, name: string, type: SubjectType) =>
  searcher
    .search(name, type, policies.broad)
    .hits.map(({ party, score }) => `${listed[party]![1]} ${score.toFixed(4)}`);

/** A word is another in another place: each of these would be wrong as the one before has it. */
test('what is remembered of a word is not taken for what it is in another name', () => {
  const one = nameSearcher(index);
  const names: readonly (readonly [string, SubjectType])[] = [
    ['Jordan Trading', 'organization'],
    ['Michael Jordan', 'person'],
    ['Jordan Trading', 'any'],
    ['Bill Gates', 'organization'],
    ['Bill Gates', 'person'],
    ['Bill Trading', 'organization'],
    ['Wong Tai Sin', 'person'],
    ['Tai Wong Sin', 'person'],
    ['Tai Wong Sin', 'organization'],
    ['이창', 'person'],
    ['Lee Chang', 'any'],
    ['이창', 'organization'],
    ['李昌', 'person'],
  ];
  const inTurn = [...names, ...names.toReversed()].map(([name, type]) => [name, foundBy(one, name, type)]);
  const afresh = [...names, ...names.toReversed()].map(([name, type]) => [
    name,
    foundBy(nameSearcher(index), name, type),
  ]);
  expect(inTurn).toEqual(afresh);
  expect(foundBy(one, 'Bill Gates', 'person')).toEqual([expect.stringContaining('William GATES')]);
  expect(foundBy(one, 'Bill Gates', 'organization')).toEqual([]);
});
