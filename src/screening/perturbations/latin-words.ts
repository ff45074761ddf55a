/** A word in Latin letters and where it stands, in UTF-16 offsets. */
export interface LatinWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a name that are written in Latin letters alone and have at least so many of them. */
export function latinWords(name: string, fewestLetters: number): LatinWord[] {
  return [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => /^\p{Script=Latin}+$/u.test(word) && word.length >= fewestLetters)
    .map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }));
}

export const withWord = (name: string, { start, end }: LatinWord, replacement: string) =>
  name.slice(0, start) + replacement + name.slice(end);

/** Gives `text` the case of `model`: all capitals, a capital first, or as it is. */
export function inCaseOf(model: string, text: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return text.toUpperCase();
  return model[0] !== model[0]?.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
