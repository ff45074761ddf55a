import { faintClasses } from '../names/token-weight.js';
import { hashText } from './hash.js';
import { beyondWords, byInitial, leastToFind, mostScored } from './most-scored.js';
import type { NameIndex } from './name-index.js';
import type { QueryName, QueryToken } from './query-name.js';
import { weightOfPair } from './query-words.js';
import { bucketOf } from './rows.js';
import { editsBetweenWholes, mayBeSameWhole } from './same-letters.js';

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

/** What a search must find of a name for it to be worth aligning. */
interface Bar {
  /** Share of the lighter name's weight. */
  readonly leastShare: number;
  readonly leastScore: number;
  /** Where less is found, no name can have that score. */
  readonly leastFound: number;
}

/**
 * Parts words into those that may lead to a match, and those of many names - Trading, Mexico, Ali - which, even
 * all together, can only add to a name that another word has found (the essential and the other lists of
 * H. Turtle and J. Flood's MaxScore, 1995).
 *
 * @param enough what the words that follow must not find together
 */
function partByReach(
  tokens: readonly QueryToken[],
  enough: number,
): { readonly leading: readonly QueryToken[]; readonly following: readonly QueryToken[] } {
  const byReach = [...tokens].sort((a, b) => b.reach.names - a.reach.names);
  let found = 0;
  const at = byReach.findIndex(({ reach }) => {
    found += reach.most;
    return found >= enough;
  });
  const following = at < 0 ? byReach.length : at;
  return { leading: byReach.slice(following), following: byReach.slice(0, following) };
}

/** Adds to each of the names, once; returns how many are touched now. */
function addToNames(
  { evidence, addedBy, touched }: CandidateSpace,
  names: Uint32Array,
  from: number,
  to: number,
  weight: number,
  stamp: number,
  count: number,
): number {
  for (let at = from; at < to; at++) {
    const name = names[at]!;
    const last = addedBy[name]!;
    if (last === stamp) continue;
    if (last === 0) touched[count++] = name;
    addedBy[name] = stamp;
    evidence[name]! += weight;
  }
  return count;
}

/** The same for words that follow: of the names that no other has touched, only those whose initials may make up for it. */
function addToTouched(
  { postings, nameInitials }: NameIndex,
  { addedBy, touched, evidence }: CandidateSpace,
  from: number,
  to: number,
  weight: number,
  stamp: number,
  count: number,
): number {
  const { items } = postings;
  for (let at = from; at < to; at++) {
    const name = items[at]!;
    const last = addedBy[name]!;
    if (last === stamp) continue;
    if (last === 0) {
      if (nameInitials[name] === 0) continue;
      touched[count++] = name;
    }
    addedBy[name] = stamp;
    evidence[name]! += weight;
  }
  return count;
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
  const { starts, items } = index.postings;
  const telling = query.tokens.filter((token) => !faintClasses.has(token.class) && token.class !== 'initial');
  const fetching: readonly QueryToken[] = telling.length > 0 ? telling : query.tokens;
  const leastFound = leastToFind(query, leastScore);
  const { leading, following } = partByReach(fetching, leastFound);
  let count = 0;
  let stamp = 0;
  for (const { reach } of leading) {
    stamp++;
    for (let at = 0; at < reach.ids.length; at++) {
      const id = reach.ids[at]!;
      count = addToNames(space, items, starts[id]!, starts[id + 1]!, reach.agreeing[at]!, stamp, count);
    }
  }
  for (let at = 0; at < query.joined.length; at++) {
    const likenesses = query.joined[at]!;
    if (likenesses === null) continue;
    const weight = query.tokens[at]!.weight + query.tokens[at + 1]!.weight;
    stamp++;
    for (const [id, { similarity }] of likenesses) {
      const agreeing = similarity * weightOfPair(weight, index.wordWeight[id]!);
      count = addToNames(space, items, starts[id]!, starts[id + 1]!, agreeing, stamp, count);
    }
  }
  const { pairs } = index;
  for (const token of fetching) {
    if (token.length < 5) continue;
    const bucket = bucketOf(pairs, hashText(token.text));
    const from = pairs.starts[bucket]!;
    count = addToNames(space, pairs.items, from, pairs.starts[bucket + 1]!, token.weight, ++stamp, count);
  }
  if (query.abbreviates.size > 0) {
    const names = Uint32Array.from(query.abbreviates);
    stamp++;
    names.forEach((name, at) => {
      count = addToNames(space, names, at, at + 1, index.nameTellingWeight[name]!, stamp, count);
    });
  }
  for (const { reach } of following) {
    stamp++;
    for (let at = 0; at < reach.ids.length; at++) {
      const id = reach.ids[at]!;
      count = addToTouched(index, space, starts[id]!, starts[id + 1]!, reach.agreeing[at]!, stamp, count);
    }
  }
  return enoughFound(query, index, space, count, { leastShare, leastScore, leastFound });
}

/** Sifts the names that were touched, and clears the space. */
function enoughFound(
  query: QueryName,
  index: NameIndex,
  { evidence, addedBy, touched }: CandidateSpace,
  count: number,
  { leastShare, leastScore, leastFound }: Bar,
): number[] {
  const beyond = beyondWords(query);
  const candidates: number[] = [];
  for (let at = 0; at < count; at++) {
    const name = touched[at]!;
    const found = evidence[name]!;
    evidence[name] = 0;
    addedBy[name] = 0;
    const theirInitials = index.nameInitials[name]! * byInitial;
    const mayScore = found + theirInitials >= leastFound;
    if (!mayScore && !mayBeSameWhole(query, name, index)) continue;
    const listWeight = index.nameTellingWeight[name]!;
    if (found < leastShare * Math.min(query.tellingWeight, listWeight)) continue;
    const most = mostScored(query, found, beyond + theirInitials, listWeight);
    if (most >= leastScore || editsBetweenWholes(query, name, index) !== undefined) candidates.push(name);
  }
  return candidates;
}
