import { expect, test } from '@jest/globals';
import { hanNumber } from '../../src/text/han-number.js';

test.each([
  ['三', 3],
  ['十', 10],
  ['十三', 13],
  ['二十', 20],
  ['五十四', 54],
  ['一百', 100],
  ['一百零一', 101],
  ['一百〇八', 108],
  ['二百一十三', 213],
  ['三千零五十', 3050],
  ['一三', 13],
  ['七〇一', 701],
  ['七一八', 718],
  ['二〇二五', 2025],
  ['零零七', 7],
])('%s is %d', (text, value) => {
  expect(hanNumber(text)).toBe(value);
});

test.each(['', '百', '十百', '一二百', '二十十', '三万', '13', '杭州', '一二三四五六七八九〇', '一百百'])(
  '%j is no number',
  (text) => {
    expect(hanNumber(text)).toBeUndefined();
  },
);
