import type { ListedParty } from '../../../src/model/listed-party.js';
import { readIdItem } from '../../../src/sources/us-csl/read-identifier.js';

const lists = ['programs', 'alt_names', 'citizenships', 'dates_of_birth', 'nationalities', 'places_of_birth'];

/** A file in the JSON form with the entries of one in the CSV form, in so far as its cells can be taken apart. */
export function asJson(parties: readonly ListedParty[]): string {
  const results = parties.map(({ raw }) => {
    const record: Record<string, unknown> = { ...raw, id: raw._id };
    delete record._id;
    for (const field of lists) if (raw[field] !== undefined) record[field] = raw[field].split('; ');
    record.addresses = (raw.addresses ?? '').split('; ').map((text) => {
      const country = /(?:^|, )([A-Z]{2})$/.exec(text);
      if (country === null) return { address: text, city: null, country: null };
      return { address: text.slice(0, country.index), city: null, country: country[1] };
    });
    record.ids = (raw.ids ?? '').split('; ').map((text) => {
      const item = readIdItem(text);
      return item.kind === 'feature'
        ? { type: item.type, number: item.value }
        : { type: item.identifier.type, number: item.identifier.value, country: item.identifier.country };
    });
    return record;
  });
  return JSON.stringify({ results, sources_used: [], total: results.length });
}
