import { faintClasses } from '../names/token-weight.js';
import type { Likeness } from './find-likenesses.js';
import { hashText } from './hash.js';
import type { NameIndex } from './name-index.js';
import type { QueryName, QueryToken } from './query-name.js';
import { bucketOf } from './rows.js';
import { cost } from './score-alignment.js';

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

/** What an alignment may find beyond the words that were looked up: an initial, a word torn apart. */
const unseen = 0.3;
/** Names of about as many letters may be the same letters with other spacing, whatever their words share. */
const spacingTolerance = 3;

/** The score of an alignment that finds so much and contradicts nothing. */
function highestScore(found: number, queryWeight: number, listWeight: number): number {
  const extraInSubject = Math.max(0, queryWeight - found) * cost.extraInSubject;
  const extraInList = Math.max(0, listWeight - found) * cost.extraInList;
  return found / (found + extraInSubject + extraInList);
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
  const { postings } = index;
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
      for (let at = postings.starts[id]!; at < end; at++)
        add(postings.items[at]!, weight * similarity, stamp);
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
    if (token.text.length < 5) continue;
    stamp++;
    const bucket = bucketOf(index.pairs, hashText(token.text));
    const { starts, items } = index.pairs;
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) add(items[at]!, token.weight, stamp);
  }

  const initials = query.tokens.filter((token) => token.class === 'initial').length;
  const slack = unseen * (1 + initials);
  const letters = query.tokens.reduce((sum, token) => sum + token.text.length, 0);
  const candidates: number[] = [];
  for (let at = 0; at < count; at++) {
    const name = touched[at]!;
    const found = evidence[name]!;
    const listWeight = index.nameTellingWeight[name]!;
    if (
      found >= leastShare * Math.min(query.tellingWeight, listWeight) &&
      (highestScore(found + slack, query.tellingWeight, listWeight) >= leastScore ||
        Math.abs(index.nameLetters[name]! - letters) <= spacingTolerance)
    )
      candidates.push(name);
    evidence[name] = 0;
    addedBy[name] = 0;
  }
  return candidates;
}
