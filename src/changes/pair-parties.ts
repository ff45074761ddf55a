/**
 * Which record of the later snapshot is which entry of the earlier. Our own id is made of name and country, and
 * publishers' numbers change with every notice: an entry that was renamed must be told of as such, and not as one
 * removed and another added. But a wrong pair would hide both, so that each step takes those alone between which
 * there is no choice.
 */
import type { ListedParty } from '../model/listed-party.js';
import type { ComparedSnapshot, PairedBy } from './change.js';
import { compareParties } from './compare-parties.js';
import { type PairingStep, pairingSteps } from './pairing-steps.js';

export interface Pair {
  /** Ordinals. */
  readonly from: number;
  readonly to: number;
  readonly by: PairedBy;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Ordinals by id, of the lists that are compared. */
export type Ids = ReadonlyMap<string, number>;

/** More namesakes than any list has; beyond that only ids count, since each is held against each. */
const mostNamesakes = 50;

export function pairParties(
  from: { readonly snapshot: ComparedSnapshot; readonly ids: Ids },
  to: { readonly snapshot: ComparedSnapshot; readonly ids: Ids },
): Pairing {
  const pairs: Pair[] = [];
  const left = { from: new Set(from.ids.values()), to: new Set(to.ids.values()) };
  const take = (one: number, other: number, by: PairedBy) => {
    pairs.push({ from: one, to: other, by });
    left.from.delete(one);
    left.to.delete(other);
  };
  const partyOf = {
    from: (ordinal: number) => from.snapshot.party(ordinal),
    to: (ordinal: number) => to.snapshot.party(ordinal),
  };

  const contested = namesakes(from.ids, to.ids);
  for (const { from: some, to: others } of contested.values()) pairNamesakes(some, others);
  for (const [id, ordinal] of to.ids) {
    const before = from.ids.get(id);
    if (before !== undefined && left.from.has(before) && left.to.has(ordinal)) take(before, ordinal, 'id');
  }
  for (const step of pairingSteps) pairByStep(step);
  return { pairs, removed: [...left.from], added: [...left.to] };

  /** What tells parties of one name and country apart, their place in the file or what they say, may have changed. */
  function pairNamesakes(some: readonly number[], others: readonly number[]): void {
    if (some.length > mostNamesakes || others.length > mostNamesakes) return;
    const same: readonly ((a: ListedParty, b: ListedParty) => boolean)[] = [
      (a, b) => compareParties(a, b, { sameForm: true }).length === 0,
      (a, b) => a.nativeId === b.nativeId && a.nativeId !== '',
    ];
    for (const isSame of same)
      for (const one of some) {
        if (!left.from.has(one)) continue;
        const party = partyOf.from(one);
        const other = others.find((each) => left.to.has(each) && isSame(party, partyOf.to(each)));
        if (other !== undefined) take(one, other, 'id');
      }
  }

  function pairByStep({ by, keysOf, agrees, mostToAKey = 1 }: PairingStep): void {
    if (left.from.size === 0 || left.to.size === 0) return;
    const before = byKey(left.from, partyOf.from, keysOf, mostToAKey);
    const after = byKey(left.to, partyOf.to, keysOf, mostToAKey);
    for (const [key, every] of before) {
      const some = every.filter((each) => left.from.has(each));
      const others = (after.get(key) ?? []).filter((each) => left.to.has(each));
      if (some.length === 0 || others.length === 0) continue;
      const agreeing = some.flatMap((one) =>
        others
          .filter((other) => agrees(partyOf.from(one), partyOf.to(other)))
          .map((other) => ({ one, other })),
      );
      for (const { one, other } of agreeing)
        if (agreeing.every((pair) => (pair.one === one) === (pair.other === other))) take(one, other, by);
    }
  }
}

/** By key the ordinals that have it; none where they are more than `most`. */
function byKey(
  ordinals: Iterable<number>,
  partyOf: (ordinal: number) => ListedParty,
  keysOf: PairingStep['keysOf'],
  most: number,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const ordinal of ordinals) {
    const party = partyOf(ordinal);
    for (const key of new Set(keysOf(party))) {
      const whole = `${party.list}\n${key}`;
      const sharing = found.get(whole);
      if (sharing === undefined) found.set(whole, [ordinal]);
      else if (sharing.length <= most) sharing.push(ordinal);
    }
  }
  for (const [key, sharing] of found) if (sharing.length > most) found.delete(key);
  return found;
}

/** Ids of which one is the beginning of the others, by that; only where there are several on a side. */
function namesakes(from: Ids, to: Ids) {
  const groups = new Map<string, { readonly from: number[]; readonly to: number[] }>();
  for (const ids of [from, to])
    for (const id of ids.keys()) {
      const stem = stemOf(id);
      if (stem !== id && (from.has(stem) || to.has(stem))) groups.set(stem, { from: [], to: [] });
    }
  for (const side of ['from', 'to'] as const)
    for (const [id, ordinal] of side === 'from' ? from : to)
      (groups.get(id) ?? groups.get(stemOf(id)))?.[side].push(ordinal);
  return groups;
}

/** What an id has of name and country: the rest, after a tilde or as a number, tells namesakes apart. */
function stemOf(id: string): string {
  const tilde = id.indexOf('~');
  return tilde > 0 ? id.slice(0, tilde) : id.replace(/-\d{1,4}$/, '');
}
