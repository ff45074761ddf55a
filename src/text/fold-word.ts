import { romaniseCyrillic } from './romanise-cyrillic.js';
import { romaniseGreek } from './romanise-greek.js';
import { scriptOf } from './script.js';

/** Latin letters that no Unicode decomposition takes apart. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'ng', ə: 'a',
  ĸ: 'k', ŧ: 't', ƒ: 'f', ɣ: 'g', ƙ: 'k', ɗ: 'd', ɓ: 'b',
}; // biome-ignore format: a table reads better as a table

const undecomposedPattern = new RegExp(`[${Object.keys(undecomposed).join('')}]`, 'g');

/**
 * The form in which words are compared: compatibility forms resolved (NFKC), lower case, no accents, and
 * Latin letters where the script has a romanisation here. Han, Kana, Hangul, Arabic and others come back
 * folded in their own script.
 *
 * @param word one word, without blanks or punctuation
 */
export function foldWord(word: string): string {
  if (isLowerAscii(word)) return word;
  const lower = word.normalize('NFKC').toLowerCase();
  const bare = lower
    .replace(undecomposedPattern, (letter) => undecomposed[letter]!)
    // й and ў are letters of their own, not и and у with a mark.
    .replace(/[^йўї]+/g, (run) => run.normalize('NFD').replace(/\p{M}+/gu, ''))
    .normalize('NFC');
  if (isLowerAscii(bare)) return bare;
  const script = scriptOf(bare);
  if (script === 'Cyrl') return romaniseCyrillic(bare);
  if (script === 'Grek') return romaniseGreek(bare);
  return bare;
}

function isLowerAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 0x7f || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}
