import type { TokenClass } from '../model/signal.js';
import { splitWords } from '../text/split-words.js';
import { lexiconSources } from './lexicons/index.js';

/** What the lexicons know of a word or phrase. Two forms with one `concept` say the same. */
export interface LexiconEntry {
  readonly class: TokenClass;
  /** The class and the first word of the line, e.g. `trade:technology`; unique over all lexicons. */
  readonly concept: string;
}

export interface Lexicon {
  /** Folded words, several joined by blanks. */
  readonly forms: ReadonlyMap<string, LexiconEntry>;
  /** The most words that a phrase beginning with this word has. */
  readonly longestPhrase: ReadonlyMap<string, number>;
  /** Forms in Han characters, two characters or more: Chinese writes no blanks between words. */
  readonly hanForms: ReadonlyMap<string, LexiconEntry>;
  readonly longestHanForm: number;
}

/** One line of a lexicon: `concept = form, form, ...`. */
export interface LexiconLine {
  readonly class: TokenClass;
  readonly concept: string;
  readonly forms: readonly string[];
}

export function lexiconLines(): LexiconLine[] {
  const lines: LexiconLine[] = [];
  for (const [tokenClass, text] of lexiconSources) {
    for (const line of text.split('\n')) {
      const [concept, forms] = line.split('=');
      if (concept === undefined || forms === undefined) continue;
      lines.push({
        class: tokenClass,
        concept: `${tokenClass}:${concept.trim()}`,
        forms: forms.split(',').map((form) => form.trim()),
      });
    }
  }
  return lines;
}

let loaded: Lexicon | undefined;

/** All lexicons as one table, built at first use. */
export function lexicon(): Lexicon {
  loaded ??= buildLexicon();
  return loaded;
}

function buildLexicon(): Lexicon {
  const forms = new Map<string, LexiconEntry>();
  const longestPhrase = new Map<string, number>();
  const hanForms = new Map<string, LexiconEntry>();
  let longestHanForm = 0;
  for (const line of lexiconLines()) {
    const entry: LexiconEntry = { class: line.class, concept: line.concept };
    for (const form of line.forms) {
      const plain = isFolded.test(form);
      if (!plain && /^\p{Script=Han}+$/u.test(form)) {
        if (form.length < 2 || hanForms.has(form)) continue;
        hanForms.set(form, entry);
        longestHanForm = Math.max(longestHanForm, form.length);
        continue;
      }
      const key = plain ? form : foldedPhrase(form);
      if (key === '' || forms.has(key)) continue;
      forms.set(key, entry);
      const blank = key.indexOf(' ');
      const first = blank < 0 ? key : key.slice(0, blank);
      const length = blank < 0 ? 1 : key.split(' ').length;
      if (length > (longestPhrase.get(first) ?? 0)) longestPhrase.set(first, length);
    }
  }
  return { forms, longestPhrase, hanForms, longestHanForm };
}

/** Most forms stand in the lexicons as folding would leave them; taking them as they are halves the time. */
const isFolded = /^[a-z]+(?: [a-z]+)*$/;

const foldedPhrase = (form: string) =>
  splitWords(form)
    .map((word) => word.folded)
    .join(' ');
