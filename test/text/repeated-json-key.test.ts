import { expect, test } from '@jest/globals';
import { repeatedJsonKey } from '../../src/text/repeated-json-key.js';

test.each([
  ['{"a":1,"a":2}', 'a'],
  ['{"a":{"b":1},"c":[{"d":1,"e":"d","d":2}]}', 'd'],
  ['{"us":1,"\\u0075s":2}', 'us'],
  ['{"\\"":1,"\\"":2}', '"'],
  ['{"a":{"a":1},"b":{"a":1}}', undefined],
  ['{"a":"a","b":":","c":"{"}', undefined],
  ['[{"a":1},{"a":1}]', undefined],
  ['"a"', undefined],
  ['', undefined],
])('%s repeats %j', (json, key) => {
  expect(repeatedJsonKey(json)).toBe(key);
});
