import { didYouMean } from '../../lookup/did-you-mean.js';
import { knownListWords, selectLists, unknownListError } from '../../regulations/list-selection.js';
import { readShippedData } from '../shipped-data.js';
import type { Asker } from './ask.js';

/** Lists or groups of the catalogue; none for an empty answer. Asks anew for a word that is neither. */
export async function askForLists(asker: Asker): Promise<readonly string[]> {
  const { catalogue } = readShippedData();
  const codes = catalogue.map(({ code }) => code);
  for (;;) {
    const answer = await asker.text('Lists or groups to screen against, e.g. us eu [all that are loaded]: ');
    const words = answer
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    const { unknown } = selectLists(words, catalogue, codes);
    if (unknown.length === 0) return words;
    const known = knownListWords(catalogue, []);
    const { message, hint } = unknownListError(unknown, known, didYouMean(unknown[0]!, known));
    asker.say(`${message} ${hint}`);
  }
}
