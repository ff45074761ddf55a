import { hashWithout } from './hash.js';

/** Words are compared by edits from three letters on. */
export const shortestFuzzy = 3;
/** From six letters on, two edits are allowed. */
export const shortestForTwo = 6;
const prefix = 8;

/**
 * Hashes of a word and of what is left of it when letters are taken out: words within the allowed edits
 * share at least one (symmetric deletion; W. Garbe's SymSpell, after Mor and Fraenkel 1982). From
 * `shortestForTwo` letters on, pairs of deletions over the first eight letters; below, single ones over
 * the whole word.
 *
 * @param most letters taken out at once; with 1 instead of 2, words at two edits are met where the other
 *   word is the longer one
 */
export function neighbourhood(word: string, visit: (hash: number) => void, most: 1 | 2 = 2): void {
  const length = word.length;
  if (length < shortestFuzzy) return;
  if (length < shortestForTwo) {
    visit(hashWithout(word, length, -1, -1));
    for (let skip = 0; skip < length; skip++)
      if (skip === 0 || word.charCodeAt(skip) !== word.charCodeAt(skip - 1))
        visit(hashWithout(word, length, skip, -1));
  }
  if (length >= shortestForTwo - 1) {
    // A word one letter short of it may be a longer one with a letter lost: it takes part in both.
    const end = Math.min(prefix, length);
    visit(hashWithout(word, end, -1, -1));
    for (let skip = 0; skip < end; skip++) {
      visit(hashWithout(word, end, skip, -1));
      for (let second = skip + 1; second < end && most === 2; second++)
        visit(hashWithout(word, end, skip, second));
    }
  }
}
