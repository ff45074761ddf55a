import type { Identifier } from '../../model/listed-party.js';
import type { PartialDate } from '../../model/partial-date.js';
import { isIdentifierType } from '../../reference/identifier.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { type Report, squeezed } from '../entry.js';
import { readOfacCountry } from './read-country.js';

/** What OFAC says of a party beside its names and addresses, sorted by what it is good for. */
export interface Facts {
  readonly identifiers: readonly Identifier[];
  readonly datesOfBirth: readonly PartialDate[];
  readonly placesOfBirth: readonly string[];
  /** Of nationality, citizenship, flag and registration, in this order; each once. */
  readonly countries: readonly string[];
  /** Under whose names the securities of a Chinese military company are issued. */
  readonly issuerNames: readonly string[];
  /** The day of listing as a Chinese military company, `YYYY-MM-DD`. */
  readonly cmicListedOn: string | undefined;
  /** Everything else, as `Kind: value`. */
  readonly remarks: readonly string[];
}

/** Each kind of country by OFAC's words for it in its several forms; a ship's flag counts before registration. */
const countryKinds: readonly RegExp[] = [
  /^nationality(?: country)?$/i,
  /^citizen(?:ship(?: country)?)?$/i,
  /^vessel flag$/i,
  /^(?:nationality of registration|registration country)$/i,
];

const noIdentifiers = /^(?:vessel (?:gross |registered )*tonnage|gross|tonnage|location|telephone)/i;

/**
 * Takes facts one by one, each with OFAC's word for its kind. What cannot be read is told under `field` and
 * kept among the remarks.
 */
export function factCollector(report: Report): {
  readonly add: (field: string, kind: string, value: string, country?: string) => void;
  readonly remark: (text: string) => void;
  readonly facts: () => Facts;
} {
  const identifiers = new Map<string, Identifier>();
  const datesOfBirth = new Map<string, PartialDate>();
  const placesOfBirth = new Set<string>();
  const countries = countryKinds.map(() => new Set<string>());
  const issuerNames = new Set<string>();
  const remarks = new Set<string>();
  let cmicListedOn: string | undefined;

  const add = (field: string, publishedKind: string, published: string, country = '') => {
    const kind = squeezed(publishedKind).replace(/(?<![:\s-])[:\s-]+$/, '');
    const value = squeezed(published);
    if (value === '') return;
    const countryKind = countryKinds.findIndex((pattern) => pattern.test(kind));
    if (countryKind >= 0) {
      const code = readOfacCountry(value, field, report);
      if (code !== undefined) countries[countryKind]!.add(code);
      if (code === undefined || countryKind > 1) remarks.add(`${kind}: ${value}`);
    } else if (/^(?:birthdate|date of birth|DOB)$/i.test(kind)) {
      const date = parsePartialDate(value);
      if (date !== undefined) datesOfBirth.set(date.text, date);
      else {
        report('unreadable-date', 'warning', field, `${JSON.stringify(value)} is no date of birth.`);
        remarks.add(`DOB: ${value}`);
      }
    } else if (/^(?:place of birth|POB)$/i.test(kind)) placesOfBirth.add(value);
    else if (isIdentifierType(kind) && !noIdentifiers.test(kind)) {
      const code = readOfacCountry(country, field, report);
      identifiers.set(`${kind}\n${value}`, {
        type: kind,
        value,
        ...(code === undefined ? {} : { country: code }),
      });
    } else {
      remarks.add(`${kind}: ${value}`);
      if (/^issuer name$/i.test(kind)) issuerNames.add(value);
      if (/^listing date \(CMIC\)$/i.test(kind)) cmicListedOn = isoDate(parsePartialDate(value));
    }
  };
  return {
    add,
    remark: (text) => {
      if (squeezed(text) !== '') remarks.add(squeezed(text));
    },
    facts: () => ({
      identifiers: [...identifiers.values()],
      datesOfBirth: [...datesOfBirth.values()],
      placesOfBirth: [...placesOfBirth],
      countries: [...new Set(countries.flatMap((codes) => [...codes]))],
      issuerNames: [...issuerNames],
      cmicListedOn,
      remarks: [...remarks],
    }),
  };
}
