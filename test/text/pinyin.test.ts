import { describe, expect, test } from '@jest/globals';
import { isPinyin, pinyinSegmentations, pinyinSyllables, segmentPinyin } from '../../src/text/pinyin.js';

test('the syllables are those of the standard language', () => {
  const syllables = pinyinSyllables();
  for (const syllable of ['a', 'er', 'zhuang', 'xiong', 'lue', 'nu', 'shei', 'yuan', 'weng', 'jue'])
    expect(syllables).toContain(syllable);
  for (const none of [
    'bong',
    'fi',
    'jo',
    'qa',
    'rua ',
    'sing',
    'wing',
    'hing',
    'ki',
    'vi',
    'dia o',
    'buan',
    'yai',
    'wong',
  ])
    expect(syllables).not.toContain(none);
});

describe('segmentPinyin', () => {
  test.each([
    ['xiaoping', 'xiao ping'],
    ['xian', 'xian'],
    ["xi'an", 'xi an'],
    ['quanguo', 'quan guo'],
    ['junzheng', 'jun zheng'],
    ['tiananmen', 'tian an men'],
    ['fangan', 'fan gan'],
    ["fang'an", 'fang an'],
    ['heilongjiang', 'hei long jiang'],
    ['wulumuqi', 'wu lu mu qi'],
    ['shaanxi', 'sha an xi'],
    ['lu', 'lu'],
    ['er', 'er'],
  ])('%s is %s', (word, syllables) => {
    expect(segmentPinyin(word)?.join(' ')).toBe(syllables);
    expect(isPinyin(word)).toBe(true);
  });

  test.each(['hikvision', 'huaweitech', 'wong', 'x', '', 'dahuatech', 'muhammad', "'", 'a'.repeat(41)])(
    '%j is no pinyin',
    (word) => {
      expect(segmentPinyin(word)).toBeUndefined();
      expect(isPinyin(word)).toBe(false);
    },
  );
});

test.each([
  ['xian', ['xian', 'xi an']],
  ['changan', ['chan gan', 'chang an']],
  ['beijing', ['bei jing']],
  ['lian', ['lian', 'li an']],
])('%s may be %j', (word, ways) => {
  expect(pinyinSegmentations(word).map((way) => way.join(' '))).toEqual(ways);
});

test('a long word does not take for ever', () => {
  expect(pinyinSegmentations('xian'.repeat(10)).length).toBe(8);
});
