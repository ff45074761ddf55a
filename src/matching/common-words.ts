import { isCommonWord } from '../names/token-weight.js';
import type { Alignment } from './align-names.js';
import type { QueryName } from './query-name.js';

/**
 * Firms whose names are common words alone are told apart by all of them: Royal Bank is not Royal Credit
 * Bank, nor Blue Ocean Deep Blue Ocean. Where a rare word or a place agrees, one word more is an omission.
 */

/** How much a common word that agrees says; from a sum of 1 on, the words together make a name. */
const said = { ofBrand: 0.4, ofTrade: 0.25 };
/** How many times the cost of further words is added where nothing is said. */
const steepness = 5;

/** 0 where what agrees makes a name by itself; the more, the less it says. Of the names of organisations. */
export function commonness(query: QueryName, pairs: Alignment['pairs']): number {
  let sum = 0;
  for (const { query: at, relation } of pairs) {
    const { class: tokenClass, text } = query.tokens[at[0]!]!;
    if (tokenClass === 'place' || relation === 'acronym') return 0;
    const isCommon = isCommonWord(text);
    if (tokenClass === 'brand' && !isCommon) return 0;
    if (tokenClass === 'brand' || tokenClass === 'number') sum += said.ofBrand;
    else if (tokenClass === 'trade') sum += isCommon ? said.ofBrand : said.ofTrade;
  }
  return steepness * Math.max(0, 1 - sum);
}
