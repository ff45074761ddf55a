import type { Identifier } from '../../model/listed-party.js';
import type { Report } from '../entry.js';
import { inOrder, type Part } from './entity.js';
import { readCountry } from './read-places.js';

/**
 * The documents and numbers of an entry, each once. A number in another script stands beside its writing
 * in Latin letters; `-` stands for none.
 */
export function readIdentifiers(parts: readonly Part<'identification'>[], report: Report): Identifier[] {
  const identifiers = new Map<string, Identifier>();
  for (const part of inOrder(parts)) {
    const country = readCountry(part, 'identification', report);
    const type = part.identificationTypeDescription || part.identificationTypeCode || 'Identification';
    for (const value of [part.number, part.latinNumber]) {
      if (!/[\p{L}\p{N}]/u.test(value)) continue;
      const key = JSON.stringify([type, value, country]);
      identifiers.set(key, { type, value, ...(country === undefined ? {} : { country }) });
    }
  }
  return [...identifiers.values()];
}
