import type { Address } from '../../model/listed-party.js';
import { nameCollector, type Report } from '../entry.js';
import { readEntryType } from '../ofac/entry-type.js';
import { factCollector } from '../ofac/facts.js';
import { aliasKind, wholeName } from '../ofac/names.js';
import type { OfacEntry } from '../ofac/ofac-entry.js';
import { listingsOf, type OfacFile } from '../ofac/programme-lists.js';
import { readOfacCountry } from '../ofac/read-country.js';
import { elementsAt, flatten, textAt, textsAt, type XmlElement } from '../xml/element.js';

/** An `sdnEntry` and where it stands: position and line, both from 1. */
export interface SdnEntry {
  readonly record: XmlElement;
  readonly position: number;
  readonly line: number;
}

/** Undefined where the entry has no name. */
export function readEntry(
  { record, position, line }: SdnEntry,
  file: OfacFile,
  report: Report,
): OfacEntry | undefined {
  const facts = readFacts(record, report);
  const names = nameCollector();
  names.add(wholeName(textAt(record, 'lastName'), textAt(record, 'firstName')), 'primary');
  for (const aka of elementsAt(record, 'akaList/aka')) {
    const category = textAt(aka, 'category');
    if (!/^(?:strong|weak)?$/i.test(category))
      report(
        'unknown-value',
        'warning',
        'akaList/aka/category',
        `The quality ${JSON.stringify(category)} of an alias is not known; it is taken for strong.`,
      );
    const weak = /^weak$/i.test(category);
    const kind = aliasKind(textAt(aka, 'type'), weak, 'akaList/aka/type', report);
    names.add(wholeName(textAt(aka, 'lastName'), textAt(aka, 'firstName')), kind);
  }
  for (const issuer of facts.issuerNames) names.add(issuer, 'alias');
  if (names.names().length === 0) return undefined;

  const programmes = textsAt(record, 'programList/program');
  const listings = listingsOf(file, programmes, facts.remarks.join('; '), report);
  return {
    uid: textAt(record, 'uid') || `sdnEntry ${position}`,
    // Palestinian legislators had a type of their own in editions up to 2014.
    ...readEntryType(textAt(record, 'sdnType') || textAt(record, 'nspType'), 'sdnType', report),
    names: names.names(),
    addresses: readAddresses(record, report),
    countries: facts.countries,
    datesOfBirth: facts.datesOfBirth,
    placesOfBirth: facts.placesOfBirth,
    identifiers: facts.identifiers,
    programmes,
    title: textAt(record, 'title'),
    remarks: facts.remarks,
    listings: listings.map(({ code }) =>
      code === 'us-cmic' && facts.cmicListedOn !== undefined
        ? { code, listedOn: facts.cmicListedOn }
        : { code },
    ),
    authorities: [],
    locator: `sdnEntry ${position}, line ${line}`,
    raw: flatten(record),
  };
}

function readFacts(record: XmlElement, report: Report) {
  const { add, remark, facts } = factCollector(report);
  for (const text of textsAt(record, 'remarks')) remark(text);
  for (const id of elementsAt(record, 'idList/id'))
    add('idList/id', textAt(id, 'idType'), textAt(id, 'idNumber'), textAt(id, 'idCountry'));
  const single = [
    ['nationalityList/nationality/country', 'Nationality'],
    ['citizenshipList/citizenship/country', 'Citizenship'],
    ['dateOfBirthList/dateOfBirthItem/dateOfBirth', 'Date of birth'],
    ['placeOfBirthList/placeOfBirthItem/placeOfBirth', 'Place of birth'],
    ['vesselInfo/callSign', 'Vessel Call Sign'],
    ['vesselInfo/vesselFlag', 'Vessel flag'],
    ['vesselInfo/vesselType', 'Vessel type'],
    ['vesselInfo/vesselOwner', 'Vessel owner'],
    ['vesselInfo/tonnage', 'Tonnage'],
    ['vesselInfo/grossRegisteredTonnage', 'Gross registered tonnage'],
  ] as const;
  for (const [path, kind] of single) for (const text of textsAt(record, path)) add(path, kind, text);
  return facts();
}

const addressParts = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country'];

function readAddresses(record: XmlElement, report: Report): Address[] {
  return elementsAt(record, 'addressList/address').flatMap((address) => {
    const text = addressParts.flatMap((part) => textsAt(address, part)).join(', ');
    if (text === '') return [];
    const country = readOfacCountry(textAt(address, 'country'), 'addressList/address/country', report);
    return [country === undefined ? { text } : { text, country }];
  });
}
