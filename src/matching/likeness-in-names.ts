/** How much alike two words are in the names in which they stand; by themselves they may be more so. */
import { isPinyin, segmentPinyin } from '../text/pinyin.js';
import { scriptOfCodePoint } from '../text/script.js';
import type { Likeness } from './find-likenesses.js';
import type { ListedToken } from './listed-tokens.js';
import type { NameIndex } from './name-index.js';
import type { QueryName, QueryToken } from './query-name.js';
import { haveStem, isSlip } from './word-similarity.js';

/** A word of the query and one of the listed name that resemble each other, by their positions. */
export interface SetAgainst {
  readonly query: number;
  readonly listed: number;
  readonly likeness: Likeness;
}

/** People's names are romanised; Cisco and Sisco are two brands. */
const brandBySound = 0.86;

/**
 * The likeness of each two words that were set against each other, 0..1.
 *
 * @param chosen all of them
 */
export function likenessInNames(
  query: QueryName,
  chosen: readonly SetAgainst[],
  listed: readonly ListedToken[],
  index: NameIndex,
): (option: SetAgainst) => number {
  const sameLanguage = query.organisation && haveTheirLanguage(query, chosen, listed, index);
  return (option) => {
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
    return likeness;
  };
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

export const isMisspelt = (relation: string) => relation === 'spelling' || relation === 'sound';

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
