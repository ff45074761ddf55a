import { beforeAll, describe, expect, test } from '@jest/globals';
import { hanSyllables, loadHanReader } from '../../src/text/han-reading.js';
import { pinyinSyllables } from '../../src/text/pinyin.js';

test('nothing is read before the dictionary is there', () => {
  expect(hanSyllables('习近平', 'person')).toBeUndefined();
});

describe('hanSyllables', () => {
  beforeAll(loadHanReader);

  test.each([
    ['陈全国', 'chen quan guo', 'simplified'],
    ['習近平', 'xi jin ping', 'traditional'],
    ['曾庆红', 'zeng qing hong', 'a family name with its own reading'],
    ['单田芳', 'shan tian fang', 'another'],
    ['解振华', 'xie zhen hua', 'another'],
    ['任正非', 'ren zheng fei', 'another'],
    ['欧阳修', 'ou yang xiu', 'a family name of two characters'],
    ['尉迟恭', 'yu chi gong', 'a family name of two characters with its own reading'],
    ['吕布', 'lu bu', 'ü as lists write it'],
    ['佐々木', 'zuo zuo mu', 'an iteration mark'],
  ])('the person %s is %s (%s)', (name, syllables) => {
    expect(hanSyllables(name, 'person')?.join(' ')).toBe(syllables);
  });

  test.each([
    ['重庆长安', 'chong qing chang an', 'by phrase'],
    ['中国银行', 'zhong guo yin hang', 'by phrase'],
    ['厦门', 'xia men', 'a place with its own reading'],
    ['喀什', 'ka shi', 'Xinjiang'],
    ['烏魯木齊', 'wu lu mu qi', 'Xinjiang, traditional'],
    ['新疆生产建设兵团', 'xin jiang sheng chan jian she bing tuan', 'Xinjiang'],
    ['海康威視', 'hai kang wei shi', 'traditional'],
    ['女娲', 'nu wa', 'ü as lists write it'],
    ['第13研究所', 'di yan jiu suo', 'digits are passed over'],
    ['A、B', '', 'nothing Han'],
  ])('%s is %s (%s)', (name, syllables) => {
    const read = hanSyllables(name, 'other');
    expect(read?.join(' ')).toBe(syllables);
    for (const syllable of read ?? []) expect(pinyinSyllables()).toContain(syllable);
  });
});
