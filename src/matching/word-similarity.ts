import { codeUnits, editDistance } from '../text/edit-distance.js';
import { vowelKey } from '../text/sound-key.js';
import { shortestForTwo, shortestFuzzy } from './delete-neighbourhood.js';

/**
 * Whether two folded words may be one word misspelt, and how surely, 0..1. One edit counts less the
 * shorter the words are; two are allowed from eight letters on.
 */
export function spellingSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < shortestFuzzy || (shorter === shortestFuzzy && longer > shortestFuzzy + 1)) return 0;
  const limit = longer >= shortestForTwo && shorter >= shortestForTwo - 1 ? 2 : 1;
  const edits = editDistance(codeUnits(a), 0, a.length, codeUnits(b), 0, b.length, limit);
  if (edits > limit) return 0;
  if (edits === 2) return shorter >= 10 ? 0.88 : shorter >= 8 ? 0.82 : 0.72;
  if (shorter >= 8) return 0.94;
  if (shorter >= 6) return 0.91;
  if (shorter === 5) return 0.87;
  return shorter === 4 ? 0.78 : 0.62;
}

/**
 * Whether two folded words with one sound key may be two romanisations of one name, and how surely, 0..1:
 * Mohammed and Muhamad are, Mohammed and Mahmoud are not, since their vowels are too far apart.
 */
export function soundSimilarity(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return 0;
  const vowelsA = vowelKey(a);
  const vowelsB = vowelKey(b);
  const limit = shorter >= 7 ? 2 : 1;
  const edits = editDistance(
    codeUnits(vowelsA),
    0,
    vowelsA.length,
    codeUnits(vowelsB),
    0,
    vowelsB.length,
    limit,
  );
  if (edits > limit) return 0;
  if (edits === 0) return 0.96;
  if (shorter <= 4) return 0.8;
  return edits === 1 ? 0.91 : 0.84;
}
