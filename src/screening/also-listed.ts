/**
 * Which entries of other lists are likely the same party's. Publishers list one firm, person or ship under several
 * laws, and each such entry stands alone; this tells a reader of one where to look for the others. It is computed
 * for matches only.
 */
import { findByIdentifier } from '../matching/find-by-identifier.js';
import { findSameName } from '../matching/find-same-name.js';
import { nameKinds } from '../matching/name-index.js';
import type { CatalogueEntry } from '../model/catalogue.js';
import type { ListedParty, NameKind } from '../model/listed-party.js';
import type { AlsoListed } from '../model/match.js';
import { identifierKinds } from '../reference/identifier-kind.js';
import { bornTheSame, contradicts, shareCountry, sharedIdentifier, typesFit } from './entry-evidence.js';
import type { LoadedLists } from './loaded-lists.js';

export interface AlsoListedOptions {
  readonly lists: LoadedLists;
  /** The lists to look in, by code; all where absent. */
  readonly includes?: (list: string) => boolean;
  catalogueEntry(list: string): CatalogueEntry | undefined;
}

/** A name or a number that more parties bear says nothing of who somebody is: fillers, and names of half a people. */
const mostBearers = 20;
/** Names that tell enough by themselves: two words, of which one is rare. Less needs a country or a birthday that agrees. */
const distinctive = { weight: 1.4, words: 2 };
const leastDistinctive = 0.9;
const strongKinds: ReadonlySet<NameKind> = new Set(['primary', 'alias']);

/**
 * Entries on other lists with a number in common, then those of the same name, each in the order of the index. Works
 * for any listed party, also for one that the lists screened against pass over.
 */
export function alsoListedFinder({
  lists,
  includes,
  catalogueEntry,
}: AlsoListedOptions): (party: ListedParty) => readonly AlsoListed[] {
  const { index } = lists;
  const isElsewhere = (number: number, own: string) => {
    const list = index.lists[index.partyList[number]!]!;
    return list !== own && includes?.(list) !== false;
  };
  const entry = (other: ListedParty, evidence: Pick<AlsoListed, 'by' | 'shared' | 'text'>): AlsoListed => ({
    id: other.id,
    list: other.list,
    listName: catalogueEntry(other.list)?.name ?? other.list,
    name: other.names[0]!.text,
    ...evidence,
  });

  function byIdentifier(party: ListedParty, found: Map<number, AlsoListed>): void {
    for (const own of party.identifiers) {
      const bearers = findByIdentifier([own.value], index);
      if (bearers.size > mostBearers) continue;
      for (const number of bearers) {
        if (found.has(number) || !isElsewhere(number, party.list)) continue;
        const other = lists.party(number);
        const shared = typesFit(party, other) ? sharedIdentifier(own, other.identifiers) : undefined;
        if (shared === undefined) continue;
        const text = `an entry with the same ${identifierKinds[shared.kind]}, ${shared.value}`;
        found.set(number, entry(other, { by: 'identifier', shared: shared.value, text }));
      }
    }
  }

  function byName(party: ListedParty, found: Map<number, AlsoListed>): void {
    for (const name of party.names) {
      if (!strongKinds.has(name.kind)) continue;
      const { weight, words, names } = findSameName(name.text, party.type, index);
      if (weight < leastDistinctive || bearersOf(names) > mostBearers) continue;
      const isTelling = party.type !== 'vessel' && weight >= distinctive.weight && words >= distinctive.words;
      for (const number of names) {
        const bearer = index.nameParty[number]!;
        const isStrong = strongKinds.has(nameKinds[index.nameKind[number]!]!);
        if (!isStrong || found.has(bearer) || !isElsewhere(bearer, party.list)) continue;
        const other = lists.party(bearer);
        if (!typesFit(party, other) || contradicts(party, other)) continue;
        if (!isTelling && !(party.type === 'person' ? bornTheSame(party, other) : shareCountry(party, other)))
          continue;
        const shared = other.names[index.nameOrdinal[number]!]!.text;
        found.set(bearer, entry(other, { by: 'name', shared, text: 'an entry of the same name' }));
      }
    }
  }

  const bearersOf = (names: readonly number[]) => new Set(names.map((name) => index.nameParty[name])).size;

  return (party) => {
    const numbers = new Map<number, AlsoListed>();
    byIdentifier(party, numbers);
    const named = new Map<number, AlsoListed>();
    byName(party, named);
    // Where a number leads to the party's entry on a list, another of the same name is more likely a namesake's.
    const proven = new Set([...numbers.values()].map(({ list }) => list));
    return [...inOrder(numbers), ...inOrder(named).filter(({ list }) => !proven.has(list))];
  };
}

const inOrder = (found: ReadonlyMap<number, AlsoListed>) =>
  [...found].sort(([a], [b]) => a - b).map(([, entry]) => entry);

/** Remembers what was found of the parties that match most, by their numbers. */
export function rememberAlsoListed(
  find: (party: ListedParty) => readonly AlsoListed[],
): (number: number, party: ListedParty) => readonly AlsoListed[] {
  const known = new Map<number, readonly AlsoListed[]>();
  return (number, party) => {
    let entries = known.get(number);
    if (entries === undefined) {
      if (known.size >= mostRemembered) known.clear();
      entries = find(party);
      known.set(number, entries);
    }
    return entries;
  };
}

const mostRemembered = 20_000;
