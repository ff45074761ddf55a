import type { TokenClass } from '../model/signal.js';
import type { NameToken } from '../names/analyse-name.js';
import { editDistance } from '../text/edit-distance.js';
import { isPinyin, segmentPinyin } from '../text/pinyin.js';
import { scriptOfCodePoint } from '../text/script.js';
import { acronymPositions, isAcronym } from './acronym.js';
import type { Likeness } from './find-likenesses.js';
import { initialSimilarity, lettersOfUnspeakable } from './highest-score.js';
import { joinedLikeness, joinedSimilarity, leastJoined } from './joined-words.js';
import { type NameIndex, tokenClassCode, tokenClasses, tokenNumber } from './name-index.js';
import { mostTokens, onlyPosition, type QueryName, type QueryToken } from './query-name.js';
import { editsBetweenWholes, editsForSpacing, shortestForSpacing, spelt } from './same-letters.js';
import { areOfTwoSexes, haveStem, isSlip, isUnspeakable, similarityOfEdits } from './word-similarity.js';

/** Words of the query set against words of the listed name; both by position in their names. */
export interface AlignedPair {
  readonly query: readonly number[];
  readonly listed: readonly number[];
  readonly similarity: number;
  readonly relation: Likeness['relation'] | 'joined' | 'initial' | 'acronym';
  readonly weight: number;
}

export interface ListedToken {
  readonly id: number;
  readonly class: TokenClass;
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

/** People's names are romanised; Cisco and Sisco are two brands. */
const brandBySound = 0.86;

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

  pairLikeWords(query, listed, index, pair);
  pairJoinedWords(query, listed, takenQuery, takenListed, index, pair);
  if (pairs.some(({ listed: at }) => listed[at[0]!]!.class === 'brand'))
    pairInitials(query, listed, takenQuery, takenListed, index, pair);

  if (!query.organisation) pairUnspeakable(query, listed, takenQuery, takenListed, index, pair);

