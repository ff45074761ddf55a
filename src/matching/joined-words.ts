import type { TokenClass } from '../model/signal.js';
import { letterDifference } from './letter-set.js';
import type { NameIndex } from './name-index.js';
import { spellingSimilarity } from './word-similarity.js';

/** `atomicenergy` against `atomic energy`, either way round. */

/** Other spacing is nearly the same word. */
export const joinedSimilarity = 0.97;

/** Shorter words are not torn apart. */
export const shortestJoined = 5;

/** Edits that other spacing may come with. */
const mostEdits = 2;

/** One of two words that stand for one. */
export interface Part {
  /** In letters. */
  readonly length: number;
  readonly class: TokenClass;
}

/**
 * Two words run together and misspelt besides: believed of long words and of a particle with its name
 * (`alharmain`), not of `aw tronics` and `astronics`.
 */
export function leastJoined(first: Part, second: Part): number {
  const isShort = ({ length, class: tokenClass }: Part) => length < 3 && tokenClass !== 'particle';
  return isShort(first) || isShort(second) ? 1 : 0.85;
}

/** A cheap look before letters are compared: whether a word is long enough, and as long as two together. */
export const mayBeJoined = (word: number, parts: number): boolean =>
  word >= shortestJoined && Math.abs(parts - word) <= mostEdits;

/** The same of which letters they have. */
export const haveLikeLetters = (word: number, parts: number): boolean =>
  letterDifference(word, parts) <= 2 * mostEdits;

/** A word of a listed name, by its dictionary number. */
interface ListedWord {
  readonly id: number;
  readonly class: TokenClass;
}

/**
 * How surely a word of the query is two neighbours of a listed name written as one, misspelt or not: 0 where it
 * is not, else up to `joinedSimilarity`.
 */
export function joinedLikeness(
  token: { readonly text: string; readonly length: number; readonly letters: number },
  first: ListedWord,
  second: ListedWord,
  index: NameIndex,
): number {
  const firstLength = index.wordLength(first.id);
  const secondLength = index.wordLength(second.id);
  if (!mayBeJoined(token.length, firstLength + secondLength)) return 0;
  const letters = index.wordLetters[first.id]! | index.wordLetters[second.id]!;
  if (!haveLikeLetters(token.letters, letters)) return 0;
  const similarity = spellingSimilarity(token.text, index.word(first.id) + index.word(second.id));
  const least = leastJoined(
    { length: firstLength, class: first.class },
    { length: secondLength, class: second.class },
  );
  return similarity < least ? 0 : Math.min(similarity, joinedSimilarity);
}
