/**
 * Where an aggregate's copy of a list and the publisher's own file differ: in entries, and in the names of those
 * that both have. Everything else of an entry an aggregate is known to shorten.
 */
import type { ListedParty } from '../model/listed-party.js';
import type { ComparedSnapshot, PairedBy } from './change.js';
import { compareSnapshots } from './compare-snapshots.js';
import { folded } from './fold-text.js';

/** An entry that the two files name otherwise. */
export interface NamedOtherwise {
  readonly aggregate: ListedParty;
  readonly publisher: ListedParty;
  readonly pairedBy: PairedBy;
  /** Whether the primary names are different ones, and not only the further names. */
  readonly primaryDiffers: boolean;
  /** Names that only one of the two has, as published. */
  readonly onlyInAggregate: readonly string[];
  readonly onlyInPublisher: readonly string[];
}

export interface ListCrossCheck {
  readonly list: string;
  /** Entries. */
  readonly inAggregate: number;
  readonly inPublisher: number;
  /** Whether names beside the primary ones are compared: not where one of the files has none at all. */
  readonly furtherNames: boolean;
  readonly onlyInAggregate: readonly ListedParty[];
  readonly onlyInPublisher: readonly ListedParty[];
  readonly namedOtherwise: readonly NamedOtherwise[];
}

/** One result for each of the lists, by code; entries by their ids. */
export function crossCheck(
  aggregate: ComparedSnapshot,
  publisher: ComparedSnapshot,
  lists: ReadonlySet<string>,
): readonly ListCrossCheck[] {
  return compareSnapshots(aggregate, publisher, { lists, sameForm: false }).map((changes) => {
    const onlyInAggregate: ListedParty[] = [];
    const onlyInPublisher: ListedParty[] = [];
    const named: NamedOtherwise[] = [];
    const furtherNames = !changes.notCompared.includes('alias');
    for (const group of changes.groups)
      for (const change of group.changes()) {
        if (change.kind === 'removed') onlyInAggregate.push(slim(change.from));
        else if (change.kind === 'added') onlyInPublisher.push(slim(change.to));
        else named.push(...namedOtherwise(slim(change.from), slim(change.to), change.pairedBy, furtherNames));
      }
    const left = pairTheRest(onlyInAggregate, onlyInPublisher, named, furtherNames);
    return {
      list: changes.list,
      inAggregate: changes.before,
      inPublisher: changes.after,
      furtherNames,
      onlyInAggregate: left.aggregate.sort(byId),
      onlyInPublisher: left.publisher.sort(byId),
      namedOtherwise: named.sort((a, b) => byId(a.publisher, b.publisher)),
    };
  });
}

/** How many differences there are, and so whether the files agree. */
export function differences(checks: readonly ListCrossCheck[]): number {
  return checks.reduce(
    (sum, { onlyInAggregate, onlyInPublisher, namedOtherwise: named }) =>
      sum + onlyInAggregate.length + onlyInPublisher.length + named.length,
    0,
  );
}

/**
 * What the comparison left over although one publisher's number stands in both, or one name with its words in
 * another order and the same country; a number or name that several of a side have pairs none.
 */
function pairTheRest(
  some: readonly ListedParty[],
  others: readonly ListedParty[],
  named: NamedOtherwise[],
  furtherNames: boolean,
): { readonly aggregate: ListedParty[]; readonly publisher: ListedParty[] } {
  let aggregate = [...some];
  let publisher = [...others];
  const steps = [
    ['native-id', numberOf],
    ['name-and-country', nameAndCountry],
  ] as const;
  for (const [by, keyOf] of steps) {
    const wanted = single(aggregate, keyOf);
    const pairs = [...single(publisher, keyOf)].flatMap(([key, to]) => {
      const from = wanted.get(key);
      return from === undefined ? [] : [{ from, to }];
    });
    for (const { from, to } of pairs) named.push(...namedOtherwise(from, to, by, furtherNames));
    const [before, after] = [new Set(pairs.map(({ from }) => from)), new Set(pairs.map(({ to }) => to))];
    aggregate = aggregate.filter((party) => !before.has(party));
    publisher = publisher.filter((party) => !after.has(party));
  }
  return { aggregate, publisher };
}

function single(
  parties: readonly ListedParty[],
  keyOf: (party: ListedParty) => string | undefined,
): ReadonlyMap<string, ListedParty> {
  const found = new Map<string, ListedParty | undefined>();
  for (const party of parties) {
    const key = keyOf(party);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : party);
  }
  return new Map([...found].flatMap(([key, party]) => (party === undefined ? [] : [[key, party]])));
}

/** OFAC's own number, which the links to its entries bear in every form of its lists. */
const numberOf = ({ source }: ListedParty) =>
  /^https:\/\/sanctionssearch\.ofac\.treas\.gov\/Details\.aspx\?id=(\d+)$/.exec(source.entryUrl ?? '')?.[1];

const nameAndCountry = ({ names, countries }: ListedParty) =>
  `${words(names[0]!.text)}\n${[...countries].sort().join(' ')}`;

/** A name without regard to punctuation and the order of its words. */
const words = (name: string) => folded(name).split(' ').sort().join(' ');

function namedOtherwise(
  aggregate: ListedParty,
  publisher: ListedParty,
  pairedBy: PairedBy,
  furtherNames: boolean,
): readonly NamedOtherwise[] {
  const [ours, theirs] = [namesOf(aggregate, furtherNames), namesOf(publisher, furtherNames)];
  const onlyInAggregate = lacking(ours, theirs);
  const onlyInPublisher = lacking(theirs, ours);
  const primaryDiffers = words(aggregate.names[0]!.text) !== words(publisher.names[0]!.text);
  return onlyInAggregate.length + onlyInPublisher.length === 0 && !primaryDiffers
    ? []
    : [{ aggregate, publisher, pairedBy, primaryDiffers, onlyInAggregate, onlyInPublisher }];
}

const namesOf = ({ names }: ListedParty, furtherNames: boolean) =>
  (furtherNames ? names : names.slice(0, 1)).map(({ text }) => text);

/** Those of `names` that are not among `others`. */
function lacking(names: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(words));
  return names.filter((name) => !known.has(words(name)));
}

/** Without the row as published, which is the largest part of an entry. */
const slim = (party: ListedParty): ListedParty => ({ ...party, raw: {} });

const byId = (a: ListedParty, b: ListedParty) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
