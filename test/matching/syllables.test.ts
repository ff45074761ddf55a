import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;
const scoreOf = (name: string, listed: string) => compareNames(name, listed, 'organization').score;

describe('another syllable is another Chinese firm', () => {
  test.each([
    ['Haoxin Electronics Ltd', 'HUAXIN ELECTRONICS CO'],
    ['Minghua Trading Ltd', 'MINGHAO TRADING'],
    ['Shenzhen Minghua Electronics Technology', 'Shenzhen Minghao Electronics Technology'],
  ])('%s is not %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });

  test.each([
    ['Shenzhen Minghau Electronics', 'Shenzhen Minghua Electronics', 'letters swapped make no syllable'],
    ['Zhongxng Electronics', 'Zhongxing Electronics', 'neither does a letter lost'],
    ['Hawei Device Co., Ltd.', 'HUAWEI DEVICE CO., LTD.', 'a letter left out may be a slip'],
    ['Fuyuan Technology', 'FUYAN TECHNOLOGY', 'and one put in'],
    ['Kestrel Mane Holdings', 'Kestrel Mare Holdings', 'other words are none'],
    ['Sensetume Group', 'SENSETIME GROUP', 'few Chinese brands have four syllables'],
    ['Mehan Trading Ltd', 'MAHAN TRADING LTD', 'short words that are none'],
    ['Hikvison Digital', 'Hikvision Digital', 'no pinyin at all'],
  ])('%s may be %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
  });
});
