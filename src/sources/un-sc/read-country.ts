import { countryCode } from '../../reference/country.js';

/**
 * The ISO 3166-1 alpha-2 code of a country as the United Nations writes it, which puts the long form in
 * brackets (`Iran (Islamic Republic of)`) and the state before its region (`China, Hong Kong Special
 * Administrative Region`). Undefined where the text names none, or none that still exists.
 */
export function readCountry(text: string): string | undefined {
  const [, short, long] = /^([^()]+) \(([^()]+ of(?: the)?)\)$/.exec(text) ?? [];
  return (
    countryCode(text) ??
    (short === undefined ? undefined : (countryCode(`${long} ${short}`) ?? countryCode(short))) ??
    countryCode(text.replace(/^China, (.+?) Special Administrative Region$/, '$1'))
  );
}
