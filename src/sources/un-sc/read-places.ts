import type { Address } from '../../model/listed-party.js';
import type { Report } from '../entry.js';
import { elementsAt, textAt, textsAt, type XmlElement } from '../xml/element.js';
import { readCountry } from './read-country.js';

const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY'];

/** The addresses of an entry; empty stubs are none. */
export function readAddresses(entry: XmlElement, report: Report): Address[] {
  return elementsAt(entry, `${entry.name}_ADDRESS`).flatMap((element) => {
    const text = placeText(element);
    if (text === '') return [];
    const country = countryOf(element, report);
    return [country === undefined ? { text } : { text, country }];
  });
}

/** The places of birth of an individual, those that belong to an alias too, each once. */
export function readPlacesOfBirth(entry: XmlElement): string[] {
  const own = elementsAt(entry, 'INDIVIDUAL_PLACE_OF_BIRTH').map(placeText);
  const ofAliases = elementsAt(entry, 'INDIVIDUAL_ALIAS').map((alias) =>
    ['CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH'].flatMap((name) => textsAt(alias, name)).join(', '),
  );
  return [...new Set([...own, ...ofAliases])].filter((text) => text !== '');
}

/** `Kinshasa, Democratic Republic of the Congo (as of June 2016)`; the note alone where there is no more. */
function placeText(element: XmlElement): string {
  const place = parts.flatMap((part) => textsAt(element, part)).join(', ');
  const note = textAt(element, 'NOTE').replace(/^\(([^()]*)\)$|^([^()]*)\)$/, '$1$2');
  if (place === '' || note === '') return place || note;
  return `${place} (${note})`;
}

function countryOf(element: XmlElement, report: Report): string | undefined {
  const stated = textAt(element, 'COUNTRY');
  if (stated === '') return countryInNote(element);
  const country = readCountry(stated);
  if (country === undefined)
    report(
      'unknown-country',
      'warning',
      `${element.name}/COUNTRY`,
      `${JSON.stringify(stated)} is no known country.`,
    );
  return country;
}

/** The country at the end of an address that is in the note alone: `Karachi, Pakistan; Phone 6683301`, `In prison in Germany`. */
function countryInNote(element: XmlElement): string | undefined {
  if (parts.some((part) => textAt(element, part) !== '')) return undefined;
  const address = textAt(element, 'NOTE').replace(/[;,] (?:(?:tele)?phone|fax|tel)\b.*$| \([^()]*\)$/i, '');
  const end = /(?:,|\bin|-)\s+(\p{Lu}[^,;:-]*?)[.;]?$/u.exec(address)?.[1];
  return readCountry(end ?? address);
}
