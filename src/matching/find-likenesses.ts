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
} from './word-similarity.js';

/** How a word of the index resembles a word of the query. */
export interface Likeness {
  /** Above 0, at most 1. */
  readonly similarity: number;
  readonly relation: 'same' | 'equivalent' | 'spelling' | 'sound' | 'nickname';
  /** For `sound`: the similarity by letters alone, 0 where they are too far apart. */
  readonly spelling?: number;
}

/** The words of the index that resemble a folded word, by dictionary number; likest kinds first. */
export type LikenessLookup = (text: string, concept: string | undefined) => ReadonlyMap<number, Likeness>;

const longestWord = 64;
/** Martin and Martina are two names, though a letter apart. */
const otherCommonWord = 0.8;
/** A batch repeats its words: so many are kept, then the memory starts anew. */
const remembered = 20_000;

/** Looks words up in an index, remembering what it found. */
export function likenessLookup(index: NameIndex): LikenessLookup {
  const memory = new Map<string, ReadonlyMap<number, Likeness>>();
  return (text, concept) => {
    const key = concept === undefined ? text : `${text} ${concept}`;
    let found = memory.get(key);
    if (found === undefined) {
      if (memory.size >= remembered) memory.clear();
      found = findLikenesses(text, concept, index);
      memory.set(key, found);
    }
    return found;
  };
}

function findLikenesses(text: string, concept: string | undefined, index: NameIndex): Map<number, Likeness> {
  const found = new Map<number, Likeness>();
  const exact = index.find(text);
  if (exact >= 0) found.set(exact, { similarity: 1, relation: 'same' });
  const conceptNumber = concept === undefined ? 0 : index.conceptNumber(concept);
  if (conceptNumber > 0) {
    const { starts, items } = index.concepts;
    for (let at = starts[conceptNumber - 1]!; at < starts[conceptNumber]!; at++)
      if (items[at] !== exact) found.set(items[at]!, { similarity: 0.98, relation: 'equivalent' });
  }
  if (text.length > longestWord || text.includes(' ')) return found;

  for (const variant of misreadings(text)) {
    const id = index.find(variant);
    if (id >= 0 && !found.has(id)) found.set(id, { similarity: 0.9, relation: 'spelling' });
  }
  const key = soundKey(text);
  const sound = key.length >= 2 ? hashText(key) : 0;
  const vowels = sound === 0 ? '' : vowelKey(text);
  const units = codeUnits(text);
  const letters = letterSet(text);
  const common = isCommonWord(text);
  const considered = new Set<number>(found.keys());
  const consider = (id: number) => {
    const length = index.wordLength(id);
    const limit = editsAllowed(Math.min(length, units.length), Math.max(length, units.length));
    const soundsAlike = sound !== 0 && index.wordSound[id] === sound;
    const mayBeNear = limit > 0 && letterDifference(letters, index.wordLetters[id]!) <= 2 * limit;
    if ((!soundsAlike && !mayBeNear) || considered.has(id)) return;
    considered.add(id);
    // Two words that the lexicons know, with two meanings, are not spellings of one another.
    if (concept !== undefined && index.tokenConcept[id]! > 0) return;
    const shorter = Math.min(length, units.length);
    const edits = mayBeNear ? index.editsTo(id, units, limit) : limit + 1;
    const tooFar =
      edits > limit || (edits === 2 && shorter < firstLetterMayDiffer && index.firstUnit(id) !== units[0]);
    let spelling = tooFar ? 0 : similarityOfEdits(edits, shorter);
    if (spelling > 0 && common && isCommonWord(index.word(id))) spelling *= otherCommonWord;
    const heard =
      soundsAlike && shorter >= 3
        ? similarityOfVowels(vowels, vowelKey(index.word(id)), shorter, key.length)
        : 0;
    if (heard > spelling) found.set(id, { similarity: heard, relation: 'sound', spelling });
    else if (spelling > 0) found.set(id, { similarity: spelling, relation: 'spelling' });
  };
  const { near, sounds } = index;
  neighbourhood(text, (hash) => {
    const bucket = bucketOf(near, hash);
    for (let at = near.starts[bucket]!; at < near.starts[bucket + 1]!; at++) consider(near.items[at]!);
  });
  if (sound !== 0) {
    const bucket = bucketOf(sounds, sound);
    for (let at = sounds.starts[bucket]!; at < sounds.starts[bucket + 1]!; at++) consider(sounds.items[at]!);
  }
  return found;
}

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
