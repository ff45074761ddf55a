import Fuse from 'fuse.js';

/** fuse.js's measure, 0 for the same: a letter in three of a short word, one in four of a longer. */
const near = (length: number) => (length < 7 ? 0.34 : 0.26);
const shortest = 4;
/** Letters that may be in one of the two words alone: a typo changes two at most. */
const mostOther = 4;

/**
 * How near words of the lists are to a word that someone typed: 0 for the same, undefined where it is another
 * word. Numbers are never near each other: 54002 and 54003 are two notices. Answers are kept, since the words of
 * a list come again and again.
 */
export function nearnessTo(typed: string): (word: string) => number | undefined {
  if (typed.length < shortest || /\p{N}/u.test(typed)) return () => undefined;
  const known = new Map<string, number | undefined>();
  const letters = letterBits(typed);
  return (word) => {
    if (known.has(word)) return known.get(word);
    const answer =
      Math.abs(word.length - typed.length) <= 2 && bitCount(letters ^ letterBits(word)) <= mostOther
        ? likeness(typed, word)
        : undefined;
    known.set(word, answer);
    return answer;
  };
}

/** Likeness of two short texts as fuse.js sees it, undefined where they are not alike. */
export function likeness(typed: string, text: string): number | undefined {
  const pattern = typed.slice(0, 32);
  const { score = 1 } = Fuse.match(pattern, text, { threshold: 0.5, distance: 20, includeScore: true });
  if (score <= near(typed.length)) return score;
  // Two letters swapped count twice with it, which is too much in a short word.
  return isSwapped(typed, text) ? near(7) : undefined;
}

function isSwapped(typed: string, text: string): boolean {
  if (typed.length !== text.length) return false;
  let at = 0;
  while (at < typed.length && typed[at] === text[at]) at++;
  return (
    typed[at] === text[at + 1] && typed[at + 1] === text[at] && typed.slice(at + 2) === text.slice(at + 2)
  );
}

function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
