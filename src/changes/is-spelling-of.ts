import { codeUnits, editDistance } from '../text/edit-distance.js';

/** Of this many letters one may be written otherwise, and never more than three in a name. */
const lettersPerEdit = 6;
const mostEdits = 3;

/**
 * Whether two folded names are one name, of which one spelling is a slip. Numbers must be the same: the 13th
 * institute is not the 14th.
 */
export function isSpellingOf(one: string, other: string): boolean {
  if (one.replace(/\D+/g, ' ').trim() !== other.replace(/\D+/g, ' ').trim()) return false;
  const [a, b] = [one, other].map((name) => name.replaceAll(' ', '')) as [string, string];
  const limit = Math.min(mostEdits, Math.floor(Math.min(a.length, b.length) / lettersPerEdit));
  return editDistance(codeUnits(a), 0, a.length, codeUnits(b), 0, b.length, limit) <= limit;
}
