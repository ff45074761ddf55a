import type { Address } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { mendText } from './mend-text.js';
import { splitValues } from './split-values.js';

/**
 * The addresses of an `addresses` cell: `street, town, postcode, CN; ...`. The country is the last part,
 * as code or name.
 *
 * @param list our code of the list
 */
export function readAddresses(cell: string, list: string): Address[] {
  return splitValues(cell).flatMap((value) => {
    const text = mendText(value).replace(/^and\s+/i, '');
    if (text === '') return [];
    const country = countryAtEnd(text) ?? (list === 'us-dpl' ? countryOfUsAddress(text) : undefined);
    return [country === undefined ? { text } : { text, country }];
  });
}

/** The country that an address ends in, as code or name. */
export function countryAtEnd(text: string): string | undefined {
  const last = text.slice(text.lastIndexOf(',') + 1).trim();
  // Short words may be a province's or a firm's letters.
  if (last.length < 4 && !/^(?:[A-Z]{2}|PRC|UAE|USA)$/.test(last)) return undefined;
  return countryCode(last.replace(/\.$/, ''));
}

const states =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY';

/** The Denied Persons List leaves `US` out after a state and a ZIP code, which may lack its zero: `ANTHONY, NM, 88021`. */
export function countryOfUsAddress(text: string): string | undefined {
  const state = /, ([A-Z]{2}), \d{4,5}(?:-\d{4})?$/.exec(text)?.[1];
  return state !== undefined && isUsState(state) ? 'US' : undefined;
}

/** Whether a text is the postal abbreviation of a state of the United States. */
export function isUsState(text: string): boolean {
  return states.split(' ').includes(text);
}
