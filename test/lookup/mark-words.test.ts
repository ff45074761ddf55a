import { describe, expect, test } from '@jest/globals';
import { lookupQuery } from '../../src/lookup/lookup-query.js';
import { markWords } from '../../src/lookup/mark-words.js';

const marked = (text: string, query: string, longest?: number) =>
  markWords(text, lookupQuery(query), longest)
    .map((part) => (part.hit ? `«${part.text}»` : part.text))
    .join('');

describe('markWords', () => {
  test.each([
    ['Sable Marine', 'marine', 'Sable «Marine»'],
    ['97 FR 10234 (2031-05-06)', '97 F.R. 10234', '«97 FR 10234» (2031-05-06)'],
    ['Sable Marine', 'mari', 'Sable «Mari»ne'],
    ['Xiamen Meiya Pico Ltd', 'meiyapico', 'Xiamen «Meiya Pico» Ltd'],
    ['Trading of Sable, Marine', 'marine sable', 'Trading of «Sable», «Marine»'],
    ['Sabel Marine', 'sable', '«Sabel» Marine'],
    ['ÖZTÜRK, Celal', 'ozturk', '«ÖZTÜRK», Celal'],
    ["O'Brannoc Ltd", 'obrannoc', "«O'Brannoc» Ltd"],
    ['Sable Marine', 'nothing', 'Sable Marine'],
    ['Sable Sable', '"sable sable"', '«Sable Sable»'],
  ])('%s with %s is %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('a long text is cut to what is around the first hit', () => {
    const text = `${'lorem ipsum '.repeat(40)}sable ${'dolor sit '.repeat(40)}`;
    const cut = marked(text, 'sable', 120);
    expect(cut).toMatch(/^… .*«sable».* …$/);
    expect(cut.length).toBeLessThan(140);
  });

  test('marks cover the text and nothing else', () => {
    const text = 'İstanbul ﬁne  ZZ-9, 海康 «quoted»';
    for (const query of ['istanbul', 'fine', 'zz9', '海康', 'quoted', 'ist fin'])
      expect(
        markWords(text, lookupQuery(query))
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});
