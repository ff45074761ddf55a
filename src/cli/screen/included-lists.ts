import type { CatalogueEntry } from '../../model/catalogue.js';
import { UserError } from '../../model/user-error.js';
import { selectKnownLists } from '../select-known-lists.js';

/** The options by which a command is held to some of the loaded lists. */
export interface ListOptions {
  readonly list?: readonly string[];
  readonly excludeList?: readonly string[];
}

/**
 * The lists that the options leave; undefined for all.
 *
 * @throws UserError for a word that is no list, a list of which nothing is loaded, and where none is left
 */
export function includedLists(
  options: ListOptions,
  catalogue: readonly CatalogueEntry[],
  loaded: ReadonlySet<string>,
  purpose: 'screen against' | 'search' | 'export',
): ReadonlySet<string> | undefined {
  if (options.list === undefined && options.excludeList === undefined) return undefined;
  const chosen = (words: readonly string[]) => selectKnownLists(words, catalogue, loaded);
  const wanted = options.list === undefined ? undefined : chosen(options.list);
  if (wanted !== undefined && wanted.notLoaded.length > 0)
    throw new UserError(`Nothing is loaded for ${wanted.notLoaded.join(', ')}.`, {
      hint: 'partyscreen lists status shows what is loaded; lists import FILE loads a list.',
      exitCode: 3,
    });
  const unwanted = options.excludeList === undefined ? new Set<string>() : chosen(options.excludeList).codes;
  const included = new Set([...(wanted?.codes ?? loaded)].filter((code) => !unwanted.has(code)));
  if (included.size === 0) throw new UserError(`With these options no list is left to ${purpose}.`);
  return included;
}
