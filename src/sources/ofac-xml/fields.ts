import { pathsBeside } from '../xml/unknown-elements.js';

/** What an entry of the XML form holds, by the paths of `flatten`. */

const lists: Readonly<Record<string, readonly string[]>> = {
  'idList/id': ['uid', 'idType', 'idNumber', 'idCountry', 'issueDate', 'expirationDate'],
  'akaList/aka': ['uid', 'type', 'category', 'firstName', 'lastName'],
  'addressList/address': [
    'uid',
    'address1',
    'address2',
    'address3',
    'city',
    'stateOrProvince',
    'postalCode',
    'country',
  ],
  'nationalityList/nationality': ['uid', 'country', 'mainEntry'],
  'citizenshipList/citizenship': ['uid', 'country', 'mainEntry'],
  'dateOfBirthList/dateOfBirthItem': ['uid', 'dateOfBirth', 'mainEntry'],
  'placeOfBirthList/placeOfBirthItem': ['uid', 'placeOfBirth', 'mainEntry'],
  vesselInfo: ['callSign', 'vesselType', 'vesselFlag', 'vesselOwner', 'tonnage', 'grossRegisteredTonnage'],
};

const known = new Set([
  ...['uid', 'firstName', 'lastName', 'title', 'sdnType', 'nspType', 'remarks', 'programList/program'],
  ...Object.entries(lists).flatMap(([group, names]) => names.map((name) => `${group}/${name}`)),
]);

/** The paths of filled elements, without numbers, that this parser keeps for quotation and does not read. */
export const unknownFields = pathsBeside(known);

/** Some entries of every edition have these. */
export const expectedPaths = [
  'uid',
  'lastName',
  'sdnType',
  'programList/program',
  'idList/id/idNumber',
  'akaList/aka/lastName',
  'akaList/aka/category',
  'addressList/address/country',
] as const;
