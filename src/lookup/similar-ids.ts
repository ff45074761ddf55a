import Fuse from 'fuse.js';
import { foldedWords } from './search-form.js';

const most = 3;
/** fuse.js looks at so much of what was typed. */
const compared = 32;

/**
 * Ids like one that no entry has, best first: those that hold what was typed, then those that fuse.js finds near.
 * Without a list in it, what was typed is compared with the name in the id.
 */
export function similarIds(typed: string, ids: Iterable<string>): readonly string[] {
  const sought = slug(typed);
  if (sought.length < 3) return [];
  const candidates = [...new Set(ids)].map((id) => ({
    id,
    slug: slug(typed.includes(':') ? id : afterList(id)),
  }));
  const holding = candidates
    .filter((candidate) => candidate.slug.includes(sought))
    .sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
  if (holding.length > 0) return holding.slice(0, most).map(({ id }) => id);
  const least = sought.length - 4;
  const fuse = new Fuse(
    candidates.filter(
      (candidate) => candidate.slug.length >= least && candidate.slug.length <= sought.length * 2 + 8,
    ),
    { keys: ['slug'], includeScore: true, threshold: 0.35, distance: 40 },
  );
  return fuse
    .search(sought.slice(0, compared))
    .slice(0, most)
    .map(({ item }) => item.id);
}

const slug = (text: string) => foldedWords(text).join('-');
const afterList = (id: string) => id.slice(id.indexOf(':') + 1);
