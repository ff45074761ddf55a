/** What a name can score at most by what retrieval has found of it, before its words are looked at. */
import type { QueryName } from './query-name.js';
import {
  asListed,
  cost,
  enoughToSayWho,
  mostOmitted,
  slightDifference,
  thinness,
} from './weigh-differences.js';

/** What an alignment may find beyond the words that were looked up: a word torn apart and misspelt. */
const unseen = 0.2;
/** The most that an initial adds to what agrees. */
export const byInitial = 0.56;

/** What an alignment may find beyond the words, initials of the list's apart. */
export const beyondWords = (query: QueryName): number => unseen + query.initials * byInitial;

/** Parts of a person's name that agree as listed may be a little unlike. */
const saysWho = asListed * enoughToSayWho;
/** What both sides of it may have left over without a contradiction: a number on one, another part on the other. */
const withoutContradiction = 0.6;

/**
 * The score of an alignment that agrees in so much and contradicts nothing.
 *
 * @param found what the words add up to
 * @param beyond what the alignment may find beside them
 */
export function mostScored(query: QueryName, found: number, beyond: number, listWeight: number): number {
  const agreeing = found + beyond;
  const extraInSubject = Math.max(0, query.outrightWeight - agreeing);
  const extraInList = Math.max(0, listWeight - agreeing);
  let omitted = extraInSubject * cost.extraInSubject + extraInList * cost.extraInList;
  if (
    !query.organisation &&
    found >= saysWho &&
    Math.min(extraInSubject, extraInList) <= withoutContradiction
  )
    omitted = Math.min(omitted, mostOmitted * agreeing);
  const thin = extraInSubject + extraInList > slightDifference ? thinness(agreeing) : 0;
  return (agreeing / (agreeing + omitted)) * (1 - thin);
}

/** The least that must be found for a name of any weight to have that score, 0 to the query's weight. */
export function leastToFind(query: QueryName, leastScore: number): number {
  const beyond = beyondWords(query);
  let low = 0;
  let high = query.tellingWeight;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (mostScored(query, middle, beyond, 0) >= leastScore) high = middle;
    else low = middle;
  }
  return low;
}
