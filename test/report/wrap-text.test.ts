import { expect, test } from '@jest/globals';
import { wrapText } from '../../src/report/wrap-text.js';

test.each([
  ['', 10, ['']],
  ['one two three', 20, ['one two three']],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 8, ['one two', 'three']],
  ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
  ['a unbreakable', 4, ['a', 'unbr', 'eaka', 'ble']],
  ['see https://example.org/a-long-path now', 10, ['see', 'https://example.org/a-long-path', 'now']],
  ['杭州海康威视', 4, ['杭州', '海康', '威视']],
  ['海康 威视', 5, ['海康', '威视']],
  ['海康 威视', 9, ['海康 威视']],
  ['杭州海', 5, ['杭州', '海']],
  ['u\u0308u\u0308u\u0308', 2, ['u\u0308u\u0308', 'u\u0308']],
])('%j in %i columns', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});
