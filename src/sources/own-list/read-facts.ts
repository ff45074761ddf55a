import { meant, splitValues, squeeze } from '../../columns/cell-text.js';
import type { Address, Identifier } from '../../model/listed-party.js';
import type { PartialDate } from '../../model/partial-date.js';
import { countryCode } from '../../reference/country.js';
import { parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import { type ListRow, textsOf } from './row.js';

/** Country codes of a row, each once, in its order; what is no country is told. */
export function readCountries(row: ListRow, report: Report): string[] {
  const countries = new Set<string>();
  for (const text of textsOf(row, 'country').flatMap((cell) => meant(cell) ?? [])) {
    for (const code of countriesIn(text)) {
      if (code.known) countries.add(code.text);
      else
        report(
          'unknown-country',
          'warning',
          'country',
          `${JSON.stringify(code.text)} is not a country: left out.`,
        );
    }
  }
  return [...countries];
}

/** `Korea, North` is one country, `CN, HK` are two: the whole is tried first. */
function countriesIn(text: string): { readonly text: string; readonly known: boolean }[] {
  const code = countryCode(text);
  if (code !== undefined) return [{ text: code, known: true }];
  for (const separator of [/\s*[;|]\s*/, /\s*[,/]\s*/]) {
    const parts = text.split(separator).filter((part) => part !== '');
    if (parts.length > 1) return parts.flatMap(countriesIn);
  }
  return [{ text, known: false }];
}

export function readDatesOfBirth(row: ListRow, report: Report): PartialDate[] {
  return splitValues(textsOf(row, 'dob')).flatMap((text) => {
    const date = parsePartialDate(text);
    if (date === undefined)
      report(
        'unreadable-date',
        'warning',
        'dob',
        `${JSON.stringify(text)} cannot be read as a date for certain: left out. Write YYYY-MM-DD.`,
      );
    return date === undefined ? [] : [date];
  });
}

/**
 * Several columns for the address are the lines of one; a single one may hold several addresses. The city
 * goes with the only address, where it does not name it already.
 */
export function readAddresses(row: ListRow): Address[] {
  const cells = row.fields.get('address') ?? [];
  const texts =
    cells.length > 1
      ? [
          cells
            .flatMap((cell) => cell.texts)
            .flatMap((text) => meant(text) ?? [])
            .join(', '),
        ]
      : splitValues(textsOf(row, 'address'));
  const city = meant(textsOf(row, 'city')[0]);
  const places =
    city === undefined || texts.length > 1
      ? texts
      : [texts[0]?.toLowerCase().includes(city.toLowerCase()) ? texts[0] : [...texts, city].join(', ')];
  const stated = cells.flatMap(({ objects }) => objects).map(addressOf);
  return [...places.filter((text) => text !== '').map((text) => ({ text })), ...stated.flat()];
}

/** `{"text": "12 Harbour Road, Ningbo", "country": "CN"}` in JSONL. */
function addressOf(object: Readonly<Record<string, string>>): Address[] {
  const country = countryCode(object.country ?? '');
  const text = meant(object.text) ?? squeeze(Object.values(object).join(', '));
  return text === '' ? [] : [{ text, ...(country === undefined ? {} : { country }) }];
}

/** Headers that say no more than that there is a number. */
const anyNumber = /^(?:identifiers?|id (?:no|number)|identity number)\.?$/i;

/** The header says what a number is (`Passport no`), or the number's own words do (`Passport: K475336`). */
export function readIdentifiers(row: ListRow, report: Report): Identifier[] {
  return (row.fields.get('identifier') ?? []).flatMap(({ header, texts, objects }) => [
    ...splitValues(texts).map((text): Identifier => {
      const [, type, value] = /^(\p{L}[^:]{0,60}):\s*(\S.*)$/u.exec(text) ?? [];
      if (type !== undefined) return { type: type.trim(), value: value! };
      return { type: anyNumber.test(header.trim()) ? 'Identifier' : squeeze(header), value: text };
    }),
    ...objects.flatMap((object): Identifier[] => {
      const value = meant(object.value);
      if (value === undefined) {
        report('unknown-value', 'warning', 'identifier', 'An identifier has no value: left out.');
        return [];
      }
      const country = countryCode(object.country ?? '');
      const type = meant(object.type) ?? 'Identifier';
      return [{ type, value, ...(country === undefined ? {} : { country }) }];
    }),
  ]);
}
