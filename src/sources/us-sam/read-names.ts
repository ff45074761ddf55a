import type { ListedName, PartyType } from '../../model/listed-party.js';
import { nameCollector, squeezed } from '../entry.js';
import { inlineNames } from '../inline-names.js';
import { splitNameList } from '../name-list.js';
import { inferType } from '../us-csl/infer-type.js';
import type { SamRow } from './columns.js';

/**
 * The names in a row: a firm's in one cell, a person's in parts. `Cross-Reference` holds the other names of
 * the same action (48 CFR 9.404(b)(1)): `(also A, B, LLC)`. They may be other spellings or other parties,
 * which have rows of their own. One that may be the party's is a weak alias: of a person's, those with the
 * same last name; of all others', those that no person bears.
 */
export function readNames({ cells }: SamRow, type: PartyType): ListedName[] {
  const { add, names } = nameCollector();
  const inParts = [cells.first, cells.middle, cells.last, cells.suffix]
    .map(squeezed)
    .filter(Boolean)
    .join(' ');
  const whole = squeezed(cells.name);
  const [first, second] = type === 'person' ? [inParts, whole] : [whole, inParts];
  const { bare, others } = inlineNames(first);
  add(bare, 'primary');
  for (const { text, kind } of others) add(text, kind);
  add(second, 'alias');
  for (const name of crossReferences(cells.cross_reference)) {
    const { bare: main, others: inner } = inlineNames(name);
    for (const text of [main, ...inner.map((other) => other.text)])
      if (type === 'person' ? sharesLastName(text, cells.last) : inferType(text, 'us-sam', '') !== 'person')
        add(text, 'weak-alias');
  }
  return names();
}

/** The names of `(also A , B )`. */
export function crossReferences(cell: string): string[] {
  const inner = squeezed(cell)
    .replace(/^\(?\s*also\b[\s:]*/i, '')
    .replace(/\s*\)$/, '');
  return splitNameList(inner);
}

function sharesLastName(text: string, last: string): boolean {
  const words = (name: string) => name.toLowerCase().match(/[\p{L}']{2,}/gu) ?? [];
  const own = words(last);
  const other = new Set(words(text));
  return (
    own.length > 0 && own.every((word) => other.has(word)) && inferType(text, 'us-sam', '') !== 'organization'
  );
}
