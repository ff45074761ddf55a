import { expect, test } from '@jest/globals';
import type { Signal, TokenSignal } from '../../src/model/signal.js';
import { reasons } from '../../src/report/reasons.js';
import { scoreText } from '../../src/report/score-text.js';

function word(
  query: string | null,
  listed: string | null,
  relation: TokenSignal['relation'],
  contribution: number,
  text: string,
): Signal {
  return { kind: 'token', query, listed, relation, class: 'brand', weight: 0.3, contribution, text };
}

const inBoth = (text: string, contribution = 0.3) =>
  word(text, text, 'same', contribution, `“${text}” is in both names`);
const lacking = (text: string, contribution: number, relation: TokenSignal['relation'] = 'only-in-list') =>
  word(null, text, relation, contribution, `your record lacks “${text}”`);
const sameName: Signal = { kind: 'note', code: 'same-name', contribution: 0, text: 'the names are the same' };
const country: Signal = {
  kind: 'context',
  field: 'country',
  query: 'DE',
  listed: 'CN',
  relation: 'disagrees',
  contribution: -0.03,
  text: 'the country differs: yours DE, listed CN',
};

test.each<[string, Signal[], string[]]>([
  ['one word', [inBoth('Dahua')], ['“Dahua” is in both names']],
  [
    'words that share a fate share a sentence',
    [inBoth('Zhejiang'), lacking('Digital', -0.02), inBoth('Dahua'), lacking('Vision', -0.02)],
    ['“Zhejiang” and “Dahua” are in both names', 'your record lacks “Digital” and “Vision”'],
  ],
  [
    'what hardly counts is left out',
    [inBoth('Zhejiang'), inBoth('Dahua'), inBoth('Ltd', 0.004), lacking('Co', -0.002)],
    ['“Zhejiang” and “Dahua” are in both names'],
  ],
  [
    'a contradiction is said however little it counts',
    [inBoth('Dahua'), lacking('Paper', 0, 'contradiction')],
    ['“Dahua” is in both names', 'your record lacks “Paper”'],
  ],
  ['where nothing counts, all is said', [inBoth('Co', 0.001)], ['“Co” is in both names']],
  ['the same name needs no word by word', [sameName, inBoth('Dahua')], ['the names are the same']],
  [
    'what the rest of the row says comes last',
    [sameName, country],
    ['the names are the same', 'the country differs: yours DE, listed CN'],
  ],
])('%s', (_, signals, sentences) => {
  expect(reasons(signals)).toEqual(sentences);
});

test.each([
  [1, '1.00'],
  [0.9999, '0.99'],
  [0.93, '0.93'],
  [0.57, '0.57'],
  [0.29, '0.29'],
  [0.6999, '0.69'],
  [0.7, '0.70'],
  [0, '0.00'],
])('a score of %d reads %s', (score, text) => {
  expect(scoreText(score)).toBe(text);
});
