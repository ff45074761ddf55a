import type FuseClass from 'fuse.js';
import type { ShownMatch, ShownSubject } from './listed.js';

/** fuse.js stands before this script in the page. */
declare const Fuse: typeof FuseClass;

/** Letters that fuse.js compares at most. */
const longest = 32;

/** Without case and accents, as people type. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Finds the matches whose subject or listed party has a name or id like the words typed. Only those are
 * indexed, each text once; a match is found if every word stands in one of its texts or is nearly there.
 */
export function matchSearch(
  subjects: readonly ShownSubject[],
): (query: string) => ReadonlySet<ShownMatch> | undefined {
  const matchesOf = new Map<string, ShownMatch[]>();
  const add = (elements: Iterable<Element>, matches: readonly ShownMatch[]) => {
    for (const { textContent } of elements) {
      const text = folded(textContent ?? '');
      const known = matchesOf.get(text);
      if (known === undefined) matchesOf.set(text, [...matches]);
      else known.push(...matches);
    }
  };
  for (const { element, matches } of subjects) {
    for (const part of element.children)
      if (part.tagName !== 'ARTICLE') add(part.querySelectorAll('.name, .id'), matches);
    for (const match of matches) add(match.element.querySelectorAll('.name, .id'), [match]);
  }
  const texts = [...matchesOf.keys()];
  const fuse = new Fuse(texts, { threshold: 0.3, ignoreLocation: true, shouldSort: false });

  const like = (word: string): Set<ShownMatch> => {
    const found = new Set<ShownMatch>();
    const take = (text: string) => {
      for (const match of matchesOf.get(text) ?? []) found.add(match);
    };
    for (const text of texts) if (text.includes(word)) take(text);
    // Below four letters, nearly the same is anything.
    if (word.length > 3) for (const { item } of fuse.search(word.slice(0, longest))) take(item);
    return found;
  };
  return (query) => {
    const words = folded(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return undefined;
    const [first, ...rest] = words.map(like);
    return new Set([...first!].filter((match) => rest.every((found) => found.has(match))));
  };
}
