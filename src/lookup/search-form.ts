import { splitWords } from '../text/split-words.js';

/** Texts that fold to their letters and digits in lower case: no apostrophe joins, no dot between single letters. */
const needsSplitting = /[^\u0020-\u007e]|['`]|(?:^|[^A-Za-z0-9])[A-Za-z]\.[A-Za-z]/;

/**
 * A text as it is searched: its folded words with one blank around each, so that ` word ` is a whole word, and
 * ` wor` the beginning of one. Most texts of a list are plain, and are folded without being taken apart.
 */
export function searchForm(text: string): string {
  if (!isPlain(text)) return ` ${foldedWords(text).join(' ')} `;
  const folded = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return `${folded.startsWith(' ') ? '' : ' '}${folded}${folded.endsWith(' ') ? '' : ' '}`;
}

/** Whether folding changes nothing of a text but its case: a word of its form stands in it as it is. */
export const isPlain = (text: string): boolean => !needsSplitting.test(text);

export const foldedWords = (text: string): string[] => splitWords(text).map(({ folded }) => folded);
