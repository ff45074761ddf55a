import type { TokenClass } from '../model/signal.js';

/**
 * The first letters of a firm's words: `SMIC` for Semiconductor Manufacturing International Corporation.
 * Acronyms of three letters are shared by chance, so that only longer ones count; lists give most others
 * as aliases.
 */

const shortestAcronym = 4;
const longestAcronym = 8;

/** Words whose first letters go into an acronym. */
const spelling: ReadonlySet<TokenClass> = new Set(['brand', 'trade', 'place']);

export interface AcronymWord {
  /** Folded; the words of a phrase are joined by blanks. */
  readonly text: string;
  readonly class: TokenClass;
}

/**
 * First letters of a name's words, with and without those of places and the form of law (the C of SMIC is
 * its Corporation); those that are too short or too long left out.
 */
export const acronymsOf = (words: readonly AcronymWord[]): readonly string[] => [
  ...new Set(spellings(words).map(({ letters }) => letters)),
];

/** Positions of the words that `acronym` stands for; none where it is no acronym of theirs. */
export const acronymPositions = (acronym: string, words: readonly AcronymWord[]): readonly number[] =>
  spellings(words).find(({ letters }) => letters === acronym)?.positions ?? [];

function spellings(words: readonly AcronymWord[]): { letters: string; positions: readonly number[] }[] {
  // A person's initials are no acronym.
  if (!words.some((word) => word.class === 'trade' || word.class === 'legal-form')) return [];
  const all = [...words.keys()];
  const spelt = all.filter((at) => spelling.has(words[at]!.class));
  const withForm = all.filter((at) => spelling.has(words[at]!.class) || words[at]!.class === 'legal-form');
  const placeless = (positions: readonly number[]) => positions.filter((at) => words[at]!.class !== 'place');
  return [spelt, placeless(spelt), withForm, placeless(withForm)]
    .map((positions) => ({ positions, letters: firstLetters(positions.map((at) => words[at]!)) }))
    .filter(({ letters }) => isAcronym(letters));
}

/** Whether a folded word may be an acronym, by its length and letters. */
export const isAcronym = (text: string): boolean =>
  text.length >= shortestAcronym && text.length <= longestAcronym && /^[a-z]+$/.test(text);

/** Words within a phrase (`islamic republic of iran`) that acronyms pass over. */
const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'di', 'du', 'der', 'von']);

const firstLetters = (words: readonly AcronymWord[]): string =>
  words
    .flatMap(({ text }) => text.split(' '))
    .filter((word) => !small.has(word))
    .map((word) => word.charAt(0))
    .join('');
