import { splitArabicArticle } from './romanise-arabic.js';
import { splitHangulName } from './romanise-hangul.js';
import { scriptOf } from './script.js';

/**
 * Parts a word that its script writes as one and lists write as several: 김정은 is Kim Jong Un, الأسد al
 * Assad. The parts joined are the word.
 *
 * @param word as written, any script; empty gives no parts
 */
export function wordParts(word: string): readonly string[] {
  if (word === '') return [];
  if (word.length > longestName || !partingScripts.test(word)) return [word];
  switch (scriptOf(word)) {
    case 'Hang':
      return splitHangulName(word.normalize('NFC')) ?? [word];
    case 'Arab':
      return splitArabicArticle(word);
    default:
      return [word];
  }
}

const longestName = 40;
const partingScripts = /[\u0600-\u08ff\u1100-\u11ff\uac00-\ud7a3\ufb50-\ufdff\ufe70-\ufeff]/;
