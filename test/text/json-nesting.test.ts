import { expect, test } from '@jest/globals';
import { nestsDeeper } from '../../src/text/json-nesting.js';

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

test.each([
  [nested(64), false],
  [nested(65), true],
  ['{"a":['.repeat(33), true],
  [`[${'[],{},'.repeat(500)}[]]`, false, 'side by side is not deep'],
  [`"${'['.repeat(500)}"`, false, 'brackets in a text are text'],
  [`["\\"${'['.repeat(500)}"]`, false, 'an escaped quotation mark ends no text'],
  [`["\\\\",${nested(64)}]`, true, 'an escaped backslash escapes no quotation mark'],
  ['', false],
])('%#: %s', (json, expected, _why = '') => {
  expect(nestsDeeper(json, 64)).toBe(expected);
});
