import { pathsBeside } from '../xml/unknown-elements.js';

/**
 * What this parser knows of a target, by the paths of `flatten` without numbers. The schema is that of the
 * publisher's whole list; the copies of earlier states within a modification are history and not kept.
 */

const identity = [
  '@ssid',
  '@main',
  '/name@ssid',
  '/name@name-type',
  '/name@quality',
  '/name@lang',
  '/name/name-part@ssid',
  '/name/name-part@order',
  '/name/name-part@name-part-type',
  '/name/name-part/value',
  '/name/name-part/spelling-variant',
  '/name/name-part/spelling-variant@ssid',
  '/name/name-part/spelling-variant@lang',
  '/name/name-part/spelling-variant@script',
  ...['ssid', 'day', 'month', 'year', 'quality', 'calendar'].map((name) => `/day-month-year@${name}`),
  ...['ssid', 'quality'].map((name) => `/nationality@${name}`),
  '/nationality/country',
  '/nationality/country@iso-code',
  ...['place-of-birth', 'address'].flatMap((place) => [
    ...['ssid', 'place-id', 'quality', 'current', 'main'].map((name) => `/${place}@${name}`),
    ...['remark', 'remarks', 'c-o', 'address-details', 'p-o-box', 'zip-code'].map(
      (name) => `/${place}/${name}`,
    ),
  ]),
  '/identification-document@ssid',
  '/identification-document@document-type',
  ...['number', 'issuer', 'issuer@code', 'date-of-issue', 'expiry-date', 'remark', 'remarks'].map(
    (name) => `/identification-document/${name}`,
  ),
  '/identification-document/place-of-issue',
  '/identification-document/place-of-issue@place-id',
  '/bic-number',
];

const party = [
  '@sex',
  '@object-type',
  '/justification',
  '/justification@ssid',
  '/other-information',
  '/other-information@ssid',
  ...['@ssid', '@target-id', '@relation-type', '/remark', '/remarks'].map((name) => `/relation${name}`),
  ...identity.map((path) => `/identity${path}`),
];

const known = new Set([
  '@ssid',
  '@sanctions-set-id',
  'sanctions-set-id',
  'foreign-identifier',
  'generic-attribute',
  'generic-attribute@ssid',
  'generic-attribute@name',
  ...['modification-type', 'effective-date', 'enactment-date', 'publication-date', 'ssid'].map(
    (name) => `modification@${name}`,
  ),
  ...['individual', 'entity', 'object'].flatMap((kind) => party.map((path) => `${kind}${path}`)),
]);

/** The paths of filled elements that are kept for quotation and not read. */
export const unknownPaths = pathsBeside(known);

/** Some targets of every edition have these. */
export const expectedPaths = [
  '@ssid',
  'modification@modification-type',
  'modification@publication-date',
  'individual/identity/name@name-type',
  'individual/identity/name@quality',
  'individual/identity/name/name-part/value',
  'individual/identity/day-month-year',
  'individual/justification',
  'entity/identity/name/name-part/value',
  'entity/identity/address',
] as const;
