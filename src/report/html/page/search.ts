import type FuseClass from 'fuse.js';
import type { ShownMatch, ShownSubject } from './listed.js';

/** fuse.js stands before this script in the page. */
declare const Fuse: typeof FuseClass;

/** Letters that fuse.js compares at most. */
const longest = 32;

/** Letters from which a word is also looked for in other spellings; with fewer, nearly the same is anything. */
const fuzzyFrom = 5;

/** Letters that are no letter with an accent to Unicode, and the ones that people type for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** Without case and accents, as people type. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðıæœß]/g, (letter) => plainLetters[letter]!);

/**
 * Finds the matches whose subject or listed party has a name or id with the words typed, each as part of it or
 * nearly. Only names and ids are indexed, for other spellings only the words of names, each once, so that
 * a keystroke stays a matter of milliseconds among thousands of matches.
 */
export function matchSearch(subjects: readonly ShownSubject[]): (query: string) => ReadonlySet<ShownMatch> {
  const byText = new Map<string, ShownMatch[]>();
  const byWord = new Map<string, ShownMatch[]>();
  const add = (index: Map<string, ShownMatch[]>, key: string, matches: readonly ShownMatch[]) => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [...matches]);
    else known.push(...matches);
  };
  for (const { element, matches } of subjects)
    for (const part of element.querySelectorAll('.name, .id')) {
      const text = folded(part.textContent ?? '');
      const article = part.closest('.match');
      const found = article === null ? matches : matches.filter((match) => match.element === article);
      add(byText, text, found);
      if (part.classList.contains('name'))
        for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word.length > 2) add(byWord, word, found);
    }
  const texts = [...byText];
  const fuse = new Fuse([...byWord.keys()], { threshold: 0.3, distance: 20, shouldSort: false });

  const like = (word: string): Set<ShownMatch> => {
    const found = new Set<ShownMatch>();
    const take = (matches: readonly ShownMatch[]) => {
      for (const match of matches) found.add(match);
    };
    for (const [text, matches] of texts) if (text.includes(word)) take(matches);
    if (word.length >= fuzzyFrom)
      for (const { item } of fuse.search(word.slice(0, longest))) take(byWord.get(item) ?? []);
    return found;
  };
  return (query) => {
    const [first = new Set<ShownMatch>(), ...rest] = folded(query).split(/\s+/).filter(Boolean).map(like);
    return new Set([...first].filter((match) => rest.every((found) => found.has(match))));
  };
}
