const roman = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/** `13`, `13th` and `xiii` (not as the first word) are the number 13; undefined for other words. */
export function numberConcept(
  text: string,
  at: number,
  count: number,
  organisation: boolean,
): string | undefined {
  const first = text[0] ?? '';
  const digits = first >= '0' && first <= '9' ? /^0*(\d+)(?:st|nd|rd|th)?$/.exec(text) : null;
  if (digits) return `number:${digits[1]}`;
  const ordinal = first === '第' ? /^第(\d+)$/.exec(text) : null;
  if (ordinal) return `number:${Number(ordinal[1])}`;
  if (organisation && at > 0 && count > 1 && text.length > 1 && roman.test(text))
    return `number:${fromRoman(text)}`;
  return undefined;
}

function fromRoman(text: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text[at]!]!;
    sum += value < (values[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
