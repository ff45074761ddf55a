import type { PartyType } from '../../model/listed-party.js';
import type { Report } from '../entry.js';

const types: Readonly<Record<string, PartyType>> = {
  individual: 'person',
  entity: 'organization',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/** What an entry is, by OFAC's word for it. */
export function readEntryType(
  published: string,
  field: string,
  report: Report,
): { readonly type: PartyType; readonly typeInferred: boolean } {
  const type = types[published.trim().toLowerCase()];
  if (type !== undefined) return { type, typeInferred: false };
  report('unknown-type', 'warning', field, `The type ${JSON.stringify(published)} is not known.`);
  return { type: 'unknown', typeInferred: true };
}
