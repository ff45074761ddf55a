import { isCommonWord } from '../names/token-weight.js';
import { codeUnits } from '../text/edit-distance.js';
import { soundKey, vowelKey } from '../text/sound-key.js';
import { neighbourhood } from './delete-neighbourhood.js';
import { hashText } from './hash.js';
import { letterDifference, letterSet } from './letter-set.js';
import type { NameIndex } from './name-index.js';
import { bucketOf } from './rows.js';
import {
  editsAllowed,
  firstLetterMayDiffer,
  similarityOfEdits,
  similarityOfVowels,
  vowelEditsAllowed,
} from './word-similarity.js';

/** How a word of the index resembles a word of the query. */
export interface Likeness {
  /** Above 0, at most 1. */
  readonly similarity: number;
  readonly relation: 'same' | 'equivalent' | 'spelling' | 'sound' | 'nickname';
  /** The similarity by what is written alone: for `sound` that by letters, 0 where they are too far apart. */
  readonly spelling: number;
}

const longestWord = 64;
/** Martin and Martina are two names, though a letter apart. */
const otherCommonWord = 0.8;
/** More than the rows of any word's neighbourhood. */
const mostRows = 64;

/** The words of the index that resemble a word, by dictionary number. */
export type Likenesses = ReadonlyMap<number, Likeness>;

/**
 * Finds the words of the index that resemble a folded word, by dictionary number.
 *
 * @param concept what the word means, where a lexicon knows
 * @param deletions letters taken out at once to meet others; 1 for words that are misspelt at most slightly
 */
export type LikenessFinder = (text: string, concept: string | undefined, deletions: 1 | 2) => Likenesses;

/** A finder over one index; it keeps scratch space and is not for use by several callers at once. */
export function likenessFinder(index: NameIndex): LikenessFinder {
  const count = index.wordLetters.length;
  const space = {
    consideredBy: new Uint32Array(count),
    ids: new Uint32Array(count),
    from: new Uint32Array(mostRows),
    to: new Uint32Array(mostRows),
    stamp: 0,
  };
  return (text, concept, deletions) => findLikenesses(text, concept, index, space, deletions);
}

/** Scratch space of one index, kept from word to word. */
interface LookupSpace {
  /** Number of the last lookup that considered each word of the index. */
  readonly consideredBy: Uint32Array;
  /** The words that share a deletion, and the rows in which they stand. */
  readonly ids: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  stamp: number;
}

function findLikenesses(
  text: string,
  concept: string | undefined,
  index: NameIndex,
  space: LookupSpace,
  deletions: 1 | 2,
): Map<number, Likeness> {
  const found = new Map<number, Likeness>();
  const exact = index.find(text);
  if (exact >= 0) found.set(exact, { similarity: 1, relation: 'same', spelling: 1 });
  const conceptNumber = concept === undefined ? 0 : index.conceptNumber(concept);
  if (conceptNumber > 0) {
    const { starts, items } = index.concepts;
    for (let at = starts[conceptNumber - 1]!; at < starts[conceptNumber]!; at++)
      if (items[at] !== exact)
        found.set(items[at]!, { similarity: 0.98, relation: 'equivalent', spelling: 0.98 });
  }
  if (text.length > longestWord || text.includes(' ')) return found;

  for (const variant of misreadings(text)) {
    const id = index.find(variant);
    if (id >= 0 && !found.has(id)) found.set(id, { similarity: 0.9, relation: 'spelling', spelling: 0.9 });
  }
  const stamp = ++space.stamp;
  const { consideredBy } = space;
  for (const id of found.keys()) consideredBy[id] = stamp;
  const key = soundKey(text);
  const sound = key.length >= 2 ? hashText(key) : 0;
  let ownVowels: Uint16Array | undefined;
  const vowels = () => {
    ownVowels ??= codeUnits(vowelKey(text));
    return ownVowels;
  };
  const units = codeUnits(text);
  const letters = letterSet(text);
  const common = isCommonWord(text);
  const { near, sounds, wordLetters, wordSound } = index;

  const weigh = (id: number, soundsAlike: boolean) => {
    // Two words that the lexicons know, with two meanings, are not spellings of one another.
    if (concept !== undefined && index.tokenConcept[id]! > 0) return;
    const length = index.wordLength(id);
    const shorter = Math.min(length, units.length);
    const limit = editsAllowed(shorter, Math.max(length, units.length));
    const mayBeNear = limit > 0 && letterDifference(letters, wordLetters[id]!) <= 2 * limit;
    const edits = mayBeNear ? index.editsTo(id, units, limit) : limit + 1;
    const tooFar =
      edits > limit || (edits === 2 && shorter < firstLetterMayDiffer && index.firstUnit(id) !== units[0]);
    let spelling = tooFar ? 0 : similarityOfEdits(edits, shorter);
    if (spelling > 0 && common && index.wordCommon[id] === 1) spelling *= otherCommonWord;
    const heard = soundsAlike && shorter >= 3 ? heardAs(id, shorter) : 0;
    if (heard > spelling) found.set(id, { similarity: heard, relation: 'sound', spelling });
    else if (spelling > 0) found.set(id, { similarity: spelling, relation: 'spelling', spelling });
  };
  const heardAs = (id: number, shorter: number) => {
    const limit = vowelEditsAllowed(shorter, key.length);
    return similarityOfVowels(index.vowelEditsTo(id, vowels(), limit), limit, shorter);
  };
  // Row by row and then word by word, so that the memory fetches many at a time.
  const { from, to, ids } = space;
  let rows = 0;
  neighbourhood(
    text,
    (hash) => {
      const bucket = bucketOf(near, hash);
      from[rows] = near.starts[bucket]!;
      to[rows++] = near.starts[bucket + 1]!;
    },
    deletions,
  );
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const end = to[row]!;
    for (let at = from[row]!; at < end; at++) {
      const id = near.items[at]!;
      if (consideredBy[id] === stamp) continue;
      consideredBy[id] = stamp;
      ids[count++] = id;
    }
  }
  for (let at = 0; at < count; at++) {
    const id = ids[at]!;
    if (letterDifference(letters, wordLetters[id]!) > mostDifference) continue;
    weigh(id, sound !== 0 && wordSound[id] === sound);
  }
  if (sound !== 0) {
    const bucket = bucketOf(sounds, sound);
    for (let at = sounds.starts[bucket]!; at < sounds.starts[bucket + 1]!; at++) {
      const id = sounds.items[at]!;
      if (consideredBy[id] === stamp || wordSound[id] !== sound) continue;
      consideredBy[id] = stamp;
      weigh(id, true);
    }
  }
  return found;
}

/** Two edits change four letters at most. */
const mostDifference = 4;

/** What a scanner may have made of a word: digits for letters, `rn` for `m`. */
function misreadings(text: string): readonly string[] {
  const variants: string[] = [];
  if (/\d/.test(text) && /[a-z]/.test(text)) {
    const letters = text.replaceAll('0', 'o').replaceAll('5', 's').replaceAll('8', 'b');
    variants.push(letters.replaceAll('1', 'i'), letters.replaceAll('1', 'l'));
  }
  if (text.includes('rn')) variants.push(text.replaceAll('rn', 'm'));
  if (text.includes('m')) variants.push(text.replaceAll('m', 'rn'));
  return variants;
}
