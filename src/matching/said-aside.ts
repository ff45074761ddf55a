import type { QueryName, QueryToken } from './query-name.js';
import { faintGroup, groupOf } from './weigh-differences.js';

/**
 * What a subject's name says of where or which part of a firm is meant, and not who it is: a place in
 * brackets, a branch with its place. Where the listed name lacks such words they cost less than others, and
 * the rest need not be more telling for their sake.
 */

/** How an unmatched word of the query weighs. */
export interface AsideWeight {
  readonly group: number;
  readonly weight: number;
  /** What of the weight does not tell the names apart. */
  readonly tellingAside: number;
}

const asideShare = 0.6;

/** Parts that bear no name of their own. */
const parts: ReadonlySet<string> = new Set(
  ['branch', 'office', 'department', 'division'].map((word) => `trade:${word}`),
);

/** A query is held against thousands of names. */
const known = new WeakMap<QueryName, readonly AsideWeight[]>();

/** How each word of the query weighs where the listed name lacks it, by position. */
export function unmatchedInSubject(query: QueryName): readonly AsideWeight[] {
  let weights = known.get(query);
  if (weights === undefined) {
    weights = query.tokens.map((token, at) => weigh(token, at, query));
    known.set(query, weights);
  }
  return weights;
}

function weigh({ class: tokenClass, weight, start }: QueryToken, at: number, query: QueryName): AsideWeight {
  const isPart = (position: number) => parts.has(query.tokens[position]?.concept ?? '');
  const lighter = weight * asideShare;
  // Another firm's department is no contradiction; another place is.
  if (isPart(at)) return { group: faintGroup, weight: lighter, tellingAside: 0 };
  const isWhere =
    (tokenClass === 'place' && (query.name[start - 1] === '(' || isPart(at + 1) || isPart(at - 1))) ||
    (tokenClass === 'number' && isPart(at + 1));
  return isWhere
    ? { group: groupOf[tokenClass], weight: lighter, tellingAside: lighter }
    : { group: groupOf[tokenClass], weight, tellingAside: 0 };
}
