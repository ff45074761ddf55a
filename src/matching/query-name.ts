import type { SubjectType } from '../model/subject.js';
import { analyseName, type NameToken } from '../names/analyse-name.js';
import { chineseSpellings } from '../names/chinese-spellings.js';
import { tellingWeight } from '../names/token-weight.js';
import { isAcronym } from './acronym.js';
import type { Likenesses } from './find-likenesses.js';
import type { NameIndex } from './name-index.js';
import type { QueryWord, QueryWords } from './query-words.js';
import { type Aside, asideOf } from './said-aside.js';
import { spelt } from './same-letters.js';

/** A word of the query, or a phrase that a lexicon holds, in its place. */
export interface QueryToken extends QueryWord {
  readonly aside: Aside;
  /** UTF-16 offsets into the name as written. */
  readonly start: number;
  readonly end: number;
}

export interface QueryName {
  readonly name: string;
  readonly tokens: readonly QueryToken[];
  /** `joined[i]` is tokens `i` and `i + 1` written as one word; null where the index has nothing like it. */
  readonly joined: readonly (Likenesses | null)[];
  /** Position of the only `bin` or its like; -1 where there is none or more than one. */
  readonly sonOf: number;
  /** Whether it reads like an organisation's name: it has a legal form or a trade word, or is said to be one. */
  readonly organisation: boolean;
  /** What its telling words weigh together; and those of them that are not said aside. */
  readonly tellingWeight: number;
  readonly outrightWeight: number;
  /** How many of its words are initials. */
  readonly initials: number;
  /** Names of the index of which a word of it may be an acronym. */
  readonly abbreviates: ReadonlySet<number>;
  /** Its letters one after another, without blanks, and which they are, as `letterSet` gives it. */
  readonly spelling: Uint16Array;
  readonly letters: number;
}

/** More tokens than any real name has; what lies beyond is not compared. */
export const mostTokens = 40;

// Arrays are filled by `push` throughout: V8 gives those of `map` and `slice` another shape, and would compile what
// reads them twice or three times over, in each thread.

/** Takes a subject's name apart and looks up, for each word, what the index has like it. */
export function queryName(name: string, type: SubjectType, index: NameIndex, words: QueryWords): QueryName {
  const compared = firstTokens(withoutPadding(analyseName(name, type)));
  const analysed = type === 'organization' ? compared : withChineseSpellings(compared);
  const tokens: QueryToken[] = [];
  const joined: (Likenesses | null)[] = [];
  let organisation = type === 'organization';
  let initials = 0;
  let letters = 0;
  let spelling = '';
  let aside = 0;
  for (const token of analysed) {
    const word = words.word(token, type !== 'organization');
    const before = tokens.at(-1);
    if (before !== undefined) joined.push(likeBoth(before, word, words));
    tokens.push(inPlace(word, token, asideOf(analysed, tokens.length, name)));
    organisation ||= word.class === 'legal-form' || word.class === 'trade';
    if (word.class === 'initial') initials++;
    letters |= word.letters;
    if (tokens.at(-1)!.aside !== undefined) aside += word.weight;
    spelling += word.text;
  }
  const telling = tellingWeight(tokens);
  return {
    name,
    tokens,
    joined,
    sonOf: onlyPosition(analysed, ({ concept }) => concept === 'particle:bin'),
    organisation,
    tellingWeight: telling,
    outrightWeight: telling - aside,
    initials,
    abbreviates: abbreviatedNames(tokens, index),
    spelling: spelt(spelling),
    letters,
  };
}

/** Written out, since this is done for every word of every row and a spread takes ten times as long. */
const inPlace = (word: QueryWord, { start, end }: NameToken, aside: Aside): QueryToken => ({
  text: word.text,
  length: word.length,
  letters: word.letters,
  class: word.class,
  weight: word.weight,
  firstLetter: word.firstLetter,
  concept: word.concept,
  alternatives: word.alternatives,
  likenesses: word.likenesses,
  reach: word.reach,
  pairKeys: word.pairKeys,
  aside,
  start,
  end,
});

/** Fewer letters are not taken for two words written as one. */
const shortestOfTwo = 4;

function likeBoth(first: QueryWord, second: QueryWord, words: QueryWords): Likenesses | null {
  if (first.length + second.length < shortestOfTwo || first.text.includes(' ') || second.text.includes(' '))
    return null;
  const found = words.joined(first, second);
  return found.size > 0 ? found : null;
}

function firstTokens(tokens: readonly NameToken[]): readonly NameToken[] {
  return tokens.length <= mostTokens ? tokens : tokens.slice(0, mostTokens);
}

/** No name has a word more often; one that does would be held against every like word over and over. */
const mostRepetitions = 4;

function withoutPadding(tokens: readonly NameToken[]): readonly NameToken[] {
  if (tokens.length <= 2 * mostRepetitions) return tokens;
  const uses = new Map<string, number>();
  return tokens.filter(({ text }) => {
    const use = (uses.get(text) ?? 0) + 1;
    uses.set(text, use);
    return use <= mostRepetitions;
  });
}

/** Whether all words of a name are compared, or only the first of very many. */
export const isComparedWhole = (name: string, type: SubjectType): boolean =>
  withoutPadding(analyseName(name, type)).length <= mostTokens;

const none: ReadonlySet<number> = new Set();

function abbreviatedNames(tokens: readonly QueryToken[], index: NameIndex): ReadonlySet<number> {
  let names: Set<number> | undefined;
  for (const { class: tokenClass, text } of tokens) {
    if (tokenClass !== 'brand' || !isAcronym(text)) continue;
    for (const name of index.abbreviatedBy(text)) {
      names ??= new Set();
      names.add(name);
    }
  }
  return names ?? none;
}

function withChineseSpellings(tokens: readonly NameToken[]): readonly NameToken[] {
  const spellings = chineseSpellings(tokens);
  if (spellings.size === 0) return tokens;
  const spelt: NameToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const { text, class: tokenClass, concept, alternatives, start, end } = token;
    const others = spellings.get(at);
    const all =
      others === undefined || alternatives === undefined
        ? (others ?? alternatives)
        : [...alternatives, ...others];
    spelt.push({ text, class: tokenClass, concept, alternatives: all, start, end });
  }
  return spelt;
}

/** The position of the only one among many that is such; -1 where there is none or more than one. */
export function onlyPosition<Item>(items: readonly Item[], isSuch: (item: Item) => boolean): number {
  let only = -1;
  for (let at = 0; at < items.length; at++) {
    if (!isSuch(items[at]!)) continue;
    if (only >= 0) return -1;
    only = at;
  }
  return only;
}
