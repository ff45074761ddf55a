import type { Identifier } from '../../model/listed-party.js';
import type { Entity } from './entity.js';
import type { IdDocument } from './links.js';

/**
 * Properties that hold numbers of the party's own, and what the number is called. Codes that several parties
 * share (KPP, a ticker, an industry) and the ids of other databases are left to the entry as published.
 */
const kinds: Readonly<Record<string, string>> = {
  registrationNumber: 'Registration number',
  idNumber: 'ID number',
  taxNumber: 'Tax number',
  vatCode: 'VAT number',
  licenseNumber: 'Licence number',
  passportNumber: 'Passport',
  socialSecurityNumber: 'Social security number',
  innCode: 'INN',
  ogrnCode: 'OGRN',
  okpoCode: 'OKPO',
  bikCode: 'BIK',
  uscCode: 'Unified social credit code',
  leiCode: 'LEI',
  dunsCode: 'D-U-N-S number',
  uniqueEntityId: 'Unique Entity Identifier',
  npiCode: 'NPI',
  cageCode: 'CAGE code',
  cikCode: 'CIK',
  irsCode: 'IRS number',
  jibCode: 'JIB',
  mbsCode: 'MBS',
  voenCode: 'VOEN',
  swiftBic: 'SWIFT/BIC',
  isin: 'ISIN',
  isinCode: 'ISIN',
  imoNumber: 'IMO number',
  mmsi: 'MMSI',
  callSign: 'Call sign',
  crsNumber: 'CRS number',
  serialNumber: 'Serial number',
  icaoCode: 'ICAO code',
  publicKey: 'Digital currency address',
  cryptoAddress: 'Digital currency address',
};

/**
 * @param documents passports and the like, which stand on lines of their own
 * @param countryOf reads a code; undefined where it is none
 */
export function readIdentifiers(
  { properties }: Entity,
  documents: readonly IdDocument[],
  countryOf: (code: string) => string | undefined,
): Identifier[] {
  const found = new Map<string, Identifier>();
  const add = (identifier: Identifier) => {
    const { type, value, country = '' } = identifier;
    const key = `${type}\n${value}\n${country}`;
    if (!found.has(key)) found.set(key, identifier);
  };
  for (const [property, texts] of properties) {
    const type = Object.hasOwn(kinds, property) ? kinds[property] : undefined;
    if (type !== undefined) for (const value of texts) add({ type, value });
  }
  for (const { type, number, country } of documents) {
    const code = country === '' ? undefined : countryOf(country);
    // The party may state the number of its passport itself, without the country.
    if (code !== undefined) found.delete(`${type}\n${number}\n`);
    add({ type, value: number, ...(code === undefined ? {} : { country: code }) });
  }
  return [...found.values()];
}
