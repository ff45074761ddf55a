import { pathsBeside } from '../xml/unknown-elements.js';

/**
 * Where the list's schema (https://www.un.org/sc/resources/sc-sanctions.xsd) puts things, by the paths of
 * `flatten`. An individual and an entity differ in the names of some elements only.
 */

const common = [
  'DATAID',
  'VERSIONNUM',
  'FIRST_NAME',
  'SECOND_NAME',
  'THIRD_NAME',
  'FOURTH_NAME',
  'NAME_ORIGINAL_SCRIPT',
  'UN_LIST_TYPE',
  'REFERENCE_NUMBER',
  'LISTED_ON',
  'GENDER',
  'COMMENTS1',
  'TITLE/VALUE',
  'DESIGNATION/VALUE',
  'NATIONALITY/VALUE',
  'LIST_TYPE/VALUE',
  'LAST_DAY_UPDATED/VALUE',
  'SORT_KEY',
  'SORT_KEY_LAST_MOD',
];

const nested: Readonly<Record<string, readonly string[]>> = {
  ALIAS: ['QUALITY', 'ALIAS_NAME', 'DATE_OF_BIRTH', 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH', 'NOTE'],
  ADDRESS: ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'],
  DATE_OF_BIRTH: ['TYPE_OF_DATE', 'DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR', 'NOTE'],
  PLACE_OF_BIRTH: ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY', 'NOTE'],
  DOCUMENT: [
    'TYPE_OF_DOCUMENT',
    'TYPE_OF_DOCUMENT2',
    'NUMBER',
    'ISSUING_COUNTRY',
    'DATE_OF_ISSUE',
    'CITY_OF_ISSUE',
    'COUNTRY_OF_ISSUE',
    'NOTE',
  ],
};

const known = new Set([
  ...common,
  ...Object.entries(nested).flatMap(([group, names]) =>
    ['INDIVIDUAL', 'ENTITY'].flatMap((type) => names.map((name) => `${type}_${group}/${name}`)),
  ),
]);

/** The paths of filled elements, without numbers, that this parser keeps for quotation and does not read. */
export const unknownFields = pathsBeside(known);

/** Some entries of every edition have these. */
export const expectedPaths = [
  'REFERENCE_NUMBER',
  'FIRST_NAME',
  'LISTED_ON',
  'UN_LIST_TYPE',
  'COMMENTS1',
  'NATIONALITY',
  'INDIVIDUAL_ALIAS/QUALITY',
  'INDIVIDUAL_ALIAS/ALIAS_NAME',
  'INDIVIDUAL_ADDRESS/COUNTRY',
  'INDIVIDUAL_DATE_OF_BIRTH',
  'INDIVIDUAL_PLACE_OF_BIRTH',
  'INDIVIDUAL_DOCUMENT/NUMBER',
  'ENTITY_ALIAS/ALIAS_NAME',
  'ENTITY_ADDRESS/COUNTRY',
] as const;
