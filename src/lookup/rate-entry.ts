import type { EntryText } from './entry-texts.js';
import type { LookupQuery } from './lookup-query.js';
import { nearnessTo } from './near-words.js';
import { isPlain, searchForm } from './search-form.js';

/** How what was looked for stands in an entry: word for word, in words spelt alike, or only some of it. */
export type HitKind = 'literal' | 'alike' | 'partial';

export interface EntryHit {
  readonly kind: HitKind;
  /** 0 to 1: for the order, and no measure of whether a party is the one that is meant. */
  readonly score: number;
  /** The texts that hold it, the best first. */
  readonly texts: readonly EntryText[];
}

/** What a whole query is worth where it stands in one text, word after word. */
const phrase = { whole: 1, begins: 0.96, within: 0.92, unfinished: 0.86, runTogether: 0.78 };
/** What one word of it is worth. */
const word = { whole: 1, begins: 0.88, within: 0.7, alike: 0.75 };
/** Words anywhere in one text, in several texts of the entry, and only some of the words. */
const scattered = { oneText: [0.5, 0.28], severalTexts: [0.4, 0.25], some: [0, 0.35] } as const;

const shortestWithin = 4;
const shortestBeginning = 2;
const shortestRunTogether = 5;
/** Weight of the fields in which words may be run together: names, notices and numbers. */
const leastRunTogether = 0.96;

interface SoughtTerm {
  /** The folded words with blanks around them. */
  readonly whole: string;
  /** The least that must stand in a text for it to be there as it is written. */
  readonly part: string;
  readonly quoted: boolean;
  readonly letters: number;
  readonly numeric: boolean;
  near(word: string): number | undefined;
}

export interface EntryRater {
  /** The hit in texts that hold all of the query as it is written, in one of them or over several. */
  literal(texts: readonly EntryText[]): EntryHit | undefined;
  /** The hit of the words one by one: as they are, spelt alike, or only some of them. */
  loose(texts: readonly EntryText[]): EntryHit | undefined;
}

/** A rater of entries for one query; it remembers what words of the lists are like those of the query. */
export function entryRater({ terms, words }: LookupQuery): EntryRater {
  const sought = terms.map((term): SoughtTerm => {
    const text = term.words.join(' ');
    return {
      whole: ` ${text} `,
      part: term.quoted ? ` ${text} ` : text.length < shortestWithin ? ` ${text}` : text,
      quoted: term.quoted,
      letters: text.length,
      numeric: /\p{N}/u.test(text),
      near: term.quoted ? () => undefined : nearnessTo(text),
    };
  });
  const whole = ` ${words.join(' ')} `;
  const joined = words.join('');
  const unquoted = terms.every(({ quoted }) => !quoted);

  const mayRunTogether = unquoted && joined.length >= shortestRunTogether;

  const phraseIn = (form: string, text: EntryText): number => {
    if (form === whole) return phrase.whole;
    if (form.startsWith(whole)) return phrase.begins;
    if (form.includes(whole)) return phrase.within;
    if (!unquoted) return 0;
    if (joined.length >= shortestBeginning && form.includes(whole.slice(0, -1))) return phrase.unfinished;
    return isRunTogether(form, text) ? phrase.runTogether : 0;
  };
  const isRunTogether = (form: string, { weight }: EntryText) =>
    mayRunTogether && weight >= leastRunTogether && form.replaceAll(' ', '').includes(joined);

  /** The hit of the whole query in one text. */
  const phraseHit = (texts: readonly EntryText[], forms: readonly string[]): EntryHit | undefined => {
    let best: EntryHit | undefined;
    texts.forEach((text, at) => {
      const form = forms[at]!;
      const level = phraseIn(form, text);
      const share = Math.min(1, whole.length / form.length);
      const score = level * text.weight * (0.94 + 0.06 * share);
      if (score > (best?.score ?? 0)) best = { kind: 'literal', score: rounded(score), texts: [text] };
    });
    return best;
  };

  const ascii = words.filter((each) => /^[a-z0-9]+$/.test(each));
  const anyWord = ascii.length === 0 ? undefined : new RegExp(ascii.join('|'), 'i');
  /** Whether a text may have a word of the query, or all of it run together; most are passed over by this. */
  const mayHave = ({ text, weight }: EntryText) =>
    anyWord?.test(text) === true || !isPlain(text) || (mayRunTogether && weight >= leastRunTogether);

  return {
    literal(all) {
      const texts = all.filter(mayHave);
      const forms = texts.map(({ text }) => searchForm(text));
      const joint = forms.join('\n');
      const hasAll = sought.every(({ part }) => joint.includes(part));
      if (!hasAll && !forms.some((form, at) => isRunTogether(form, texts[at]!))) return undefined;
      return phraseHit(texts, forms) ?? wordsHit(texts, forms, sought, false);
    },
    loose(texts) {
      const forms = texts.map(({ text }) => searchForm(text));
      return wordsHit(texts, forms, sought, true);
    },
  };
}

