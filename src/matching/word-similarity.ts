import { isCommonWord } from '../names/token-weight.js';
import { codeUnits, editDistance } from '../text/edit-distance.js';
import { shortestForTwo, shortestFuzzy } from './delete-neighbourhood.js';

/** Two edits in a word shorter than this must leave its first letter alone: few slips begin a word. */
export const firstLetterMayDiffer = 8;

/** How many edits two words of these lengths may be apart to be taken for one misspelt; 0 for none. */
export function editsAllowed(shorter: number, longer: number): 0 | 1 | 2 {
  if (shorter < shortestFuzzy || (shorter === shortestFuzzy && longer > shortestFuzzy + 1)) return 0;
  if (longer - shorter > 2) return 0;
  return shorter >= shortestForTwo ? 2 : 1;
}

/**
 * How surely two words so many edits apart are one word misspelt, 0..1. One edit counts less the shorter
 * the words are.
 *
 * @param edits 1 or 2, within `editsAllowed`
 */
export function similarityOfEdits(edits: number, shorter: number): number {
  if (edits === 2) return shorter >= 10 ? 0.88 : shorter >= 8 ? 0.82 : shorter === 7 ? 0.72 : 0.66;
  if (shorter >= 8) return 0.94;
  if (shorter >= 6) return 0.91;
  if (shorter === 5) return 0.87;
  return shorter === 4 ? 0.78 : 0.62;
}

/** Whether two folded words may be one word misspelt, and how surely, 0..1. */
export function spellingSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  const limit = editsAllowed(shorter, Math.max(a.length, b.length));
  if (limit === 0) return 0;
  const edits = editDistance(codeUnits(a), 0, a.length, codeUnits(b), 0, b.length, limit);
  if (edits > limit || (edits === 2 && shorter < firstLetterMayDiffer && a[0] !== b[0])) return 0;
  return similarityOfEdits(edits, shorter);
}

/** Words of fewer consonants must have the same vowels too. */
const tellingConsonants = 3;

/** How many edits the vowel keys of two words with one sound key may be apart, `consonants` being its length. */
export function vowelEditsAllowed(shorter: number, consonants: number): 0 | 1 | 2 {
  if (consonants < tellingConsonants) return 0;
  return shorter >= 7 ? 2 : 1;
}

/**
 * Whether two folded words with one sound key may be two romanisations of one name, and how surely, 0..1:
 * Mohammed and Muhamad are, Mohammed and Mahmoud are not, since their vowels are too far apart.
 *
 * @param edits between their vowel keys, as `vowelKey` gives them
 * @param limit what `vowelEditsAllowed` says
 * @param shorter length of the shorter word
 */
export function similarityOfVowels(edits: number, limit: number, shorter: number): number {
  if (edits > limit) return 0;
  if (edits === 0) return 0.96;
  if (shorter <= 4) return 0.8;
  return edits === 1 ? 0.91 : 0.84;
}

/** Letters that the forms of one word begin with, and what share of the longer they are. */
const shortestStem = 4;
const leastStem = 0.4;

/** Whether two words look like one word with other endings (industry, industrial) or its abbreviation (mfg). */
export function haveStem(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let stem = 0;
  while (stem < shorter.length && shorter[stem] === longer[stem]) stem++;
  if (stem >= shortestStem && stem >= leastStem * longer.length) return true;
  let at = 0;
  for (const letter of longer) if (letter === shorter[at]) at++;
  return stem > 0 && at === shorter.length;
}

/** Surnames of the Slavs that a woman bears with an `a`: one family, and often one person. */
const slavicSurname = /[eo]v$/;
const shortestName = 4;

/** Whether two names are a man's and a woman's form of one: Antonio and Antonia, Karim and Karima. */
export function areOfTwoSexes(a: string, b: string): boolean {
  const [his, hers] = a.endsWith('a') ? [b, a] : [a, b];
  if (!hers.endsWith('a') || his.endsWith('a')) return false;
  const stem = hers.slice(0, -1);
  if (stem.length < shortestName || !his.startsWith(stem) || slavicSurname.test(his)) return false;
  if (his === `${stem}o`) return isCommonWord(his) || isCommonWord(hers);
  return his === stem && isCommonWord(his);
}

const shortestSlip = 5;

/**
 * Whether two words differ as a finger slips: a letter left out or put in, or two neighbours swapped, after
 * the first. A letter in the place of another is as often another brand.
 */
export function isSlip(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < shortestSlip || longer.length > shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  if (at === 0) return false;
  if (longer.length > shorter.length) return shorter.slice(at) === longer.slice(at + 1);
  return (
    shorter[at] === longer[at + 1] &&
    shorter[at + 1] === longer[at] &&
    shorter.slice(at + 2) === longer.slice(at + 2)
  );
}

/** Whether a word of two letters and one of three differ by a letter that leaves one of them without a vowel, or doubles its first. */
export function isUnspeakable(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const isPart =
    shorter === longer.slice(1) || shorter === longer.slice(0, 2) || shorter === longer[0]! + longer[2]!;
  return isPart && (longer[0] === longer[1] || !hasVowel.test(shorter) || !hasVowel.test(longer));
}

const hasVowel = /[aeiouy]/;
