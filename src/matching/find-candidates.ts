import { faintClasses } from '../names/token-weight.js';
import type { Likeness } from './find-likenesses.js';
import { hashText } from './hash.js';
import type { NameIndex } from './name-index.js';
import type { QueryName, QueryToken } from './query-name.js';
import { bucketOf } from './rows.js';
import { editsBetweenWholes } from './same-letters.js';
import { cost, slightDifference, thinness } from './weigh-differences.js';

/** Scratch space of one index, reused from query to query. */
export interface CandidateSpace {
  readonly evidence: Float32Array;
  /** Number of the last token that added to a name, so that each adds once. */
  readonly addedBy: Uint8Array;
  readonly touched: Uint32Array;
}

export function candidateSpace(index: NameIndex): CandidateSpace {
  return {
    evidence: new Float32Array(index.nameCount),
    addedBy: new Uint8Array(index.nameCount),
    touched: new Uint32Array(index.nameCount),
  };
}

/** Share of the lighter name's weight that must be found for the pair to be worth aligning. */
const enoughToAlign = 0.42;

/** What an alignment may find beyond the words that were looked up: a word torn apart and misspelt. */
const unseen = 0.2;
/** The most that an initial adds to what agrees. */
const byInitial = 0.56;
/** The score of an alignment that finds so much and contradicts nothing. */
function mostScored(found: number, queryWeight: number, listWeight: number): number {
  const extraInSubject = Math.max(0, queryWeight - found);
  const extraInList = Math.max(0, listWeight - found);
  const whole = found + extraInSubject * cost.extraInSubject + extraInList * cost.extraInList;
  const thin = extraInSubject + extraInList > slightDifference ? thinness(found) : 0;
  return (found / whole) * (1 - thin);
}

/**
 * The names that share enough with the query to be worth aligning, by their numbers in the index. Each
 * query word adds its weight, once, to every name that has it or something like it.
 *
 * @param leastShare of the lighter name's weight that must be found
 * @param leastScore names that cannot score so much are left out
 */
export function findCandidates(
  query: QueryName,
  index: NameIndex,
  space: CandidateSpace,
  { leastShare = enoughToAlign, leastScore = 0 }: { leastShare?: number; leastScore?: number } = {},
): number[] {
  const { evidence, addedBy, touched } = space;
  const { postings, wordWeight } = index;
  let count = 0;

  const add = (name: number, weight: number, stamp: number) => {
    if (addedBy[name] === stamp) return;
    if (addedBy[name] === 0) touched[count++] = name;
    addedBy[name] = stamp;
    evidence[name]! += weight;
  };
  const addAll = (likenesses: ReadonlyMap<number, Likeness>, weight: number, stamp: number) => {
    for (const [id, { similarity }] of likenesses) {
      const end = postings.starts[id + 1]!;
      // A pair weighs what its words weigh in the mean.
      const agreeing = similarity * Math.max(weight, (weight + wordWeight[id]!) / 2);
      for (let at = postings.starts[id]!; at < end; at++) add(postings.items[at]!, agreeing, stamp);
    }
  };

  const telling = query.tokens.filter((token) => !faintClasses.has(token.class) && token.class !== 'initial');
  const fetching: readonly QueryToken[] = telling.length > 0 ? telling : query.tokens;
  let stamp = 0;
  for (const token of fetching) addAll(token.likenesses, token.weight, ++stamp);
  query.joined.forEach((likenesses, at) => {
    if (likenesses !== null)
      addAll(likenesses, query.tokens[at]!.weight + query.tokens[at + 1]!.weight, ++stamp);
  });
  for (const token of fetching) {
    if (token.length < 5) continue;
    stamp++;
    const bucket = bucketOf(index.pairs, hashText(token.text));
    const { starts, items } = index.pairs;
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) add(items[at]!, token.weight, stamp);
  }

  stamp++;
  for (const name of query.abbreviates) add(name, index.nameTellingWeight[name]!, stamp);

  const initials = query.tokens.filter((token) => token.class === 'initial').length;
  const candidates: number[] = [];
  for (let at = 0; at < count; at++) {
    const name = touched[at]!;
    const found = evidence[name]!;
    const listWeight = index.nameTellingWeight[name]!;
    if (
      found >= leastShare * Math.min(query.tellingWeight, listWeight) &&
      (mostScored(
        found + unseen + (initials + index.nameInitials[name]!) * byInitial,
        query.tellingWeight,
        listWeight,
      ) >= leastScore ||
        editsBetweenWholes(query, name, index) !== undefined)
    )
      candidates.push(name);
    evidence[name] = 0;
    addedBy[name] = 0;
  }
  return candidates;
}
