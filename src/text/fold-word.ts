import { romanisations } from './romanise-word.js';

/**
 * The form in which words are compared: compatibility forms resolved (NFKC), lower case, no accents, and
 * Latin letters as the lists would most likely write them. Han and a few rarer scripts come back in their
 * own letters.
 *
 * @param word one word, without blanks or punctuation
 */
export function foldWord(word: string): string {
  return isLowerAscii(word) ? word : isAscii(word) ? word.toLowerCase() : romanisations(word)[0]!;
}

function isLowerAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 0x7f || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}
