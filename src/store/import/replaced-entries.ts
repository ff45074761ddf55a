/** Which active snapshots give way to a new one. */
import type { ActiveEntry } from '../active-pointer.js';

export interface Activation {
  readonly replaced: readonly ActiveEntry[];
  /** The active entries afterwards, in an order that does not tell the order of imports. */
  readonly active: readonly ActiveEntry[];
}

/**
 * A list is published in several forms, and one form holds several lists: so not the form decides but the lists.
 * A snapshot takes the place of those with which it shares one. An aggregate and a publisher's own file stand
 * side by side; `maskedLists` says which entries of the aggregate are then passed over.
 */
export function activation(before: readonly ActiveEntry[], entry: ActiveEntry): Activation {
  const replaced = before.filter((other) => givesWay(other, entry));
  const active = [...before.filter((other) => !replaced.includes(other)), entry];
  return { replaced, active: inOrder(active) };
}

/** The order in which active entries stand, whatever the order in which they came. */
export function inOrder(active: readonly ActiveEntry[]): readonly ActiveEntry[] {
  return [...active].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function givesWay(other: ActiveEntry, entry: ActiveEntry): boolean {
  if (other.snapshot === entry.snapshot) return true;
  // Written by a version that kept one snapshot of each source and no lists beside it.
  if (other.lists === undefined || entry.lists === undefined) return other.source === entry.source;
  if ((other.aggregate === true) !== (entry.aggregate === true)) return false;
  const isOtherSection = other.section !== entry.section;
  if (isOtherSection && other.section !== undefined && entry.section !== undefined) return false;
  const lists = new Set(entry.lists);
  return other.lists.some((code) => lists.has(code));
}

const orderOf = ({ source, lists = [] }: ActiveEntry) => `${source}\n${lists[0] ?? ''}`;
