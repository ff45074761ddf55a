import type { ListedParty } from '../model/listed-party.js';
import { type EntryText, type EntryWords, entryTexts, nameFields, rawTexts } from './entry-texts.js';
import type { LookupQuery } from './lookup-query.js';
import { likeness } from './near-words.js';
import { type EntryHit, entryRater, type HitKind } from './rate-entry.js';
import { searchForm } from './search-form.js';
import { wordSuggestions } from './word-suggestions.js';

export interface FoundEntry extends EntryHit {
  readonly id: string;
  readonly list: string;
  readonly name: string;
}

export interface Lookup {
  /** Best first; as many as were asked for. Those that have words spelt alike come after those that have all. */
  readonly entries: readonly FoundEntry[];
  /** How many there are of each kind; of the partial only where there is no other. */
  readonly totals: Readonly<Record<HitKind, number>>;
  /** Where nothing was found: words and notices of the lists that look like what was looked for. */
  readonly suggestions: readonly string[];
}

/** Fewer entries than this, and those in which words are spelt alike are worth seeing beside them. */
const fewEntries = 3;

/**
 * Searches every text of the entries for what a person remembers of one. An entry that has all of it comes before
 * one that has words spelt alike; only where there is neither, entries that have some of the words. Reading, not
 * screening: no threshold is proven, and nothing found says nothing of a party.
 *
 * @param parties read once, and again where the first reading finds little
 */
export function searchEntries(
  query: LookupQuery,
  parties: () => Iterable<ListedParty>,
  words: EntryWords,
  limit: number,
): Lookup {
  const rate = entryRater(query);
  const literal = bestEntries(limit);
  const few = new Set<string>();
  for (const party of parties()) {
    // The published record repeats the entry's fields: what only it has is looked for where they lack it.
    const hit = rate.literal(entryTexts(party, words)) ?? rate.literal(rawTexts(party));
    if (hit === undefined) continue;
    literal.add({ ...hit, ...identityOf(party) });
    if (few.size < fewEntries) few.add(party.id);
  }
  const alike = bestEntries(limit);
  const partial = bestEntries(limit);
  if (literal.total() < fewEntries)
    for (const party of parties()) {
      if (few.has(party.id)) continue;
      const hit = rate.loose(entryTexts(party, words));
      if (hit?.kind === 'alike') alike.add({ ...hit, ...identityOf(party) });
      else if (hit?.kind === 'partial') partial.add({ ...hit, ...identityOf(party) });
    }
  if (literal.total() + alike.total() === 0) addNamesAlike(query, parties(), alike);
  const found = { literal: literal.total(), alike: alike.total() };
  if (found.literal + found.alike > 0)
    return {
      entries: [...literal.best(), ...alike.best()].slice(0, limit),
      totals: { ...found, partial: 0 },
      suggestions: [],
    };
  return {
    entries: partial.best(),
    totals: { ...found, partial: partial.total() },
    suggestions: partial.total() > 0 ? [] : wordSuggestions(query, parties()),
  };
}

const identityOf = ({ id, list, names }: ListedParty) => ({ id, list, name: names[0]!.text });

/** Adds names that are like the whole query once blanks are taken away: words run together or torn apart. */
function addNamesAlike(
  { words, terms }: LookupQuery,
  parties: Iterable<ListedParty>,
  best: BestEntries,
): void {
  const typed = words.join('');
  if (typed.length < shortestJoined || terms.some(({ quoted }) => quoted) || /\p{N}/u.test(typed)) return;
  for (const party of parties) {
    let nearest: { readonly text: EntryText; readonly distance: number } | undefined;
    for (const { text, kind } of party.names) {
      const joined = searchForm(text).replaceAll(' ', '');
      if (Math.abs(joined.length - typed.length) > 2) continue;
      const distance = likeness(typed, joined);
      if (distance !== undefined && distance < (nearest?.distance ?? 1))
        nearest = { text: { field: nameFields[kind], text, weight: 1 }, distance };
    }
    if (nearest === undefined) continue;
    const score = Math.round((1 - nearest.distance) * 6_000) / 10_000;
    best.add({ kind: 'alike', score, texts: [nearest.text], ...identityOf(party) });
  }
}

const shortestJoined = 6;

interface BestEntries {
  add(entry: FoundEntry): void;
  best(): readonly FoundEntry[];
  total(): number;
}

/** Keeps the best and counts the rest, so that memory does not grow with what a short word finds. */
function bestEntries(limit: number): BestEntries {
  let entries: FoundEntry[] = [];
  let total = 0;
  const best = () => {
    entries = entries.sort(byScore).slice(0, limit);
    return entries;
  };
  return {
    add: (entry) => {
      total++;
      entries.push(entry);
      if (entries.length > 2 * limit + 1_000) best();
    },
    best,
    total: () => total,
  };
}

const byScore = (a: FoundEntry, b: FoundEntry) =>
  b.score - a.score || a.name.length - b.name.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