/** The hit of the query's words, wherever they stand. */
function wordsHit(
  texts: readonly EntryText[],
  forms: readonly string[],
  sought: readonly SoughtTerm[],
  loosely: boolean,
): EntryHit | undefined {
  const best = sought.map((): TermHit & { text: number } => ({ quality: 0, literal: false, text: -1 }));
  let oneText: { readonly text: EntryText; readonly quality: number; readonly literal: boolean } | undefined;
  texts.forEach((text, at) => {
    let count = 0;
    let quality = 0;
    let literal = true;
    sought.forEach((term, position) => {
      const hit = termIn(term, forms[at]!, loosely);
      if (hit === undefined) return;
      const worth = hit.quality * text.weight;
      count++;
      quality += worth;
      literal &&= hit.literal;
      if (worth > best[position]!.quality)
        best[position] = { quality: worth, literal: hit.literal, text: at };
    });
    if (count < sought.length) return;
    const better =
      oneText === undefined || (literal === oneText.literal ? quality > oneText.quality : literal);
    if (better) oneText = { text, quality, literal };
  });
  const score = ([base, range]: readonly [number, number], quality: number) =>
    rounded(base + range * quality);
  if (oneText !== undefined)
    return {
      kind: oneText.literal ? 'literal' : 'alike',
      score: score(scattered.oneText, oneText.quality / sought.length),
      texts: [oneText.text],
    };
  const found = best.filter(({ text }) => text >= 0).sort((a, b) => b.quality - a.quality);
  if (found.length === 0) return undefined;
  const quality = found.reduce((sum, each) => sum + each.quality, 0) / found.length;
  const places = [...new Set(found.map(({ text }) => texts[text]!))];
  if (found.length === sought.length)
    return {
      kind: found.every(({ literal }) => literal) ? 'literal' : 'alike',
      score: score(scattered.severalTexts, quality),
      texts: places,
    };
  // Half of a number or of a quotation is another one.
  if (!loosely || sought.some(({ quoted, numeric }, at) => (quoted || numeric) && best[at]!.text < 0))
    return undefined;
  const letters = (of: readonly SoughtTerm[]) => of.reduce((sum, term) => sum + term.letters, 0);
  const share = letters(sought.filter((_, at) => best[at]!.text >= 0)) / letters(sought);
  return { kind: 'partial', score: score(scattered.some, share * quality), texts: places };
}

interface TermHit {
  readonly quality: number;
  readonly literal: boolean;
}

function termIn(term: SoughtTerm, form: string, loosely: boolean): TermHit | undefined {
  if (form.includes(term.whole)) return { quality: word.whole, literal: true };
  if (term.quoted) return undefined;
  if (form.includes(term.whole.slice(0, -1))) return { quality: word.begins, literal: true };
  if (form.includes(term.part)) return { quality: word.within, literal: true };
  if (!loosely) return undefined;
  let nearest: number | undefined;
  for (const each of form.split(' ')) {
    const distance = term.near(each);
    if (distance !== undefined && (nearest === undefined || distance < nearest)) nearest = distance;
  }
  return nearest === undefined ? undefined : { quality: word.alike * (1 - nearest), literal: false };
}

const rounded = (score: number) => Math.round(score * 10_000) / 10_000;
