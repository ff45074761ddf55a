import type { ListedParty } from '../../../src/model/listed-party.js';

/** How many parties are on each list. */
export function countsOf(parties: readonly ListedParty[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { list } of parties) counts[list] = (counts[list] ?? 0) + 1;
  return counts;
}
