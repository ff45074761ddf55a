import { expect, test } from '@jest/globals';
import { displayWidth } from '../../src/text/display-width.js';

test.each([
  ['', 0],
  ['Hikvision', 9],
  ['海康威视', 8],
  ['SenseTime 商汤', 14],
  ['김정은', 6],
  ['\u1100\u1161\u11a8', 2],
  ['ソニー', 6],
  ['ｱｲｳ', 3],
  ['ＡＢＣ', 6],
  ['（株）', 6],
  ['Ürümqi', 6],
  ['U\u0308ru\u0308mqi', 6],
  ['Путин', 5],
  ['محمد', 4],
  ['مُحَمَّد', 4],
  ['می\u200cخواهم', 7],
  ['𠮷野家', 6],
  ['🏭', 2],
  ['“quoted” – …', 12],
  ['葛\u{e0100}城', 4],
])('%s fills %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
