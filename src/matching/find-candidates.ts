import { faintClasses } from '../names/token-weight.js';
import { haveLikeLetters, mayBeJoined } from './joined-words.js';
import { beyondWords, byInitial, leastToFind, mostScored } from './most-scored.js';
import type { NameIndex } from './name-index.js';
import type { QueryName, QueryToken } from './query-name.js';
import { reachOf } from './query-words.js';
import { bucketOf, type Rows } from './rows.js';
import { editsBetweenWholes } from './same-letters.js';
import { queryKeys, wholes } from './slip-keys.js';

/** Scratch space of one index, reused from query to query. */
export interface CandidateSpace {
  readonly evidence: Float32Array;
  /** Number of the last word that added to a name, so that each adds once; a query has fewer than 256 of all kinds. */
  readonly addedBy: Uint8Array;
  /** The names that any word has added to, in the first places. */
  readonly touched: Uint32Array;
  count: number;
  /** Number of the word that is adding. */
  word: number;
}

export function candidateSpace(index: NameIndex): CandidateSpace {
  return {
    evidence: new Float32Array(index.nameCount),
    addedBy: new Uint8Array(index.nameCount),
    touched: new Uint32Array(index.nameCount),
    count: 0,
    word: 0,
  };
}

/** Share of the lighter name's weight that must be found for the pair to be worth aligning. */
const enoughToAlign = 0.42;

/** What a search must find of a name for it to be worth aligning. */
interface Bar {
  /** Share of the lighter name's weight. */
  readonly leastShare: number;
  readonly leastScore: number;
  readonly margin: number;
  /** Where less is found, no name can have that score. */
  readonly leastFound: number;
}

/**
 * Parts words into those that may lead to a match, the rarest first, and those of many names - Trading, Mexico,
 * Ali - which, even all together, can only add to a name that another word has found (the essential and the other
 * lists of H. Turtle and J. Flood's MaxScore, 1995).
 *
 * @param enough what the words that follow must not find together
 */
function partByReach(
  tokens: readonly QueryToken[],
  enough: number,
): { readonly leading: readonly QueryToken[]; readonly following: readonly QueryToken[] } {
  const byReach = [...tokens].sort((a, b) => a.reach.names - b.reach.names);
  let leading = byReach.length;
  for (let found = 0; leading > 0; leading--) {
    found += byReach[leading - 1]!.reach.most;
    if (found >= enough) break;
  }
  return { leading: byReach.slice(0, leading), following: byReach.slice(leading) };
}

/** More words than a name has without saying one over and over, which would count as if all of them agreed. */
const manyWords = 8;

const eachOnce = (tokens: readonly QueryToken[]): readonly QueryToken[] =>
  tokens.length <= manyWords ? tokens : [...new Map(tokens.map((token) => [token.text, token])).values()];

/**
 * Lets a word add to all names of some rows, to each once.
 *
 * @param ids the rows
 * @param weights what each row's names are given
 * @param mayTouch which of the names that no word has touched are; all where absent
 */
function addRows(
  space: CandidateSpace,
  { starts, items }: Rows,
  ids: Uint32Array,
  weights: Float64Array,
  mayTouch?: (name: number) => boolean,
): void {
  const { evidence, addedBy, touched } = space;
  let { count } = space;
  const word = ++space.word;
  for (let row = 0; row < ids.length; row++) {
    const weight = weights[row]!;
    const end = starts[ids[row]! + 1]!;
    for (let at = starts[ids[row]!]!; at < end; at++) {
      const name = items[at]!;
      const last = addedBy[name]!;
      if (last === word) continue;
      if (last === 0) {
        if (mayTouch !== undefined && !mayTouch(name)) continue;
        touched[count++] = name;
      }
      addedBy[name] = word;
      evidence[name]! += weight;
    }
  }
  space.count = count;
}

/** Adds what two neighbours of the query, written as one word, find. */
function addJoined({ tokens, joined }: QueryName, space: CandidateSpace, index: NameIndex): void {
  for (let at = 0; at < joined.length; at++) {
    const likenesses = joined[at]!;
    if (likenesses === null) continue;
    const { ids, agreeing } = reachOf(likenesses, tokens[at]!.weight + tokens[at + 1]!.weight, index);
    addRows(space, index.postings, ids, agreeing);
  }
}