  if (query.abbreviates.has(name)) pairAcronym(query, listed, takenQuery, takenListed, index, pair);

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

type Pair = (
  query: readonly number[],
  listed: readonly number[],
  similarity: number,
  relation: AlignedPair['relation'],
) => void;

function listedTokens(name: number, index: NameIndex): ListedToken[] {
  const start = index.nameStart[name]!;
  const end = Math.min(index.nameStart[name + 1]!, start + mostTokens);
  const tokens: ListedToken[] = [];
  for (let at = start; at < end; at++) {
    const packed = index.nameTokens[at]!;
    tokens.push({
      id: tokenNumber(packed),
      class: tokenClasses[tokenClassCode(packed)]!,
      weight: index.nameTokenWeight[at]!,
    });
  }
  return tokens;
}

function sonOfPosition(listed: readonly ListedToken[], index: NameIndex): number {
  const concept = index.conceptNumber('particle:bin');
  return onlyPosition(listed, ({ id }) => concept > 0 && index.tokenConcept[id] === concept);
}

function pairLikeWords(query: QueryName, listed: readonly ListedToken[], index: NameIndex, pair: Pair): void {
  const options: { query: number; listed: number; likeness: Likeness; order: number }[] = [];
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
  const sameLanguage = query.organisation && haveTheirLanguage(query, chosen, listed, index);
  for (const option of chosen) {
    const { similarity, relation, spelling } = option.likeness;
    let likeness = similarity;
    if (relation === 'sound' && query.organisation)
      likeness = Math.max(spelling, Math.min(similarity, brandBySound));
    else if (relation === 'equivalent' && sameLanguage && !haveOneStem(query, option, listed, index))
      likeness = synonymSimilarity;
    if (query.organisation && isMisspelt(relation) && haveOtherSyllables(option, query, listed, index))
      likeness = Math.min(likeness, otherSyllableSimilarity);
    if (relation === 'spelling' && !query.organisation && isInConsonants(query, option.query))
      likeness *= otherConsonant;
    pair([option.query], [option.listed], likeness, relation);
  }
}

interface SetAgainst {
  readonly query: number;
  readonly listed: number;
  readonly likeness: Likeness;
}

/** Universal Technology is not Global Technology, though translators may write the one for the other. */
const synonymSimilarity = 0.85;

/**
 * Whether two names of trade words alone have one in common, and so are in one language: there, two words
 * for one thing make two names. Beside a brand or a place they are what is left to a translator.
 */
function haveTheirLanguage(
  query: QueryName,
  chosen: readonly SetAgainst[],
  listed: readonly ListedToken[],
  index: NameIndex,
): boolean {
  let some = false;
  for (const option of chosen) {
    const tokenClass = query.tokens[option.query]!.class;
    if (tokenClass === 'brand' || tokenClass === 'place') return false;
    some ||= tokenClass === 'trade' && haveOneStem(query, option, listed, index);
  }
  return some;
}

/** Whether two words that say the same are one word in two forms, or its abbreviation, rather than two words. */
function haveOneStem(
  { tokens }: QueryName,
  { query, listed, likeness }: SetAgainst,
  theirs: readonly ListedToken[],
  index: NameIndex,
): boolean {
  if (likeness.relation !== 'equivalent') return true;
  const ours = tokens[query]!.text;
  const other = index.word(theirs[listed]!.id);
  const isLatin = (text: string) => text.charCodeAt(0) <= 0x7f;
  return !(isLatin(ours) && isLatin(other)) || haveStem(ours, other);
}

const isMisspelt = (relation: AlignedPair['relation']) => relation === 'spelling' || relation === 'sound';

/** Arabic and Hebrew write consonants, so that another one is another word; what romanisations vary is vowels. */
const otherConsonant = 0.8;

function isInConsonants({ name, tokens }: QueryName, at: number): boolean {
  const script = scriptOfCodePoint(name.codePointAt(tokens[at]!.start) ?? 0);
  return script === 'Arab' || script === 'Hebr';
}

/** Chinese firms are told apart by syllables: Haoxin and Huaxin are two, though a letter apart. */
const otherSyllableSimilarity = 0.4;
/** Other names that can be read as syllables are mostly shorter (Chase) or of more of them (SenseTime). */
const syllables = { fewest: 2, most: 3, shortest: 6 };

/**
 * Whether two words that differ are both pinyin, in a name of which no word is anything else: another letter
 * makes another name. One that was left out may be a slip: Hawei is Huawei.
 */
function haveOtherSyllables(
  { query, listed }: SetAgainst,
  { tokens }: QueryName,
  theirs: readonly ListedToken[],
  index: NameIndex,
): boolean {
  const ours = tokens[query]!.text;
  const other = index.word(theirs[listed]!.id);
  if (Math.max(ours.length, other.length) < syllables.shortest || isSlip(ours, other)) return false;
  const areSyllables = (word: string) => {
    const count = segmentPinyin(word)?.length ?? 0;
    return count >= syllables.fewest && count <= syllables.most;
  };
  // A person may be said to be a firm by mistake.
  const isOfFirms = ({ class: tokenClass }: QueryToken) =>
    tokenClass === 'trade' || tokenClass === 'legal-form';
  return (
    areSyllables(ours) &&
    areSyllables(other) &&
    tokens.some(isOfFirms) &&
    tokens.every(({ class: tokenClass, text }) => tokenClass !== 'brand' || isPinyin(text))
  );
}

/** Two words that only sound like one must be long together. */
const shortestBySound = 9;

/** `atomicenergy` against `atomic energy`, either way round. */
function pairJoinedWords(
  query: QueryName,
  listed: readonly ListedToken[],
  takenQuery: Uint8Array,
  takenListed: Uint8Array,
  index: NameIndex,
  pair: Pair,
): void {
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

function pairInitials(
  query: QueryName,
  listed: readonly ListedToken[],
  takenQuery: Uint8Array,
  takenListed: Uint8Array,
  index: NameIndex,
  pair: Pair,
): void {
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
function pairUnspeakable(
  query: QueryName,
  listed: readonly ListedToken[],
  takenQuery: Uint8Array,
  takenListed: Uint8Array,
  index: NameIndex,
  pair: Pair,
): void {
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
function pairAcronym(
  query: QueryName,
  listed: readonly ListedToken[],
  takenQuery: Uint8Array,
  takenListed: Uint8Array,
  index: NameIndex,
  pair: Pair,
): void {
  const at = query.tokens.findIndex(
    ({ class: tokenClass, text }, at) => takenQuery[at] === 0 && tokenClass === 'brand' && isAcronym(text),
  );
  if (at < 0) return;
  const words = listed.map(({ id, class: tokenClass }) => ({ text: index.word(id), class: tokenClass }));
  const positions = acronymPositions(query.tokens[at]!.text, words);
  if (positions.length === 0 || positions.some((position) => takenListed[position] === 1)) return;
  pair([at], positions, acronymSimilarity, 'acronym');
}

/** Likeness of two words that say the same, or are the same with other spacing. */
const asListed = 0.95;

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

/**
 * Whether the words left over on both sides, or else all words, are the same letters in the same order, but
 * for a slip of the pen. Other words in the same number are no matter of spacing, two numbers or two places
 * never a slip.
 */
function haveSameLetters(
  query: QueryName,
  name: number,
  listed: readonly ListedToken[],
  queryOnly: readonly number[],
  listedOnly: readonly number[],
  index: NameIndex,
): boolean {
  const whole = editsBetweenWholes(query, name, index);
  if (whole === 0) return true;
  if (queryOnly.length === listedOnly.length) return false;
  const ours = queryOnly.map((at) => query.tokens[at]!);
  const theirs = listedOnly.map((at) => ({ class: listed[at]!.class, text: index.word(listed[at]!.id) }));
  if (ours.some(isNumber) && theirs.some(isNumber)) return false;
  if (ours.some(isPlace) && theirs.some(isPlace) && (whole === undefined || !haveOnePlace(ours, theirs)))
    return false;
  if (whole !== undefined && query.spelling.length >= shortestForSpacing) return true;
  const left = spelt(ours.map(({ text }) => text).join(''));
  const right = spelt(theirs.map(({ text }) => text).join(''));
  const shorter = Math.min(left.length, right.length);
  const limit = editsForSpacing(shorter);
  if (shorter < shortestForSpacing || Math.abs(left.length - right.length) > limit) return false;
  return editDistance(left, 0, left.length, right, 0, right.length, limit) <= limit;
}

type Read = Pick<NameToken, 'class' | 'text'>;
const isNumber = (token: Read) => token.class === 'number';
const isPlace = (token: Read) => token.class === 'place';

/** Whether a place of one side is a part of a place of the other: `Nroth Korea` is read as Korea. */
function haveOnePlace(ours: readonly Read[], theirs: readonly Read[]): boolean {
  const isPartOf = ({ text }: Read, other: Read) =>
    text !== other.text && ` ${other.text} `.includes(` ${text} `);
  return ours
    .filter(isPlace)
    .some((our) => theirs.filter(isPlace).some((their) => isPartOf(our, their) || isPartOf(their, our)));
}
