/** The words of a query with all that the index has like them; remembered, since a file repeats its words. */
import type { TokenClass } from '../model/signal.js';
import type { NameToken } from '../names/analyse-name.js';
import { nicknameForms } from '../names/nickname-forms.js';
import { tokenWeight } from '../names/token-weight.js';
import { codeUnits } from '../text/edit-distance.js';
import { remembered } from '../text/remembered.js';
import { type Likenesses, likenessFinder } from './find-likenesses.js';
import { letterSet } from './letter-set.js';
import type { NameIndex } from './name-index.js';
import { pairs, queryKeys, sameKey } from './slip-keys.js';
import { withAlternatives, withNicknames } from './widen-likenesses.js';

/** What a word is by itself, whatever name it stands in. */
export interface QueryWord {
  /** Folded. */
  readonly text: string;
  readonly length: number;
  /** Which letters it has, as `letterSet` gives it. */
  readonly letters: number;
  readonly class: TokenClass;
  readonly weight: number;
  /** First letter of an initial or of a word, for `V.` against `Vladimir`. */
  readonly firstLetter: number;
  /** What it means, where a lexicon knows. */
  readonly concept: string | undefined;
  /** Other ways in which a list might write it. */
  readonly alternatives: readonly string[] | undefined;
  readonly likenesses: Likenesses;
  readonly reach: Reach;
  /** Keys of the neighbours that a list may write in its place. */
  readonly pairKeys: readonly number[];
}

/** What a word can find: the same likenesses, laid out for the thousands of names that are looked through. */
export interface Reach {
  /** Dictionary numbers, the likest kinds first. */
  readonly ids: Uint32Array;
  /** What each adds to what agrees. */
  readonly agreeing: Float64Array;
  /** The most that any adds. */
  readonly most: number;
  /** How many names have any of them; one that has two counts twice. */
  readonly names: number;
}

/** A pair weighs what its words weigh in the mean, but not less than the query's. */
const weightOfPair = (weight: number, listed: number): number => Math.max(weight, (weight + listed) / 2);

export function reachOf(likenesses: Likenesses, weight: number, index: NameIndex): Reach {
  const { starts } = index.postings;
  const ids = new Uint32Array(likenesses.size);
  const agreeing = new Float64Array(likenesses.size);
  let count = 0;
  let names = 0;
  for (const [id, { similarity }] of likenesses) {
    ids[count] = id;
    agreeing[count++] = similarity * weightOfPair(weight, index.wordWeight[id]!);
    names += starts[id + 1]! - starts[id]!;
  }
  return { ids, agreeing, most: agreeing.reduce((a, b) => Math.max(a, b), 0), names };
}

export interface QueryWords {
  /** @param mayBeNickname false in the name of an organisation: Bill's is not William's */
  word(token: NameToken, mayBeNickname: boolean): QueryWord;
  /** What is like two neighbours written as one word. */
  joined(first: QueryWord, second: QueryWord): Likenesses;
}

interface Remembered {
  readonly word: QueryWord;
  readonly mayBeNickname: boolean;
}

/** Of one word; those that come later are read anew each time. */
const mostReadings = 8;

/** Reads words against one index; not for use by several callers at once. */
export function queryWords(index: NameIndex): QueryWords {
  const find = likenessFinder(index);
  const plain = remembered((text) => find(text, undefined, 2));
  const whole = remembered((text) => find(text, undefined, 1));
  /** A word may stand in several classes, and be written in other ways in one name than in another. */
  const known = remembered((_text): Remembered[] => []);

  const likenessesOf = ({ text, class: tokenClass, concept, alternatives }: NameToken, nickname: boolean) =>
    withNicknames(
      withAlternatives(
        concept === undefined ? plain(text) : find(text, concept, 2),
        alternatives ?? [],
        plain,
      ),
      nickname && tokenClass === 'brand' ? nicknameForms(text) : [],
      index,
    );
  return {
    word(token, mayBeNickname) {
      const { text, class: tokenClass, concept, alternatives } = token;
      const before = known(text);
      for (const it of before)
        if (
          it.word.class === tokenClass &&
          it.word.concept === concept &&
          areSame(it.word.alternatives, alternatives) &&
          it.mayBeNickname === mayBeNickname
        )
          return it.word;
      const weight = tokenWeight(text, tokenClass);
      const likenesses = likenessesOf(token, mayBeNickname);
      const word: QueryWord = {
        text,
        length: text.length,
        letters: letterSet(text),
        class: tokenClass,
        weight,
        firstLetter: text.charCodeAt(0),
        concept,
        alternatives,
        likenesses,
        reach: reachOf(likenesses, weight, index),
        pairKeys: pairKeys(text, index),
      };
      if (before.length < mostReadings) before.push({ word, mayBeNickname });
      return word;
    },
    joined: (first, second) =>
      withAlternatives(whole(first.text + second.text), joinedAlternatives(first, second), plain),
  };
}

/** The two words joined in their likeliest other spelling: Chin-ping is jinping. */
function joinedAlternatives(first: QueryWord, second: QueryWord): readonly string[] {
  if (first.alternatives === undefined && second.alternatives === undefined) return [];
  return [(first.alternatives?.[0] ?? first.text) + (second.alternatives?.[0] ?? second.text)];
}

const areSame = (some: readonly string[] | undefined, others: readonly string[] | undefined): boolean =>
  some === others ||
  (some?.length === others?.length && some?.every((text, at) => text === others?.[at]) === true);

/** A word that the lists have is not misspelt. */
const pairKeys = (text: string, index: NameIndex): readonly number[] =>
  (index.find(text) >= 0 ? sameKey : queryKeys)(codeUnits(text), pairs);
