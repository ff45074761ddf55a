import Fuse from 'fuse.js';

/**
 * Entries that look somewhat like a name that matched nothing, best first: something for a person to glance
 * at, never a match. fuse.js ranks them by letters alone.
 *
 * @param entries a pool chosen by the caller; a few thousand at most keeps this quick
 */
export function similarEntries<Ref>(
  name: string,
  entries: Iterable<{ readonly name: string; readonly ref: Ref }>,
  limit = 3,
): { readonly name: string; readonly ref: Ref }[] {
  const byName = new Map([...entries].map((entry) => [entry.name, entry]));
  const fuse = new Fuse([...byName.keys()], { threshold: 0.5, ignoreLocation: true, minMatchCharLength: 2 });
  // fuse.js compares 32 letters at most: it ignores its threshold for longer queries.
  return fuse.search(name.slice(0, 32), { limit }).map(({ item }) => byName.get(item)!);
}
