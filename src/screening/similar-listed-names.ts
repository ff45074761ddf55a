import { looselyLike } from '../matching/loosely-like.js';
import type { LoadedLists } from './loaded-lists.js';

/** A listed name with where it stands, for suggestions. */
export interface ListedNameEntry {
  readonly name: string;
  readonly ref: { readonly list: string; readonly party: string };
}

const most = 400;

/** Listed names that share any word, or something like it, with `name`: a pool for suggestions, in no order. */
export function similarListedNames(name: string, lists: LoadedLists): ListedNameEntry[] {
  return looselyLike(name, lists.index, most).map(({ party: number, nameOrdinal }) => {
    const party = lists.party(number);
    return { name: party.names[nameOrdinal]!.text, ref: { list: party.list, party: party.names[0]!.text } };
  });
}
