import type { TokenClass } from '../model/signal.js';
import type { SubjectType } from '../model/subject.js';
import { analyseName, type NameToken } from '../names/analyse-name.js';
import { chineseSpellings } from '../names/chinese-spellings.js';
import { nicknameForms } from '../names/nickname-forms.js';
import { tellingWeight, tokenWeight } from '../names/token-weight.js';
import { isAcronym } from './acronym.js';
import type { Likeness, LikenessLookup } from './find-likenesses.js';
import { letterSet } from './letter-set.js';
import type { NameIndex } from './name-index.js';
import { spelt } from './same-letters.js';

/** A word of the query, or two neighbours read as one, with all words of the index that resemble it. */
export interface QueryToken {
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
  /** By dictionary number. */
  readonly likenesses: ReadonlyMap<number, Likeness>;
  readonly start: number;
  readonly end: number;
}

export interface QueryName {
  readonly name: string;
  readonly tokens: readonly QueryToken[];
  /** `joined[i]` is tokens `i` and `i + 1` written as one word; null where the index has nothing like it. */
  readonly joined: readonly (ReadonlyMap<number, Likeness> | null)[];
  /** Position of the only `bin` or its like; -1 where there is none or more than one. */
  readonly sonOf: number;
  /** Whether it reads like an organisation's name: it has a legal form or a trade word, or is said to be one. */
  readonly organisation: boolean;
  /** What its telling words weigh together. */
  readonly tellingWeight: number;
  /** Names of the index of which a word of it may be an acronym. */
  readonly abbreviates: ReadonlySet<number>;
  /** Its letters one after another, without blanks, and which they are, as `letterSet` gives it. */
  readonly spelling: Uint16Array;
  readonly letters: number;
}

/** More tokens than any real name has; what lies beyond is not compared. */
export const mostTokens = 40;

/** Takes a subject's name apart and looks up, for each word, what the index has like it. */
export function queryName(
  name: string,
  type: SubjectType,
  index: NameIndex,
  likenessesOf: LikenessLookup,
): QueryName {
  const words = withoutPadding(analyseName(name, type)).slice(0, mostTokens);
  const analysed = withChineseSpellings(words, type);
  const tokens = analysed.map(
    (token): QueryToken => ({
      text: token.text,
      length: token.text.length,
      letters: letterSet(token.text),
      class: token.class,
      weight: tokenWeight(token.text, token.class),
      firstLetter: token.text.charCodeAt(0),
      concept: token.concept,
      likenesses: withNicknames(
        withAlternatives(likenessesOf(token.text, token.concept), token.alternatives, likenessesOf),
        type === 'organization' || token.class !== 'brand' ? [] : nicknameForms(token.text),
        index,
      ),
      start: token.start,
      end: token.end,
    }),
  );
  const joined = tokens.slice(1).map((token, at) => {
    const text = tokens[at]!.text + token.text;
    if (text.includes(' ') || text.length < 4) return null;
    const found = withAlternatives(
      likenessesOf.joined(text),
      joinedAlternatives(analysed[at]!, analysed[at + 1]!),
      likenessesOf,
    );
    return found.size > 0 ? found : null;
  });
  return {
    name,
    tokens,
    joined,
    sonOf: onlyPosition(analysed.map((token) => token.concept === 'particle:bin')),
    organisation:
      type === 'organization' ||
      tokens.some((token) => token.class === 'legal-form' || token.class === 'trade'),
    tellingWeight: tellingWeight(tokens),
    abbreviates: abbreviatedNames(tokens, index),
    spelling: spelt(tokens.map((token) => token.text).join('')),
    letters: tokens.reduce((set, token) => set | token.letters, 0),
  };
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

function abbreviatedNames(tokens: readonly QueryToken[], index: NameIndex): ReadonlySet<number> {
  const names = new Set<number>();
  for (const { class: tokenClass, text } of tokens) {
    if (tokenClass !== 'brand' || !isAcronym(text)) continue;
    for (const name of index.abbreviatedBy(text)) names.add(name);
  }
  return names;
}

function withChineseSpellings(tokens: readonly NameToken[], type: SubjectType): readonly NameToken[] {
  if (type === 'organization') return tokens;
  const spellings = chineseSpellings(tokens);
  if (spellings.size === 0) return tokens;
  return tokens.map((token, at) => {
    const others = spellings.get(at);
    return others === undefined
      ? token
      : { ...token, alternatives: [...(token.alternatives ?? []), ...others] };
  });
}

/** The two words joined in their likeliest other spelling: Chin-ping is jinping. */
function joinedAlternatives(first: NameToken, second: NameToken): readonly string[] | undefined {
  if (first.alternatives === undefined && second.alternatives === undefined) return undefined;
  return [(first.alternatives?.[0] ?? first.text) + (second.alternatives?.[0] ?? second.text)];
}

/** A word of another script may stand in the list in another romanisation than the likeliest. */
const otherRomanisation = 0.97;

function withAlternatives(
  likenesses: ReadonlyMap<number, Likeness>,
  alternatives: readonly string[] | undefined,
  likenessesOf: LikenessLookup,
): ReadonlyMap<number, Likeness> {
  if (alternatives === undefined) return likenesses;
  const merged = new Map(likenesses);
  for (const alternative of alternatives) {
    for (const [id, { similarity, spelling = similarity }] of likenessesOf(alternative, undefined)) {
      const likely = similarity * otherRomanisation;
      if (likely > (merged.get(id)?.similarity ?? 0))
        merged.set(id, { similarity: likely, relation: 'sound', spelling: spelling * otherRomanisation });
    }
  }
  return merged;
}

/** Bill for William: a custom, not a spelling, and not everybody's. */
const nicknameSimilarity = 0.9;

function withNicknames(
  likenesses: ReadonlyMap<number, Likeness>,
  forms: readonly string[],
  index: NameIndex,
): ReadonlyMap<number, Likeness> {
  if (forms.length === 0) return likenesses;
  const merged = new Map(likenesses);
  for (const form of forms) {
    const id = index.find(form);
    if (id >= 0 && (merged.get(id)?.similarity ?? 0) < nicknameSimilarity)
      merged.set(id, { similarity: nicknameSimilarity, relation: 'nickname' });
  }
  return merged;
}

/** The position of the only true among many; -1 where there is none or more than one. */
export function onlyPosition(flags: readonly boolean[]): number {
  const first = flags.indexOf(true);
  return first === flags.lastIndexOf(true) ? first : -1;
}
