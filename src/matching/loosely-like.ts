import { candidateSpace, findCandidates } from './find-candidates.js';
import type { NameIndex } from './name-index.js';
import { queryName } from './query-name.js';
import { queryWords } from './query-words.js';

/** A tenth of the lighter name in common: far below what any policy calls a match. */
const leastShare = 0.1;

/** Names that share something with `name`, at most `most` of them; for people to look at, never matches. */
export function looselyLike(
  name: string,
  index: NameIndex,
  most: number,
): { readonly party: number; readonly nameOrdinal: number }[] {
  const query = queryName(name, 'any', index, queryWords(index));
  return findCandidates(query, index, candidateSpace(index), { leastShare })
    .possible.slice(0, most)
    .map((candidate) => ({ party: index.nameParty[candidate]!, nameOrdinal: index.nameOrdinal[candidate]! }));
}
