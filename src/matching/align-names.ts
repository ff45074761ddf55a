import { acronymPositions, isAcronym } from './acronym.js';
import type { Likeness } from './find-likenesses.js';
import { initialSimilarity, lettersOfUnspeakable } from './highest-score.js';
import { joinedLikeness, joinedSimilarity, leastJoined } from './joined-words.js';
import { isMisspelt, likenessInNames, type SetAgainst } from './likeness-in-names.js';
import { type ListedToken, listedTokens } from './listed-tokens.js';
import type { NameIndex } from './name-index.js';
import { haveSameLetters } from './other-spacing.js';
import { onlyPosition, type QueryName } from './query-name.js';
import { asListed } from './weigh-differences.js';
import { areOfTwoSexes, isSlip, isUnspeakable, similarityOfEdits } from './word-similarity.js';

/** Words of the query set against words of the listed name; both by position in their names. */
export interface AlignedPair {
  readonly query: readonly number[];
  readonly listed: readonly number[];
  readonly similarity: number;
  readonly relation: Likeness['relation'] | 'joined' | 'initial' | 'acronym';
  readonly weight: number;
}

export interface Alignment {
  readonly listed: readonly ListedToken[];
  readonly pairs: readonly AlignedPair[];
  readonly queryOnly: readonly number[];
  readonly listedOnly: readonly number[];
  /** True where nothing is left over and words differ by slips of the finger alone. */
  readonly slips: boolean;
  /** Position of the only `bin` or its like in the listed name; -1 where there is none or more than one. */
  readonly sonOf: number;
  /** True where what is left over on both sides is the same letters with other spacing. */
  readonly sameLetters: boolean;
}

/**
 * Sets each word of the query against at most one word of the listed name, the likest first, whatever
 * their order; then neighbours written as one word, then initials.
 */
export function alignNames(query: QueryName, name: number, index: NameIndex): Alignment {
  const listed = listedTokens(name, index);
  const takenQuery = new Uint8Array(query.tokens.length);
  const takenListed = new Uint8Array(listed.length);
  const pairs: AlignedPair[] = [];

  const pair = (
    queryAt: readonly number[],
    listedAt: readonly number[],
    similarity: number,
    relation: AlignedPair['relation'],
  ) => {
    for (const at of queryAt) takenQuery[at] = 1;
    for (const at of listedAt) takenListed[at] = 1;
    const weight =
      (queryAt.reduce((sum, at) => sum + query.tokens[at]!.weight, 0) +
        listedAt.reduce((sum, at) => sum + listed[at]!.weight, 0)) /
      2;
    pairs.push({ query: queryAt, listed: listedAt, similarity, relation, weight });
  };

  const aligning: Aligning = { query, listed, takenQuery, takenListed, index, pair };
  pairLikeWords(aligning);
  pairJoinedWords(aligning);
  if (pairs.some(({ listed: at }) => listed[at[0]!]!.class === 'brand')) pairInitials(aligning);

  if (!query.organisation) pairUnspeakable(aligning);

  if (query.abbreviates.has(name)) pairAcronym(aligning);

  const queryOnly = positionsLeft(takenQuery);
  const listedOnly = positionsLeft(takenListed);
  return {
    listed,
    pairs,
    queryOnly,
    listedOnly,
    slips: queryOnly.length + listedOnly.length === 0 && differBySlips(query, listed, pairs, index),
    sonOf: query.sonOf < 0 ? -1 : sonOfPosition(listed, index),
    sameLetters:
      queryOnly.length + listedOnly.length > 0 &&
      haveSameLetters(query, name, listed, queryOnly, listedOnly, index),
  };
}

/** Two names being aligned, with what of them is taken already. */
interface Aligning {
  readonly query: QueryName;
  readonly listed: readonly ListedToken[];
  readonly takenQuery: Uint8Array;
  readonly takenListed: Uint8Array;
  readonly index: NameIndex;
  readonly pair: Pair;
}

type Pair = (
  query: readonly number[],
  listed: readonly number[],
  similarity: number,
  relation: AlignedPair['relation'],
) => void;

function sonOfPosition(listed: readonly ListedToken[], index: NameIndex): number {
  const concept = index.conceptNumber('particle:bin');
  return onlyPosition(listed, ({ id }) => concept > 0 && index.tokenConcept[id] === concept);
}

function pairLikeWords({ query, listed, index, pair }: Aligning): void {
  const options: (SetAgainst & { readonly order: number })[] = [];
  query.tokens.forEach((token, queryAt) => {
    listed.forEach(({ id, class: listedClass }, listedAt) => {
      const likeness = token.likenesses.get(id);
      if (likeness === undefined) return;
      if (likeness.relation === 'equivalent' && listedClass !== token.class) return;
      if (!query.organisation && isMisspelt(likeness.relation) && areOfTwoSexes(token.text, index.word(id)))
        return;
      // Equal likeness: the pair that stands nearer to its place first, for names that repeat a word.
      const order = likeness.similarity - Math.abs(queryAt - listedAt) * 1e-4;
      options.push({ query: queryAt, listed: listedAt, likeness, order });
    });
  });
  options.sort((a, b) => b.order - a.order);
  const usedQuery = new Set<number>();
  const usedListed = new Set<number>();
  const chosen = options.filter((option) => {
    if (usedQuery.has(option.query) || usedListed.has(option.listed)) return false;
    usedQuery.add(option.query);
    usedListed.add(option.listed);
    return true;
  });
  const likenessOf = likenessInNames(query, chosen, listed, index);
  for (const option of chosen)
    pair([option.query], [option.listed], likenessOf(option), option.likeness.relation);
}

