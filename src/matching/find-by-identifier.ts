import { normaliseIdentifier } from '../reference/identifier.js';
import { hashText } from './hash.js';
import type { NameIndex } from './name-index.js';
import { bucketOf } from './rows.js';

/** Shorter numbers, and those of few digits, are shared by chance. */
const shortest = 5;
const fewestDigits = 4;

/** An identifier as it is compared; undefined where it is too short to prove anything. */
export function comparableIdentifier(text: string): string | undefined {
  const identifier = normaliseIdentifier(text);
  const digits = identifier.replace(/\D/g, '').length;
  return identifier.length >= shortest && digits >= fewestDigits ? identifier : undefined;
}

/** Parties that may bear any of these identifiers, by number; a caller compares the identifiers themselves. */
export function findByIdentifier(identifiers: readonly string[], index: NameIndex): ReadonlySet<number> {
  const found = new Set<number>();
  const { starts, items } = index.identifiers;
  for (const text of identifiers) {
    const identifier = comparableIdentifier(text);
    if (identifier === undefined) continue;
    const bucket = bucketOf(index.identifiers, hashText(identifier));
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) found.add(items[at]!);
  }
  return found;
}
