import { expect, test } from '@jest/globals';
import { customarySurname } from '../../src/text/customary-surnames.js';
import { isPinyin } from '../../src/text/pinyin.js';

test.each([
  ['chan', ['chen', 'zeng']],
  ['tan', ['chen']],
  ['wong', ['huang', 'wang']],
  ['lee', ['li']],
  ['cheung', ['zhang', 'zheng']],
  ['ng', ['wu', 'huang']],
  ['leung', ['liang']],
  ['lam', ['lin']],
  ['lim', ['lin']],
  ['goh', ['wu']],
  ['kwok', ['guo']],
  ['yeung', ['yang']],
  ['chow', ['zhou']],
  ['tsai', ['cai']],
  ['hsieh', ['xie']],
  ['szeto', ['situ']],
  ['auyeung', ['ouyang']],
])('%s stands for %j', (spelling, surnames) => {
  expect(customarySurname(spelling)).toEqual(expect.arrayContaining(surnames));
  expect(customarySurname(spelling).every(isPinyin)).toBe(true);
});

test.each(['smith', 'zhang', 'constructor', ''])('%j is none', (spelling) => {
  expect(customarySurname(spelling)).toEqual([]);
});
