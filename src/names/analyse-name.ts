import type { PartyType } from '../model/listed-party.js';
import type { TokenClass } from '../model/signal.js';
import type { SubjectType } from '../model/subject.js';
import { simplifyHan } from '../text/han-simplify.js';
import { scriptOfCodePoint } from '../text/script.js';
import { splitWords, type Word } from '../text/split-words.js';
import { type LexiconEntry, lexicon } from './lexicon.js';
import { numberConcept } from './number-concept.js';
import { segmentHan } from './segment-han.js';
import { isCommonWord } from './token-weight.js';

/** One word, or one phrase that a lexicon holds, of a name. */
export interface NameToken {
  /** Folded; the words of a phrase are joined by blanks. */
  readonly text: string;
  readonly class: TokenClass;
  /** Other ways in which a list might write it. */
  readonly alternatives: readonly string[] | undefined;
  /** What the word means where a lexicon or a rule knows: words of one concept say the same. */
  readonly concept: string | undefined;
  /** UTF-16 offsets into the name as written. */
  readonly start: number;
  readonly end: number;
}

/**
 * Takes a name apart into tokens with their classes. A place or trade word counts as such only in the
 * name of an organisation: Jordan, Georgia and Cali are people too.
 *
 * @param type what the named party is, as far as known
 */
export function analyseName(name: string, type: PartyType | SubjectType): NameToken[] {
  const words = splitWords(name);
  const natural = isNatural(type);
  let drafts = readPhrases(words, name, natural);
  const organisation = type === 'organization' || (!natural && looksLikeOrganisation(drafts, name));
  drafts = organisation ? joinLetters(drafts, name) : givenNamesFirst(partInitials(drafts, name), name);
  const tokens: NameToken[] = [];
  for (let at = 0; at < drafts.length; at++)
    tokens.push(classify(drafts[at]!, at, drafts, organisation, name));
  return tokens;
}

/** The lexicons that hold for people and ships too. */
const linking: ReadonlySet<TokenClass> = new Set(['particle', 'title', 'number']);

interface Draft {
  readonly text: string;
  readonly alternatives: readonly string[] | undefined;
  readonly entry: LexiconEntry | undefined;
  readonly start: number;
  readonly end: number;
}

const isNatural = (type: PartyType | SubjectType) =>
  type === 'person' || type === 'vessel' || type === 'aircraft';

/** `M. D. S. Import` is MDS Import: single letters in a row are one word of an organisation's name. */
function joinLetters(drafts: readonly Draft[], name: string): Draft[] {
  const joined: Draft[] = [];
  let letters = 0;
  for (const draft of drafts) {
    const last = joined.at(-1);
    const isLetter = isSingleLetter(draft.text);
    const joins =
      isLetter &&
      last !== undefined &&
      letters > 0 &&
      letters < mostLetters &&
      /^[. ]*$/.test(name.slice(last.end, draft.start));
    if (joins)
      joined[joined.length - 1] = { ...last, text: last.text + draft.text, entry: undefined, end: draft.end };
    else joined.push(draft);
    letters = isLetter ? (joins ? letters + 1 : 1) : 0;
  }
  return joined;
}

const isSingleLetter = (text: string) => text.length === 1 && text >= 'a' && text <= 'z';

const mostLetters = 7;
const dottedLetters = /^(?:\p{L}\.){2,4}$/u;

/** `J.T. Saleh` has two initials: letters with dots are one word only in the names of organisations. */
function partInitials(drafts: readonly Draft[], name: string): readonly Draft[] {
  if (!name.includes('.')) return drafts;
  return drafts.flatMap((draft) => {
    if (!/^[a-z]{2,4}$/.test(draft.text) || !dottedLetters.test(name.slice(draft.start, draft.end + 1)))
      return [draft];
    return [...draft.text].map((text, at) => ({
      text,
      alternatives: undefined,
      entry: undefined,
      start: draft.start + 2 * at,
      end: draft.start + 2 * at + 1,
    }));
  });
}

