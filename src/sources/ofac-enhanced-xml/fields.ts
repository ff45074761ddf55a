import { elementsAt, textsAt, type XmlElement } from '../xml/element.js';
import { type Level, pathsBesideLevels } from '../xml/unknown-elements.js';

/** What an entity of the enhanced form holds, by name, level by level. */

const text = null;
const valueDate = {
  fromDateBegin: text,
  fromDateEnd: text,
  toDateBegin: text,
  toDateEnd: text,
  isApproximate: text,
  isDateRange: text,
};

const entity: Level = {
  generalInfo: { identityId: text, entityType: text, title: text, remarks: text },
  sanctionsLists: { sanctionsList: text },
  sanctionsPrograms: { sanctionsProgram: text },
  sanctionsTypes: { sanctionsType: text },
  legalAuthorities: { legalAuthority: text },
  names: {
    name: {
      isPrimary: text,
      aliasType: text,
      isLowQuality: text,
      comments: text,
      translations: {
        translation: {
          isPrimary: text,
          script: text,
          formattedFirstName: text,
          formattedLastName: text,
          formattedFullName: text,
          nameParts: { namePart: { type: text, value: text } },
        },
      },
    },
  },
  addresses: {
    address: {
      country: text,
      translations: {
        translation: {
          isPrimary: text,
          script: text,
          addressParts: { addressPart: { type: text, value: text } },
        },
      },
    },
  },
  features: {
    feature: {
      type: text,
      versionId: text,
      value: text,
      valueRefId: text,
      valueDate,
      isPrimary: text,
      reliability: text,
      comments: text,
    },
  },
  identityDocuments: {
    identityDocument: {
      type: text,
      name: text,
      documentNumber: text,
      isValid: text,
      issuingLocation: text,
      issuingCountry: text,
      issuingAuthority: text,
      issueDate: text,
      expirationDate: text,
      comments: text,
    },
  },
  relationships: {
    relationship: { type: text, relatedEntity: text, quality: text, comments: text },
  },
};

/** Some entities of every edition have these. */
export const expectedPaths = [
  '@id',
  'generalInfo/entityType',
  'sanctionsLists/sanctionsList',
  'sanctionsPrograms/sanctionsProgram',
  'names/name/isPrimary',
  'names/name/isLowQuality',
  'names/name/translations/translation/formattedFullName',
  'addresses/address/country',
  'features/feature/type',
  'features/feature/value',
] as const;

/** The paths of elements that this parser does not know; what stands below one is not looked at. */
export const unknownPaths = pathsBesideLevels(entity);

/**
 * Names whose content is left out of `rawFields`: numbers of the publisher's database, and parts that the
 * formatted names and plain values repeat.
 */
const leftOut = new Set([
  'identityId',
  'nameParts',
  'formattedFirstName',
  'formattedLastName',
  'versionId',
  'valueRefId',
  'valueDate',
]);

/**
 * The entity as published, by path, for quotation, without the publisher's own numbers: an entity in full is
 * ten times as long as what it says.
 */
export function rawFields(record: XmlElement): Record<string, string> {
  const raw: Record<string, string> = {};
  const visit = (element: XmlElement, path: string): void => {
    if (element.text !== '') raw[path] = element.text;
    const date = element.attributes.get('datePublished');
    if (date !== undefined) raw[`${path}@datePublished`] = date;
    const totals = new Map<string, number>();
    for (const { name } of element.children) totals.set(name, (totals.get(name) ?? 0) + 1);
    const counts = new Map<string, number>();
    for (const child of element.children) {
      const count = (counts.get(child.name) ?? 0) + 1;
      counts.set(child.name, count);
      if (leftOut.has(child.name)) continue;
      const step = totals.get(child.name) === 1 ? child.name : `${child.name}[${count}]`;
      visit(child, path === '' ? step : `${path}/${step}`);
    }
  };
  visit(record, '');
  return raw;
}

/** The parts of an address in the order of an envelope. */
export function addressLines(translation: XmlElement): string[] {
  const parts = elementsAt(translation, 'addressParts/addressPart').map((part) => ({
    type: (textsAt(part, 'type')[0] ?? '').toUpperCase(),
    value: textsAt(part, 'value')[0] ?? '',
  }));
  const rank = (type: string) => {
    const at = order.indexOf(type);
    return at < 0 ? order.length : at;
  };
  return parts
    .filter(({ value }) => value !== '')
    .sort((a, b) => rank(a.type) - rank(b.type))
    .map(({ value }) => value);
}

const order = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3', 'CITY', 'STATE/PROVINCE', 'POSTAL CODE', 'REGION'];
