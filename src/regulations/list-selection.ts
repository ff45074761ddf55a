/** Which lists are meant by `--list us-el,ofac` and its kin: codes and groups of the catalogue. */
import type { CatalogueEntry } from '../model/catalogue.js';
import { UserError } from '../model/user-error.js';

export interface ListSelection {
  /** The lists that were asked for and are loaded. */
  readonly codes: ReadonlySet<string>;
  /** Words that are neither a list's code nor a group, as typed. */
  readonly unknown: readonly string[];
  /** Words, as typed, of which nothing is loaded: screening would be silent about them. */
  readonly notLoaded: readonly string[];
}

/**
 * Resolves words, each of which may be several joined by commas, in any case. `loaded` are the codes of the
 * loaded lists; those that the catalogue lacks are the user's own. No words select no list: what a missing
 * option means is for the caller to say.
 */
export function selectLists(
  words: readonly string[],
  catalogue: readonly CatalogueEntry[],
  loaded: Iterable<string>,
): ListSelection {
  const available = new Set(loaded);
  const codes = new Set<string>();
  const unknown: string[] = [];
  const notLoaded: string[] = [];
  for (const typed of words.flatMap((word) => word.split(',')).map((word) => word.trim())) {
    if (typed === '') continue;
    const meant = listsMeant(typed.toLowerCase(), catalogue, available);
    const found = meant.filter((code) => available.has(code));
    if (meant.length === 0) unknown.push(typed);
    else if (found.length === 0) notLoaded.push(typed);
    for (const code of found) codes.add(code);
  }
  return { codes, unknown: [...new Set(unknown)], notLoaded: [...new Set(notLoaded)] };
}

/** Every word that `selectLists` knows: groups first, then codes, each in alphabetical order. */
export function knownListWords(
  catalogue: readonly CatalogueEntry[],
  loaded: Iterable<string>,
): readonly string[] {
  const groups = new Set(catalogue.flatMap((entry) => entry.groups));
  const codes = new Set([...catalogue.map(({ code }) => code), ...loaded]);
  return [...[...groups].sort(), ...[...codes].sort()];
}

/** The error for words that `selectLists` does not know. `suggestion` is the nearest known word, if any. */
export function unknownListError(
  unknown: readonly string[],
  known: readonly string[],
  suggestion?: string,
): UserError {
  const quoted = unknown.map((word) => `“${word}”`).join(', ');
  return new UserError(
    `${quoted} ${unknown.length === 1 ? 'is not a list or group' : 'are not lists or groups'}.`,
    {
      hint: suggestion === undefined ? `Known: ${known.join(' ')}.` : `Did you mean ${suggestion}?`,
    },
  );
}

/**
 * The codes of the lists that one word means, loaded or not; none where it is no list and no group. A list of the
 * user's own that is called like a group takes nothing from the group.
 */
export function listsMeant(
  word: string,
  catalogue: readonly CatalogueEntry[],
  available: ReadonlySet<string>,
): readonly string[] {
  const published = catalogue.filter(({ code, groups }) => code === word || groups.includes(word));
  return [...new Set([...(available.has(word) ? [word] : []), ...published.map(({ code }) => code)])];
}
