import type { NameToken } from '../names/analyse-name.js';
import { faintClasses } from '../names/token-weight.js';
import type { Alignment } from './align-names.js';
import type { QueryName } from './query-name.js';

/**
 * Branches, factories and subsidiaries bear the name of their firm and say besides where or which they are:
 * `... Beijing Branch`, `... No. 2 Factory`, `... (USA) Inc.` On a list, the one is not the other, and the
 * reader must know which of the two the match is about.
 */

/**
 * Which of the two names looks like that of a unit of the other; undefined where neither does.
 *
 * @param listedName as published; `listedTokens` are its words, as `analyseName` gives them
 */
export function unitOf(
  query: QueryName,
  alignment: Alignment,
  listedName: string,
  listedTokens: readonly NameToken[],
): 'subject' | 'listed' | undefined {
  const { pairs, listed, queryOnly, listedOnly } = alignment;
  if (!query.organisation && !listed.some((token) => token.class === 'legal-form' || token.class === 'trade'))
    return undefined;
  if (!pairs.some(({ listed: at, similarity }) => listed[at[0]!]!.class === 'brand' && similarity >= surely))
    return undefined;
  const ours = queryOnly.map((at) => query.tokens[at]!).filter(tells);
  const theirs = listedOnly.map((at) => listedTokens[at]!).filter(tells);
  if (theirs.length === 0 && nameUnit(ours, query.name)) return 'subject';
  if (ours.length === 0 && nameUnit(theirs, listedName)) return 'listed';
  return undefined;
}

const surely = 0.9;

type Word = Pick<NameToken, 'class' | 'concept' | 'start'>;

const tells = (word: Word) => !faintClasses.has(word.class);

/** A place by itself is how Chinese firms' names begin; in brackets it tells one firm of a group from another. */
function nameUnit(words: readonly Word[], name: string): boolean {
  const isUnit = ({ concept }: Word) => concept !== undefined && unitConcepts.has(concept);
  const isBracketed = ({ class: tokenClass, start }: Word) =>
    tokenClass === 'place' && name[start - 1] === '(';
  return (
    words.every((word) => word.class === 'place' || word.class === 'number' || isUnit(word)) &&
    words.some((word) => isUnit(word) || isBracketed(word))
  );
}

/** Concepts of the lexicons that name a part of a firm. */
const unitConcepts: ReadonlySet<string> = new Set(
  ['branch', 'factory', 'office', 'department', 'division', 'workshop'].map((word) => `trade:${word}`),
);
