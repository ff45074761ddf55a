import { splitWords } from '../text/split-words.js';

/** Texts that fold to their letters and digits in lower case: no apostrophe joins, no dot between single letters. */
const needsSplitting = /[^\u0020-\u007e]|['`]|(?:^|[^A-Za-z0-9])[A-Za-z]\.[A-Za-z]/;

/**
 * A text as it is searched: its folded words with one blank around each, so that ` word ` is a whole word, and
 * ` wor` the beginning of one. Most texts of a list are plain, and are folded without being taken apart.
 */
export function searchForm(text: string): string {
  if (needsSplitting.test(text)) return ` ${foldedWords(text).join(' ')} `;
  const folded = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return `${folded.startsWith(' ') ? '' : ' '}${folded}${folded.endsWith(' ') ? '' : ' '}`;
}

export const foldedWords = (text: string): string[] => splitWords(text).map(({ folded }) => folded);