/** Two words that only sound like one must be long together. */
const shortestBySound = 9;

/** `atomicenergy` against `atomic energy`, either way round. */
function pairJoinedWords({ query, listed, takenQuery, takenListed, index, pair }: Aligning): void {
  query.joined.forEach((likenesses, at) => {
    if (likenesses === null || takenQuery[at] === 1 || takenQuery[at + 1] === 1) return;
    listed.forEach(({ id }, listedAt) => {
      const likeness = likenesses.get(id);
      if (likeness === undefined || takenListed[listedAt] === 1 || takenQuery[at] === 1) return;
      const { similarity, relation, spelling } = likeness;
      const first = query.tokens[at]!.text;
      const second = query.tokens[at + 1]!.text;
      const bySound = !query.organisation && first.length + second.length >= shortestBySound;
      const sure = relation === 'sound' && !bySound ? spelling : similarity;
      if (sure < leastJoined(query.tokens[at]!, query.tokens[at + 1]!)) return;
      pair([at, at + 1], [listedAt], Math.min(sure, joinedSimilarity), 'joined');
    });
  });
  query.tokens.forEach((token, at) => {
    if (takenQuery[at] === 1) return;
    for (let listedAt = 0; listedAt + 1 < listed.length; listedAt++) {
      if (takenListed[listedAt] === 1 || takenListed[listedAt + 1] === 1) continue;
      const similarity = joinedLikeness(token, listed[listedAt]!, listed[listedAt + 1]!, index);
      if (similarity === 0) continue;
      pair([at], [listedAt, listedAt + 1], similarity, 'joined');
      return;
    }
  });
}

function pairInitials({ query, listed, takenQuery, takenListed, index, pair }: Aligning): void {
  query.tokens.forEach((token, at) => {
    if (takenQuery[at] === 1 || (token.class !== 'initial' && token.class !== 'brand')) return;
    for (let listedAt = 0; listedAt < listed.length; listedAt++) {
      const other = listed[listedAt]!;
      if (takenListed[listedAt] === 1) continue;
      const oneIsInitial =
        (token.class === 'initial' && other.class === 'brand') ||
        (token.class === 'brand' && other.class === 'initial');
      if (!oneIsInitial || index.word(other.id).charCodeAt(0) !== token.firstLetter) continue;
      pair([at], [listedAt], initialSimilarity, 'initial');
      return;
    }
  });
}

/**
 * A part of two letters is a name of its own, so that Li and Lin are two; but where it is the last that does
 * not agree, what nobody can speak is a slip: Yyu is Yu, and Nm is Nam.
 */
function pairUnspeakable({ query, listed, takenQuery, takenListed, index, pair }: Aligning): void {
  const at = takenQuery.indexOf(0);
  const listedAt = takenListed.indexOf(0);
  if (at < 0 || listedAt < 0 || takenQuery.lastIndexOf(0) !== at || takenListed.lastIndexOf(0) !== listedAt)
    return;
  const token = query.tokens[at]!;
  const other = listed[listedAt]!;
  if (token.class !== 'brand' || other.class !== 'brand') return;
  if (token.length + index.wordLength(other.id) !== lettersOfUnspeakable) return;
  if (isUnspeakable(token.text, index.word(other.id)))
    pair([at], [listedAt], similarityOfEdits(1, 2), 'spelling');
}

/** Four letters or more say much, but may be another firm's. */
const acronymSimilarity = 0.8;

/** One word of the query against all that an acronym of the listed name stands for. */
function pairAcronym({ query, listed, takenQuery, takenListed, index, pair }: Aligning): void {
  const at = query.tokens.findIndex(
    ({ class: tokenClass, text }, at) => takenQuery[at] === 0 && tokenClass === 'brand' && isAcronym(text),
  );
  if (at < 0) return;
  const words = listed.map(({ id, class: tokenClass }) => ({ text: index.word(id), class: tokenClass }));
  const positions = acronymPositions(query.tokens[at]!.text, words);
  if (positions.length === 0 || positions.some((position) => takenListed[position] === 1)) return;
  pair([at], positions, acronymSimilarity, 'acronym');
}

function differBySlips(
  query: QueryName,
  listed: readonly ListedToken[],
  pairs: readonly AlignedPair[],
  index: NameIndex,
): boolean {
  return pairs.every(
    ({ query: [ours], listed: [theirs], similarity, relation }) =>
      similarity >= asListed ||
      (isMisspelt(relation) && isSlip(query.tokens[ours!]!.text, index.word(listed[theirs!]!.id))),
  );
}

function positionsLeft(taken: Uint8Array): number[] {
  const left: number[] = [];
  for (let at = 0; at < taken.length; at++) if (taken[at] === 0) left.push(at);
  return left;
}
