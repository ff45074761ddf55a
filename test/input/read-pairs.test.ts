import { describe, expect, test } from '@jest/globals';
import { readPairs } from '../../src/input/read-pairs.js';
import { all, chunksOf } from './chunks-of.js';

const read = (content: string) => all(readPairs({ bytes: chunksOf(content), name: 'p.csv', type: 'any' }));

describe('readPairs', () => {
  test.each([
    [
      'type,name1,name2\nperson,Ann  Lee,Lee Ann\n',
      [{ row: 1, type: 'person', name1: 'Ann Lee', name2: 'Lee Ann' }],
    ],
    ['Name 1;x;NAME_2\n"A; B";;C\n', [{ row: 1, type: 'any', name1: 'A; B', name2: 'C' }]],
    ['name1,name2,type\nA,B\n', [{ row: 1, type: 'any', name1: 'A', name2: 'B' }]],
  ])('%j', async (content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  test.each([
    ['a,b\n1,2\n', 'p.csv: there are no columns name1 and name2.'],
    ['type,name1,name2\n\nwizard,A,B\n', 'p.csv, line 3: "wizard" is not a type.'],
  ])('%j fails', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
});