/** `VAZIRI, Hossein Nosratollah` is Hossein Nosratollah Vaziri: lists put the family name first. */
function givenNamesFirst(drafts: readonly Draft[], name: string): readonly Draft[] {
  const comma = name.indexOf(',');
  if (comma < 0 || name.indexOf(',', comma + 1) >= 0) return drafts;
  const given = drafts.findIndex((draft) => draft.start > comma);
  return given <= 0 ? drafts : [...drafts.slice(given), ...drafts.slice(0, given)];
}

function readPhrases(words: readonly Word[], name: string, natural: boolean): readonly Draft[] {
  const { forms, longestPhrase } = lexicon();
  const drafts: Draft[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    if (isHan(word.folded)) {
      const number = ordinalAfter(word, words[at + 1]);
      const run = number === undefined ? word.folded : word.folded.slice(0, -1);
      for (const segment of segmentHan(simplifyHan(run))) {
        drafts.push({
          text: segment.text,
          alternatives: undefined,
          entry: segment.entry,
          start: word.start + segment.start,
          end: word.start + segment.end,
        });
      }
      if (number !== undefined) drafts.push(number);
      at += number === undefined ? 1 : 2;
      continue;
    }
    let length = Math.min(longestPhrase.get(word.folded) ?? 1, words.length - at);
    let text = word.folded;
    let entry: LexiconEntry | undefined;
    for (; length >= 1; length--) {
      text = phrase(words, at, length);
      entry = forms.get(text) ?? (length > 1 ? forms.get(spelledOut(words, at, length)) : undefined);
      if (entry !== undefined && natural && !linking.has(entry.class) && !isBracketedPlace(entry, word, name))
        entry = undefined;
      if (
        entry !== undefined &&
        isWholePhrase(words, at, length, name, entry) &&
        isAddressed(entry, words, at, length, name)
      )
        break;
      entry = undefined;
    }
    if (length === 0) {
      length = 1;
      text = word.folded;
    }
    const alternatives = length === 1 ? word.alternatives : undefined;
    // The bracket of `(P) Ltd` goes with it.
    const end = words[at + length - 1]!.end;
    const bracketed = length > 1 && name.slice(word.start, end).includes(')');
    drafts.push({ text, alternatives, entry, start: bracketed ? word.start - 1 : word.start, end });
    at += length;
  }
  return drafts;
}

/** The phrase with its trade words in full, whose concept is the word: `public sec bureau` is public security bureau. */
function spelledOut(words: readonly Word[], at: number, length: number): string {
  const { forms } = lexicon();
  let text = '';
  for (let next = at; next < at + length; next++) {
    const { folded } = words[next]!;
    const entry = forms.get(folded);
    const full = entry?.class === 'trade' ? entry.concept.slice(trade.length) : folded;
    text += next === at ? full : ` ${full}`;
  }
  return text;
}

const trade = 'trade:';

/** A place in brackets says where: "Acme (Beijing)". */
const isBracketedPlace = (
  { class: tokenClass }: LexiconEntry,
  { start }: Pick<Word, 'start'>,
  name: string,
) => tokenClass === 'place' && name[start - 1] === '(';

function phrase(words: readonly Word[], at: number, length: number): string {
  if (length === 1) return words[at]!.folded;
  let text = words[at]!.folded;
  for (let next = at + 1; next < at + length; next++) text += ` ${words[next]!.folded}`;
  return text;
}

/** A comma parts a name (`CHEN, Ming`), but not a legal form (`Co., Ltd.`), nor does a bracket (`(P) Ltd`). */
function isWholePhrase(
  words: readonly Word[],
  at: number,
  length: number,
  name: string,
  { class: tokenClass }: LexiconEntry,
): boolean {
  const bracketed = tokenClass === 'legal-form' && name[words[at]!.start - 1] === '(';
  for (let next = at; next < at + length - 1; next++) {
    const between = name.slice(words[next]!.end, words[next + 1]!.start);
    if (!/[,;()]/.test(between) || /^\.?,? ?$/.test(between)) continue;
    if (!(bracketed && next === at && /^\.?\) ?$/.test(between))) return false;
  }
  return true;
}

/** `第13` is the number 13, though the change of script parts it. */
function ordinalAfter(word: Word, next: Word | undefined): Draft | undefined {
  if (next === undefined || !word.folded.endsWith('第') || !/^\d+$/.test(next.folded)) return undefined;
  return { text: next.folded, alternatives: undefined, entry: undefined, start: word.end - 1, end: next.end };
}

