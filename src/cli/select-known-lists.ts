import { didYouMean } from '../lookup/did-you-mean.js';
import type { CatalogueEntry } from '../model/catalogue.js';
import {
  knownListWords,
  type ListSelection,
  selectLists,
  unknownListError,
} from '../regulations/list-selection.js';

/**
 * Which of the lists in hand are meant by words that a user typed.
 *
 * @param available codes of the lists in hand
 * @param others further words that might have been meant where one is misspelt
 * @throws UserError for a word that is no list and no group
 */
export function selectKnownLists(
  words: readonly string[],
  catalogue: readonly CatalogueEntry[],
  available: Iterable<string>,
  others: readonly string[] = [],
): ListSelection {
  const held = [...available];
  const selection = selectLists(words, catalogue, held);
  const [first] = selection.unknown;
  if (first === undefined) return selection;
  const known = knownListWords(catalogue, held);
  throw unknownListError(selection.unknown, known, didYouMean(first, [...known, ...others]));
}
