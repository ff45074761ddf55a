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
    [
      'type,name1,name2\nCompany,,B\n\nwizard,A,\nperson,,\n',
      [
        { row: 1, type: 'organization', name1: '', name2: 'B', problem: 'name1 is empty' },
        { row: 2, type: 'any', name1: 'A', name2: '', problem: 'name2 is empty' },
        { row: 3, type: 'person', name1: '', name2: '', problem: 'name1 and name2 are empty' },
      ],
    ],
  ])('%j', async (content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  test('the type given holds where a row has none, not where it has an unknown one', async () => {
    const content = 'type,name1,name2\n,A,B\nwizard,A,B\nship,A,B\n';
    const pairs = await all(readPairs({ bytes: chunksOf(content), name: 'p.csv', type: 'person' }));
    expect(pairs.map(({ type }) => type)).toEqual(['person', 'any', 'vessel']);
  });

  test.each([
    ['a,b\n1,2\n', 'p.csv: there are no columns name1 and name2.'],
    ['name1,type\nA,person\n', 'p.csv: there are no columns name1 and name2.'],
  ])('%j fails', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
});
