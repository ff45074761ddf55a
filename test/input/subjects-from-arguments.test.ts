import { expect, test } from '@jest/globals';
import { subjectsFromArguments } from '../../src/input/subjects-from-arguments.js';

test('each argument is a subject as it is written; an empty one says so', () => {
  const subjects = [
    ...subjectsFromArguments([' Chen  Quanguo', '', '?!'], { type: 'person', country: 'CN' }),
  ];
  const message = 'The name is empty.';
  const where = { row: 2, field: 'name' };
  expect(subjects).toEqual([
    { row: 1, name: 'Chen Quanguo', type: 'person', country: 'CN' },
    {
      row: 2,
      name: '',
      type: 'person',
      country: 'CN',
      problems: [{ kind: 'row-without-name', severity: 'error', message, where }],
    },
    { row: 3, name: '?!', type: 'person', country: 'CN' },
  ]);
});
