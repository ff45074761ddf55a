import { describe, expect, test } from '@jest/globals';
import { splitWords } from '../../src/text/split-words.js';

const folded = (text: string) => splitWords(text).map((word) => word.folded);

describe('splitWords', () => {
  test.each([
    [
      'Hangzhou Hikvision Digital Technology Co., Ltd.',
      ['hangzhou', 'hikvision', 'digital', 'technology', 'co', 'ltd'],
    ],
    ["O'Neill", ['oneill']],
    ['D’Agostino', ['dagostino']],
    ["'yaltinskaya kinodstudiya'", ['yaltinskaya', 'kinodstudiya']],
    ['S.A. de C.V.', ['sa', 'de', 'cv']],
    ['Tongfang R.I.A. Co.', ['tongfang', 'ria', 'co']],
    ['V. Putin', ['v', 'putin']],
    ['A.Selek', ['a', 'selek']],
    ['Al-Tikriti', ['al', 'tikriti']],
    ['Johnson & Johnson', ['johnson', 'and', 'johnson']],
    ['No.13 Institute', ['no', '13', 'institute']],
    ['华为Huawei', ['华为', 'huawei']],
    ['Hik\u200bvision', ['hikvision']],
    ['Hik\u202evision', ['hikvision']],
    ['Hik\ud800vision', ['hikvision']],
    ['Hik\u001b[31mvision', ['hikvision']],
    ['Hik\u0000vision', ['hikvision']],
    ['Hik\tvision', ['hik', 'vision']],
    ['***', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  test('offsets give each word as written', () => {
    const text = '  Ürümqi S.A. «Москва»';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ürümqi',
      'S.A',
      'Москва',
    ]);
  });
});
