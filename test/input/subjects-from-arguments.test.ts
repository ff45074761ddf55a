import { expect, test } from '@jest/globals';
import { subjectsFromArguments } from '../../src/input/subjects-from-arguments.js';

test('each argument is a subject; one without a letter is none, and says so', () => {
  const subjects = [
    ...subjectsFromArguments([' Chen  Quanguo', '', '?!'], { type: 'person', country: 'CN' }),
  ];
  const without = (row: number, message: string) => ({
    row,
    name: '',
    type: 'person',
    country: 'CN',
    problems: [{ kind: 'row-without-name', severity: 'error', message, where: { row, field: 'name' } }],
  });
  expect(subjects).toEqual([
    { row: 1, name: 'Chen Quanguo', type: 'person', country: 'CN' },
    without(2, 'The name is empty.'),
    without(3, 'The name "?!" has no letter and no digit.'),
  ]);
});
