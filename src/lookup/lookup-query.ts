import { foldedWords } from './search-form.js';

/** One thing that is looked for. */
export interface LookupTerm {
  /** Folded; several only where the term is quoted. */
  readonly words: readonly string[];
  /** Stood in quotation marks: wanted as it is, word after word. */
  readonly quoted: boolean;
}

export interface LookupQuery {
  readonly terms: readonly LookupTerm[];
  /** Every word of the query, in its order. */
  readonly words: readonly string[];
}

const quotation = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/**
 * Reads what a person looks for: words, and phrases in quotation marks. Case, accents, dots between letters and
 * other alphabets are folded as in names, so that `84 F.R. 54002` is `84 FR 54002`. Without a letter or digit
 * there are no words.
 */
export function lookupQuery(text: string): LookupQuery {
  const terms: LookupTerm[] = [];
  const addWords = (part: string) => {
    for (const word of foldedWords(part)) terms.push({ words: [word], quoted: false });
  };
  let from = 0;
  for (const match of text.matchAll(quotation)) {
    addWords(text.slice(from, match.index));
    const words = foldedWords(match[1]!);
    if (words.length > 0) terms.push({ words, quoted: true });
    from = match.index + match[0].length;
  }
  addWords(text.slice(from));
  return { terms, words: terms.flatMap(({ words }) => words) };
}