/** `M/s` is Messrs, `M. S.` are two initials. */
function isAddressed(
  entry: LexiconEntry,
  words: readonly Word[],
  at: number,
  length: number,
  name: string,
): boolean {
  if (entry.concept !== 'title:messrs' || length === 1) return true;
  return name.slice(words[at]!.end, words[at + 1]!.start).includes('/');
}

/** Forms of law that are also ordinary words or initials: they count at the edge of a name only. */
const ambiguousLegalForm =
  /^(?:[a-z]{1,2}|[a-z] [a-z]|sal|sas|est|sti|pat|too|ano|npo|fond|part|sia|sha|asa|tov|sau|mmc|tas|ike|epe|aps|sca|scs|snc|spc|spa|bsc|psc|gie|ans|ood|odo|cia|cie|coy|sac|saa|sab|stock|joint)$/;

function looksLikeOrganisation(drafts: readonly Draft[], name: string): boolean {
  return drafts.some(({ entry, text, start, end }, at) => {
    // Glass, Gold and Wood are people too.
    if (entry?.class === 'trade') return !isCommonWord(text);
    if (entry?.class !== 'legal-form') return false;
    if (!ambiguousLegalForm.test(text) || text === 'co') return true;
    const isLast = at === drafts.length - 1;
    return isLast && (drafts.length > 2 || name.slice(start, end).includes('.'));
  });
}

/** The Arabic article as firms write it; its assimilated forms stand in the names of people. */
const articleOfFirms: ReadonlySet<string> = new Set(['al', 'el']);

/** Forms of address, boilerplate and `also known as` go with firms as well. */
const titlesOfFirms: ReadonlySet<string> = new Set(['title:messrs', 'title:boilerplate', 'title:aka']);

function classify(
  draft: Draft,
  at: number,
  drafts: readonly Draft[],
  organisation: boolean,
  name: string,
): NameToken {
  const { text, start, end } = draft;
  const token = (tokenClass: TokenClass, concept?: string): NameToken => ({
    text,
    class: tokenClass,
    concept,
    alternatives: tokenClass === 'brand' ? draft.alternatives : undefined,
    start,
    end,
  });
  const number = numberConcept(text, at, drafts.length, organisation);
  if (number !== undefined) return token('number', number);
  const entry = draft.entry;
  if (entry !== undefined) {
    switch (entry.class) {
      case 'legal-form':
        if (isLegalFormHere(draft, at, drafts, organisation)) return token('legal-form', entry.concept);
        break;
      case 'number':
        if (organisation) return token('number', entry.concept);
        break;
      case 'particle':
      case 'title':
        // SR Bancorp is no Señor.
        if (organisation && entry.class === 'title' && !titlesOfFirms.has(entry.concept)) break;
        // Ur Energy has no Arabic article.
        if (organisation && entry.concept === 'particle:al' && !articleOfFirms.has(text)) break;
        // `e` and `y` link two words; `E. Culha` has an initial.
        if (drafts.length > 1 && !(text.length === 1 && (at === 0 || name[end] === '.')))
          return token(entry.class, entry.concept);
        break;
      default:
        if (organisation || (at > 0 && isBracketedPlace(entry, draft, name)))
          return token(entry.class, entry.concept);
    }
  }
  if (isSingleLetter(text)) return token('initial');
  if (text === 'no' && numberConcept(drafts[at + 1]?.text ?? '', 1, 2, true) !== undefined)
    return token('particle');
  return token('brand');
}

function isLegalFormHere(draft: Draft, at: number, drafts: readonly Draft[], organisation: boolean): boolean {
  if (!ambiguousLegalForm.test(draft.text)) return true;
  if (drafts.length < 2 || !organisation) return false;
  const beside = (other: Draft | undefined) => other?.entry?.class === 'legal-form';
  return at === 0 || at === drafts.length - 1 || beside(drafts[at - 1]) || beside(drafts[at + 1]);
}

const isHan = (text: string) => scriptOfCodePoint(text.codePointAt(0)!) === 'Hani';
