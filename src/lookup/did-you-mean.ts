import Fuse from 'fuse.js';

/** fuse.js's measure, 0 for the same; two letters swapped in a short word are worth 0.5 to it. */
const near = 0.34;
const threshold = 0.5;

/**
 * The candidate that a mistyped word most likely meant: a command, a list code, a column. Undefined where
 * none is near, since a wrong suggestion is worse than none.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.trim();
  if (typed.length < 2) return undefined;
  const fuse = new Fuse([...candidates], {
    includeScore: true,
    threshold,
    ignoreLocation: false,
    distance: 20,
  });
  return fuse
    .search(typed.slice(0, 32))
    .filter(({ item, score = 1 }) => score <= near || lettersOf(item) === lettersOf(typed))
    .filter(({ item }) => Math.abs(item.length - typed.length) <= Math.max(2, typed.length / 2))
    .map(({ item }) => item)[0];
}

const lettersOf = (word: string) => [...word.toLowerCase()].sort().join('');
