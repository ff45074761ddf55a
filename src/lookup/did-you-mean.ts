import Fuse from 'fuse.js';

/** Long words may differ by more; a short one only by a letter. */
const threshold = 0.34;

/**
 * The candidate that a mistyped word most likely meant: a command, a list code, a column. Undefined where
 * none is near, since a wrong suggestion is worse than none.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.trim();
  if (typed.length < 2) return undefined;
  const fuse = new Fuse([...candidates], { includeScore: true, threshold, ignoreLocation: false, distance: 20 });
  return fuse
    .search(typed.slice(0, 32))
    .filter(({ item }) => Math.abs(item.length - typed.length) <= Math.max(2, typed.length / 2))
    .map(({ item }) => item)[0];
}
