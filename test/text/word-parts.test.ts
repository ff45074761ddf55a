import { describe, expect, test } from '@jest/globals';
import { splitWords } from '../../src/text/split-words.js';
import { wordParts } from '../../src/text/word-parts.js';

describe('wordParts', () => {
  test.each([
    ['김정은', ['김', '정', '은'], 'a family name and two syllables'],
    ['남궁민수', ['남궁', '민', '수'], 'a family name of two syllables'],
    ['백두산', ['백두산'], 'a mountain'],
    ['평양', ['평양'], 'a city'],
    ['الأسد', ['ال', 'أسد'], 'the article'],
    ['الحق', ['ال', 'حق'], 'the article before a short word'],
    ['عبدالرحمن', ['عبد', 'ال', 'رحمن'], 'a servant of'],
    ['نورالدين', ['نور', 'ال', 'دين'], 'light of the faith'],
    ['أبوغيث', ['أبو', 'غيث'], 'father of'],
    ['عبدالله', ['عبدالله'], 'one name on every list'],
    ['إلياس', ['إلياس'], 'no article'],
    ['الكسندر', ['الكسندر'], 'no article in a foreign name'],
    ['Kim', ['Kim'], 'Latin'],
    ['', [], 'nothing'],
  ])('%s is %j (%s)', (word, parts) => {
    expect(wordParts(word)).toEqual(parts);
    expect(wordParts(word).join('')).toBe(word);
  });
});

describe('splitWords on words of several parts', () => {
  const read = (name: string) => splitWords(name).map(({ folded }) => folded);

  test.each([
    ['김정은', ['kim', 'jong', 'un']],
    ['김정은'.normalize('NFD'), ['kim', 'jong', 'un']],
    ['리용호', ['ri', 'yong', 'ho']],
    ['بشار الأسد', ['bashar', 'al', 'asad']],
    ['حسن نصر الله', ['hasan', 'nasrallah']],
    ['عبد الله بن سعود', ['abdallah', 'bin', 'saud']],
    ['علی خامنه‌ای', ['ali', 'khamenei']],
    ['בנימין נתניהו', ['binyamin', 'netanyahu']],
  ])('%s is %j', (name, folded) => {
    expect(read(name)).toEqual(folded);
  });

  test('each part knows where it stands', () => {
    const name = 'بشار الأسد';
    expect(splitWords(name).map(({ start, end }) => name.slice(start, end))).toEqual(['بشار', 'ال', 'أسد']);
    const korean = '위원장 김정은';
    expect(
      splitWords(korean)
        .slice(-3)
        .map(({ start, end }) => korean.slice(start, end)),
    ).toEqual(['김', '정', '은']);
  });

  test('and its other spellings', () => {
    expect(
      splitWords('이명박').map(({ folded, alternatives }) => [folded, alternatives?.slice(0, 2)]),
    ).toEqual([
      ['lee', ['ri', 'yi']],
      ['myong', ['myung', 'myeong']],
      ['pak', ['park', 'bak']],
    ]);
  });
});
