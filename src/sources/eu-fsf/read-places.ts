import type { Address } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import type { Report } from '../entry.js';
import { inOrder, type Part } from './entity.js';

/** What every part that names a country says of it. */
interface Placed {
  readonly countryIso2Code: string;
  readonly countryDescription: string;
}

/**
 * The country of a part. `00` and `UNKNOWN` stand for none; codes of states that are no more (`CS`) are
 * told and not guessed at.
 *
 * @param field the part, for the problem
 */
export function readCountry(
  { countryIso2Code: code, countryDescription: description }: Placed,
  field: string,
  report: Report,
): string | undefined {
  const unknown = (text: string) => text === '' || /^(?:00|unknown)$/i.test(text);
  const country = countryCode(code) ?? countryCode(description);
  if (country === undefined && !(unknown(code) && unknown(description)))
    report(
      'unknown-country',
      'warning',
      field,
      `${JSON.stringify(unknown(description) ? code : description)} is no known country.`,
    );
  return country;
}

/** The addresses of an entry, each once; stubs without a word are none. */
export function readAddresses(parts: readonly Part<'address'>[], report: Report): Address[] {
  const addresses = new Map<string, Address>();
  for (const part of inOrder(parts)) {
    const country = readCountry(part, 'address', report);
    const text = placeText(part, [part.street, part.poBox === '' ? '' : `PO Box ${part.poBox}`]);
    if (text !== '' && !addresses.has(text))
      addresses.set(text, country === undefined ? { text } : { text, country });
  }
  return [...addresses.values()];
}

/** Where the entry may have been born, each place once. */
export function readPlacesOfBirth(parts: readonly Part<'birthdate'>[]): string[] {
  return [...new Set(inOrder(parts).map((part) => placeText(part, [])))].filter((text) => text !== '');
}

type Place = Placed & {
  readonly place: string;
  readonly city: string;
  readonly zipCode: string;
  readonly region: string;
};

function placeText(part: Place, before: readonly string[]): string {
  const country = /^unknown$/i.test(part.countryDescription) ? '' : part.countryDescription;
  return [...before, part.place, part.city, part.zipCode, part.region, country]
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .join(', ');
}

/** Citizenships, then countries of addresses, each once. */
export function readCountries(
  citizenships: readonly Part<'citizenship'>[],
  addresses: readonly Address[],
  report: Report,
): string[] {
  const stated = inOrder(citizenships).flatMap((part) => readCountry(part, 'citizenship', report) ?? []);
  return [...new Set([...stated, ...addresses.flatMap(({ country }) => country ?? [])])];
}