/** The names that write a word as two, misspelt or not; each as often as it is met. */
function partedNames({ pairKeys, length, letters }: QueryToken, index: NameIndex): number[] {
  const { pairs, pairName, pairLetters, pairLength } = index;
  const names: number[] = [];
  for (const key of pairKeys) {
    const bucket = bucketOf(pairs, key);
    for (let at = pairs.starts[bucket]!; at < pairs.starts[bucket + 1]!; at++) {
      const pair = pairs.items[at]!;
      if (mayBeJoined(length, pairLength[pair]!) && haveLikeLetters(letters, pairLetters[pair]!))
        names.push(pairName[pair]!);
    }
  }
  return names;
}

/** Adds to names that are found by more than a word. */
function addNames(names: readonly number[], weightOf: (name: number) => number, space: CandidateSpace): void {
  if (names.length === 0) return;
  const items = Uint32Array.from(names);
  const starts = Uint32Array.from({ length: items.length + 1 }, (_, at) => at);
  addRows(space, { starts, items }, starts.subarray(0, items.length), Float64Array.from(items, weightOf));
}

/** The names that are, as wholes, the same letters but for a slip; each as often as it is met. */
function sameWholes(query: QueryName, index: NameIndex): number[] {
  const { starts, items } = index.wholes;
  const names: number[] = [];
  for (const key of queryKeys(query.spelling, wholes)) {
    const bucket = bucketOf(index.wholes, key);
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++)
      if (editsBetweenWholes(query, items[at]!, index) !== undefined) names.push(items[at]!);
  }
  return names;
}

/** Names by their numbers in the index, those with the query's rarest words first. */
export interface Candidates {
  /** Those that may have the score asked for. */
  readonly possible: readonly number[];
  /** Those that may come near it. */
  readonly nearly: readonly number[];
}

/**
 * The names that share enough with the query to be worth aligning. Each query word adds its weight, once, to every
 * name that has it or something like it.
 *
 * @param leastShare of the lighter name's weight that must be found
 * @param leastScore what a possible name may score at least
 * @param margin how far below that is near
 */
export function findCandidates(
  query: QueryName,
  index: NameIndex,
  space: CandidateSpace,
  {
    leastShare = enoughToAlign,
    leastScore = 0,
    margin = 0,
  }: { leastShare?: number; leastScore?: number; margin?: number } = {},
): Candidates {
  const telling = query.tokens.filter((token) => !faintClasses.has(token.class) && token.class !== 'initial');
  const fetching = eachOnce(telling.length > 0 ? telling : query.tokens);
  const leastFound = leastToFind(query, leastScore - margin);
  const { leading, following } = partByReach(fetching, leastFound);
  for (const { reach } of leading) addRows(space, index.postings, reach.ids, reach.agreeing);
  addJoined(query, space, index);
  for (const token of fetching) addNames(partedNames(token, index), () => token.weight, space);
  const listWeight = (name: number) => index.nameTellingWeight[name]!;
  addNames([...query.abbreviates], listWeight, space);
  addNames(sameWholes(query, index), (name) => Math.max(query.tellingWeight, listWeight(name)), space);
  const byInitials = (name: number) => index.nameInitials[name] !== 0;
  for (const { reach } of following) addRows(space, index.postings, reach.ids, reach.agreeing, byInitials);
  return siftTouched(query, index, space, { leastShare, leastScore, margin, leastFound });
}

/** The names that were touched and pass the bar; clears the space. */
function siftTouched(
  query: QueryName,
  index: NameIndex,
  space: CandidateSpace,
  { leastShare, leastScore, margin, leastFound }: Bar,
): Candidates {
  const { evidence, addedBy, touched } = space;
  const beyond = beyondWords(query);
  const possible: number[] = [];
  const nearly: number[] = [];
  for (let at = 0; at < space.count; at++) {
    const name = touched[at]!;
    const found = evidence[name]!;
    evidence[name] = 0;
    addedBy[name] = 0;
    const theirInitials = index.nameInitials[name]! * byInitial;
    if (found + theirInitials < leastFound) continue;
    const listWeight = index.nameTellingWeight[name]!;
    if (found < leastShare * Math.min(query.tellingWeight, listWeight)) continue;
    const most = mostScored(query, found, beyond + theirInitials, listWeight);
    if (most >= leastScore) possible.push(name);
    else if (most >= leastScore - margin) nearly.push(name);
  }
  space.count = 0;
  space.word = 0;
  return { possible, nearly };
}
