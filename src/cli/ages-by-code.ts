import type { AgeLimit } from '../config/setting-value.js';
import { didYouMean } from '../lookup/did-you-mean.js';
import type { CatalogueEntry } from '../model/catalogue.js';
import { knownListWords, listsMeant, unknownListError } from '../regulations/list-selection.js';

/**
 * `maxAgeDays` of the configuration by list's code; what is said of a list holds before what is said of its group.
 *
 * @param loaded codes of the loaded lists, among them the user's own
 * @throws UserError for a word that is no list
 */
export function agesByCode(
  words: Readonly<Record<string, AgeLimit>> | undefined,
  catalogue: readonly CatalogueEntry[],
  loaded: ReadonlySet<string>,
): Readonly<Record<string, AgeLimit>> | undefined {
  if (words === undefined) return undefined;
  const ages: Record<string, AgeLimit> = {};
  const isGroup = (word: string) => catalogue.every(({ code }) => code !== word) && !loaded.has(word);
  const groupsFirst = Object.entries(words).sort(
    ([one], [other]) => Number(isGroup(other)) - Number(isGroup(one)),
  );
  for (const [word, age] of groupsFirst) {
    const codes = listsMeant(word.toLowerCase(), catalogue, loaded);
    if (codes.length === 0) {
      const known = knownListWords(catalogue, loaded);
      throw unknownListError([word], known, didYouMean(word, known));
    }
    for (const code of codes) ages[code] = { ...ages[code], ...age };
  }
  return ages;
}
