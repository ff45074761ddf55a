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
 * @param listedTokens the listed name's words, as `analyseName` gives them
 */
export function unitOf(
  query: QueryName,
  alignment: Alignment,
  listedTokens: readonly NameToken[],
): 'subject' | 'listed' | undefined {
  const { pairs, listed, queryOnly, listedOnly } = alignment;
  if (!query.organisation && !listed.some((token) => token.class === 'legal-form' || token.class === 'trade'))
    return undefined;
  if (!pairs.some(({ listed: at, similarity }) => listed[at[0]!]!.class === 'brand' && similarity >= surely))
    return undefined;
  const ours = queryOnly.map((at) => query.tokens[at]!).filter(tells);
  const theirs = listedOnly.map((at) => listedTokens[at]!).filter(tells);
  if (theirs.length === 0 && ours.length > 0 && ours.every(namesUnit)) return 'subject';
  if (ours.length === 0 && theirs.length > 0 && theirs.every(namesUnit)) return 'listed';
  return undefined;
}

const surely = 0.9;

type Word = Pick<NameToken, 'class' | 'concept'>;

const tells = (word: Word) => !faintClasses.has(word.class);
const namesUnit = ({ class: tokenClass, concept }: Word) =>
  tokenClass === 'place' || tokenClass === 'number' || (concept !== undefined && unitConcepts.has(concept));

/** Concepts of the lexicons that name a part of a firm. */
const unitConcepts: ReadonlySet<string> = new Set(
  ['branch', 'factory', 'office', 'department', 'division', 'workshop'].map((word) => `trade:${word}`),
);
