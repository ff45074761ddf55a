import { letterDifference } from './letter-set.js';
import type { NameIndex } from './name-index.js';
import type { QueryToken } from './query-name.js';

/** Other spacing is nearly the same word. */
export const joinedSimilarity = 0.97;

/** Shorter words are not torn apart. */
export const shortestJoined = 5;

/** Edits that other spacing may come with. */
const mostEdits = 2;

/** A cheap look at whether a word may be two neighbours of a listed name written as one, misspelt or not. */
export function mayBeJoined(
  token: Pick<QueryToken, 'length' | 'letters'>,
  first: number,
  second: number,
  index: NameIndex,
): boolean {
  const length = index.wordLength(first) + index.wordLength(second);
  return (
    Math.abs(length - token.length) <= mostEdits &&
    letterDifference(token.letters, index.wordLetters[first]! | index.wordLetters[second]!) <= 2 * mostEdits
  );
}
