import type { Address, ListedName } from '../../model/listed-party.js';
import { nameCollector, type Report } from '../entry.js';
import { readEntryType } from '../ofac/entry-type.js';
import { factCollector } from '../ofac/facts.js';
import { aliasKind, wholeName } from '../ofac/names.js';
import type { OfacEntry } from '../ofac/ofac-entry.js';
import { readOfacCountry } from '../ofac/read-country.js';
import { elementsAt, textAt, textsAt, type XmlElement } from '../xml/element.js';
import { addressLines, rawFields } from './fields.js';
import { type Publishes, readAuthorities, readListings } from './read-listings.js';

/** An `entity` and where it stands: position and line, both from 1. */
export interface Entity {
  readonly record: XmlElement;
  readonly position: number;
  readonly line: number;
}

/** Undefined where the entity has no name. */
export function readEntity(
  { record, position, line }: Entity,
  publishes: Publishes,
  report: Report,
): OfacEntry | undefined {
  const { add, remark, facts } = factCollector(report);
  for (const text of textsAt(record, 'generalInfo/remarks')) remark(text);
  for (const document of elementsAt(record, 'identityDocuments/identityDocument'))
    add(
      'identityDocuments',
      textAt(document, 'type'),
      textAt(document, 'documentNumber'),
      textAt(document, 'issuingCountry'),
    );
  for (const feature of elementsAt(record, 'features/feature')) {
    const [type, value] = [textAt(feature, 'type'), textAt(feature, 'value')];
    // OFAC keeps what it has found to be false, such as the date of birth in a forged passport.
    if (/^false$/i.test(textAt(feature, 'reliability'))) remark(`${type}: ${value} (said to be false)`);
    else add('features', type, value);
  }
  for (const text of textsAt(record, 'sanctionsTypes/sanctionsType')) remark(`Sanctions type: ${text}`);
  for (const { children } of elementsAt(record, 'relationships/relationship')) {
    const said = (name: string) => children.find((child) => child.name === name)?.text ?? '';
    remark(`${said('type')}: ${said('relatedEntity')}`);
  }
  const { listings, others } = readListings(record, publishes, report);
  for (const other of others) remark(other);

  const read = facts();
  const names = readNames(record, read.issuerNames, report);
  if (names.length === 0) return undefined;
  return {
    uid: (record.attributes.get('id') ?? '').trim() || `entity ${position}`,
    ...readEntryType(textAt(record, 'generalInfo/entityType'), 'generalInfo/entityType', report),
    names,
    addresses: readAddresses(record, report),
    countries: read.countries,
    datesOfBirth: read.datesOfBirth,
    placesOfBirth: read.placesOfBirth,
    identifiers: read.identifiers,
    programmes: textsAt(record, 'sanctionsPrograms/sanctionsProgram'),
    title: textAt(record, 'generalInfo/title'),
    remarks: read.remarks,
    listings,
    authorities: readAuthorities(record),
    locator: `entity ${position}, line ${line}`,
    raw: rawFields(record),
  };
}

/** The primary name in Latin letters comes first, whatever the order in the file. */
function readNames(record: XmlElement, issuerNames: readonly string[], report: Report): ListedName[] {
  const names = nameCollector();
  const published = elementsAt(record, 'names/name');
  const isPrimary = (element: XmlElement) => /^true$/i.test(textAt(element, 'isPrimary'));
  for (const name of [...published.filter(isPrimary), ...published.filter((name) => !isPrimary(name))]) {
    const weak = /^true$/i.test(textAt(name, 'isLowQuality'));
    const kind = aliasKind(textAt(name, 'aliasType'), weak, 'names/name/aliasType', report);
    const translations = elementsAt(name, 'translations/translation');
    const main = translations.find(isPrimary) ?? translations[0];
    for (const translation of translations)
      names.add(
        textAt(translation, 'formattedFullName') ||
          wholeName(textAt(translation, 'formattedLastName'), textAt(translation, 'formattedFirstName')),
        isPrimary(name) && !weak && translation === main ? 'primary' : kind,
      );
  }
  for (const issuer of issuerNames) names.add(issuer, 'alias');
  return names.names();
}

/** An address is given once, as in Latin letters; other scripts repeat it. */
function readAddresses(record: XmlElement, report: Report): Address[] {
  return elementsAt(record, 'addresses/address').flatMap((address) => {
    const published = textAt(address, 'country');
    const country = readOfacCountry(published, 'addresses/address/country', report);
    const translations = elementsAt(address, 'translations/translation');
    const lines = translations.map((translation) => addressLines(translation)).find((all) => all.length > 0);
    const text = [...(lines ?? []), published].filter((part) => part !== '').join(', ');
    if (text === '') return [];
    return [country === undefined ? { text } : { text, country }];
  });
}
