import { codeUnits, editDistance } from '../text/edit-distance.js';
import { letterDifference } from './letter-set.js';
import { type NameIndex, tokenNumber } from './name-index.js';

/** Other spacing is nearly the same name: `Openjoint Stock` and `Open Jointstock`. */

export const shortestForSpacing = 6;
/** Shorter names must have the very same letters. */
export const shortestWithSlip = 12;

/** Edits that other spacing may come with, by how many letters there are. */
export const editsForSpacing = (letters: number) => (letters >= 20 ? 2 : letters >= shortestWithSlip ? 1 : 0);

/** The code units of a name's words one after another, blanks within phrases left out. */
export const spelt = (text: string): Uint16Array => codeUnits(text.replaceAll(' ', ''));

/** A name as a whole: its letters without blanks, and which they are, as `letterSet` gives it. */
export interface Whole {
  readonly spelling: Uint16Array;
  readonly letters: number;
}

const longest = 512;
const listed = new Uint16Array(longest);
const blank = 0x20;

/** A cheap look that rules most names out. */
function mayBeSameWhole({ spelling, letters }: Whole, name: number, index: NameIndex): boolean {
  const theirs = index.nameLetters[name]!;
  const limit = editsForSpacing(Math.min(spelling.length, theirs));
  if (Math.abs(theirs - spelling.length) > limit || theirs > longest) return false;
  // A set may have a blank, the other none.
  return letterDifference(index.nameLetterSet[name]!, letters) <= 2 * limit + 1;
}

/**
 * Whether two names are, as wholes, the same letters in the same order but for a slip of the pen; how
 * their letters are parted into words does not matter.
 *
 * @returns the edits between them, 0 or more; undefined where they are farther apart
 */
export function editsBetweenWholes(query: Whole, name: number, index: NameIndex): number | undefined {
  if (!mayBeSameWhole(query, name, index)) return undefined;
  const { spelling } = query;
  const limit = editsForSpacing(Math.min(spelling.length, index.nameLetters[name]!));
  let length = 0;
  const end = index.nameStart[name + 1]!;
  for (let at = index.nameStart[name]!; at < end; at++)
    length = index.copyWord(tokenNumber(index.nameTokens[at]!), listed, length, blank);
  const edits = editDistance(spelling, 0, spelling.length, listed, 0, length, limit);
  return edits <= limit ? edits : undefined;
}
