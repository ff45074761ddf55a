import { elementsAt, textsAt, type XmlElement } from '../xml/element.js';
import type { References } from './reference-sets.js';

/** A place that profiles refer to by number. */
export interface Place {
  /** The lines of the address and the country, joined; empty where nothing is known. */
  readonly text: string;
  /** The country as published; empty where none is. */
  readonly country: string;
}

const order = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3', 'CITY', 'STATE/PROVINCE', 'POSTAL CODE', 'REGION'];

export function readLocation(record: XmlElement, { word }: References): Place {
  const parts = elementsAt(record, 'LocationPart').flatMap((part) => {
    const values = elementsAt(part, 'LocationPartValue');
    const main = values.find(({ attributes }) => attributes.get('Primary') === 'true') ?? values[0];
    const type = word('LocPartTypeValues', part.attributes.get('LocPartTypeID')).toUpperCase();
    const rank = order.indexOf(type);
    const value = main === undefined ? '' : (textsAt(main, 'Value')[0] ?? '');
    return value === '' ? [] : [{ rank: rank < 0 ? order.length : rank, value }];
  });
  const countries = [
    ...elementsAt(record, 'LocationCountry').map(({ attributes }) =>
      word('CountryValues', attributes.get('CountryID')),
    ),
    ...elementsAt(record, 'LocationAreaCode').map(({ attributes }) =>
      word('AreaCodeValues', attributes.get('AreaCodeID')),
    ),
  ].filter((name) => !/^(?:undetermined)?$/i.test(name));
  const country = countries[0] ?? '';
  const lines = parts.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
  return { text: [...lines, country].filter((line) => line !== '').join(', '), country };
}
