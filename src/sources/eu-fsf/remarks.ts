import { squeezed } from '../entry.js';

/**
 * The remarks in a published text. The CSV puts each in brackets and all in one cell - `(one)(two)` -
 * and so do some remarks of the XML. A text that is not all brackets is one remark.
 */
export function remarksIn(published: string): string[] {
  const text = squeezed(published);
  const remarks: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (mark === '(' && depth++ === 0) start = at + 1;
    else if (mark === ')' && depth > 0 && --depth === 0) remarks.push(text.slice(start, at));
    else if (depth === 0 && mark !== ' ') return [text];
  }
  if (depth > 0) return [text];
  return remarks.map((remark) => remark.trim()).filter((remark) => remark !== '');
}
