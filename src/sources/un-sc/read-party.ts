import type { ListedParty } from '../../model/listed-party.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { problemsAt, type Report, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { flatten, textAt, textsAt, type XmlElement } from '../xml/element.js';
import { readCountry } from './read-country.js';
import { readDatesOfBirth, withoutZone } from './read-dates-of-birth.js';
import { readDocuments } from './read-documents.js';
import { readNames } from './read-names.js';
import { readAddresses, readPlacesOfBirth } from './read-places.js';

export const listCode = 'un-sc';

/** One `INDIVIDUAL` or `ENTITY` and where it stands: `position` among its kind and `line`, both from 1. */
export interface Entry {
  readonly record: XmlElement;
  readonly position: number;
  readonly line: number;
}

/** The party in an entry, with what is odd about it; an entry without a name is a problem alone. */
export function readParty({ record, position, line }: Entry): ParsedRecord[] {
  const { report, records } = problemsAt({ line, list: listCode });

  const [primary, ...others] = readNames(record, report);
  if (primary === undefined) {
    report(
      'row-without-name',
      'error',
      'FIRST_NAME',
      'The entry has no name and cannot be screened against.',
    );
    return records();
  }
  const reference = textAt(record, 'REFERENCE_NUMBER');
  const place = `${record.name} ${position}`;
  const addresses = readAddresses(record, report);
  const countries = [
    ...new Set([...readNationalities(record, report), ...addresses.flatMap(({ country }) => country ?? [])]),
  ];
  const gender = textAt(record, 'GENDER');
  const comments = textAt(record, 'COMMENTS1');
  const party: ListedParty = {
    id: partyId(listCode, primary.text, countries[0]),
    list: listCode,
    nativeId: reference || textAt(record, 'DATAID') || place,
    type: record.name === 'INDIVIDUAL' ? 'person' : 'organization',
    typeInferred: false,
    names: [primary, ...others],
    addresses,
    countries,
    datesOfBirth: readDatesOfBirth(record, report),
    placesOfBirth: readPlacesOfBirth(record),
    identifiers: readDocuments(record),
    programmes: textsAt(record, 'UN_LIST_TYPE'),
    ...stated(
      'title',
      ['TITLE/VALUE', 'DESIGNATION/VALUE'].flatMap((path) => textsAt(record, path)).join('; '),
    ),
    ...stated('listedOn', readListedOn(record, report)),
    ...stated(
      'remarks',
      [gender === '' || /\bgender:/i.test(comments) ? '' : `Gender: ${gender}`, comments]
        .filter(Boolean)
        .join('. '),
    ),
    source: {
      references: reference === '' ? [] : [{ text: reference }],
      locator: `${place}, line ${line}`,
    },
    raw: flatten(record),
  };
  return [...records(), { kind: 'party', party }];
}

function readNationalities(record: XmlElement, report: Report): string[] {
  return textsAt(record, 'NATIONALITY/VALUE').flatMap((text) => {
    const country = readCountry(text);
    if (country === undefined)
      report('unknown-country', 'warning', 'NATIONALITY', `${JSON.stringify(text)} is no known country.`);
    return country ?? [];
  });
}

function readListedOn(record: XmlElement, report: Report): string | undefined {
  const text = textAt(record, 'LISTED_ON');
  const day = isoDate(parsePartialDate(withoutZone(text)));
  if (text !== '' && day === undefined)
    report('unreadable-date', 'warning', 'LISTED_ON', `${JSON.stringify(text)} is no day.`);
  return day;
}
