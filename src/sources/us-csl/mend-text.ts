/**
 * Texts of the Consolidated Screening List with the marks of its making taken away: line feeds inside
 * cells, stray commas, and question marks where the publisher's system lost a character.
 */

/** Punctuation that a Windows-1252 text leaves as control characters when read as Latin-1. */
const windowsPunctuation: Readonly<Record<string, string>> = {
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
};

/** Whether the publisher replaced a character: BIS texts hold `?` for every character outside ASCII. */
export function hasLostCharacter(text: string): boolean {
  return /[?\uFFFD]/.test(text);
}

/**
 * White space squeezed, and each lost character replaced by the likeliest: a hyphen between a word and a
 * capital (`STG?EKO`), an apostrophe elsewhere within a word (`Xi?an`, `People?s`), nothing around words,
 * where it stood for a quotation mark (`?Taman?`).
 */
export function mendText(text: string): string {
  return text
    .replace(/[\u0091-\u0097]/g, (character) => windowsPunctuation[character] ?? ' ')
    .replace(/(?<=\p{L}{3})[?\uFFFD](?=\p{Lu})/gu, '-')
    .replace(/(?<=[\p{L})])[?\uFFFD](?=\p{L})/gu, "'")
    .replace(/[?\uFFFD]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name mended, without the commas and semicolons that the publisher left at its end. */
export function mendName(text: string): string {
  return mendText(text).replace(/(?<![\s,;])[\s,;]+$/, '');
}
