/** When two texts say the same. */

/** Blanks and the composition of letters never count: `a  b` is `a b`. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Letters, digits and nothing else, in lower case: what remains where two forms of a list write the same thing
 * with other commas and capitals. The text itself where nothing remains.
 */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? squeezed(text) : plain;
}
