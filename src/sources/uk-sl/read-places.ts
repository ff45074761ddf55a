import type { Address } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import type { Report } from '../entry.js';
import type { Designation } from './designation.js';
import { distinct, numbered, plain } from './texts.js';

export interface Places {
  readonly addresses: readonly Address[];
  readonly placesOfBirth: readonly string[];
  /** Of nationality, addresses and flag, each group in the order of the alphabet: the two forms differ in theirs. */
  readonly countries: readonly string[];
}

export function readPlaces(designation: Designation, report: Report): Places {
  const codes = (texts: readonly string[], field: string) =>
    distinct(texts).flatMap((text) => readCountry(text, field, report) ?? []);
  const nationalities = designation.nationalities.flatMap((text) => numbered(plain(text)));
  const addresses = new Map<string, Address>();
  for (const { lines, country: published } of designation.addresses) {
    const country = readCountry(plain(published), 'Address Country', report);
    const text = [...lines.map(plain), plain(published)].filter(Boolean).join(', ');
    if (text !== '' && !addresses.has(text))
      addresses.set(text, country === undefined ? { text } : { text, country });
  }
  const countries = [
    codes(nationalities, 'Nationality(/ies)'),
    [...addresses.values()].flatMap(({ country }) => country ?? []),
    codes(designation.flags.map(plain), 'Current believed flag of ship'),
  ];
  const placesOfBirth = designation.placesOfBirth.map(({ town, country }) =>
    [plain(town), plain(country)].filter(Boolean).join(', '),
  );
  return {
    addresses: [...addresses.values()],
    placesOfBirth: distinct(placesOfBirth),
    countries: [...new Set(countries.flatMap((group) => group.sort()))],
  };
}

/** The list puts the form of state in brackets: `Congo (Democratic Republic)`. */
function readCountry(text: string, field: string, report: Report): string | undefined {
  if (/^(?:unknown|not known|none|stateless|n\/a|-|)$/i.test(text)) return undefined;
  const [, short, inBrackets] = /^([^()]+) \(([^()]+)\)$/.exec(text) ?? [];
  const country =
    countryCode(text) ??
    (short === undefined
      ? undefined
      : (countryCode(`${inBrackets} of ${short}`) ?? countryCode(`${inBrackets} ${short}`)));
  if (country === undefined)
    report('unknown-country', 'warning', field, `${JSON.stringify(text)} is no known country.`);
  return country;
}
