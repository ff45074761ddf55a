/**
 * Numbers in Chinese characters, as they stand in the names of institutes, plants and units: by place
 * (二百一十三 is 213) or digit by digit (二一三, 七〇一).
 */
const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Above, no institute counts, and a number would lose digits. */
const longest = 9;

/** Undefined where the text is no number, or one that nobody writes so (十百, 一二百). */
export function hanNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > longest) return undefined;
  return /[十百千]/.test(text) ? byPlace(text) : byDigit(text);
}

function byDigit(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = digits[character];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function byPlace(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  let lowest = 10_000;
  for (const character of text) {
    const place = places[character];
    const read = digits[character];
    if (place !== undefined) {
      // Only ten may stand without its one: 十三, but 一百一十三.
      if (place >= lowest || digit === 0 || (digit === undefined && (place > 10 || value > 0)))
        return undefined;
      value += (digit ?? 1) * place;
      lowest = place;
      digit = undefined;
    } else if (read === undefined || (digit !== undefined && digit > 0)) return undefined;
    else digit = read;
  }
  return value + (digit ?? 0);
}
