import { inCaseOf, latinWords, withWord } from './latin-words.js';
import type { Perturbation } from './perturbation.js';

/** Keys beside each key of a QWERTY keyboard. */
const neighbours: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'qsz',
  s: 'adwx',
  d: 'sfec',
  f: 'dgrv',
  g: 'fhtb',
  h: 'gjyn',
  j: 'hkum',
  k: 'jli',
  l: 'ko',
  z: 'xa',
  x: 'zcs',
  c: 'xvd',
  v: 'cbf',
  b: 'vng',
  n: 'bmh',
  m: 'nj',
};

/** A first letter is seldom mistyped unseen, and a short word mistyped is soon another word. */
const fewestLetters = 5;

/** One slip of the hand in one word: two letters swapped, or one left out, doubled, or the key beside it hit. */
export const typo: Perturbation = ({ text }, random) => {
  const words = latinWords(text, fewestLetters);
  if (words.length === 0) return undefined;
  const word = random.pick(words);
  const slips = [...slipsIn(word.text.toLowerCase())].filter((slip) => slip !== word.text.toLowerCase());
  return withWord(text, word, inCaseOf(word.text, random.pick(slips)));
};

function* slipsIn(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const before = word.slice(0, at);
    const letter = word[at]!;
    const after = word.slice(at + 1);
    if (after !== '') yield before + after[0] + letter + after.slice(1);
    yield before + after;
    yield before + letter + letter + after;
    for (const key of neighbours[letter] ?? '') yield before + key + after;
  }
}
