import { expect, test } from '@jest/globals';
import { isIdentifierType, normaliseIdentifier } from '../../src/reference/identifier.js';

test.each([
  ['IMO 8898831', '8898831'],
  ['imo no. 8898831', '8898831'],
  ['IMOLA 7', 'IMOLA7'],
  ['91110000MA005UCQ5P', '91110000MA005UCQ5P'],
  ['900 015 699-8', '9000156998'],
  ['J-31482089-3', 'J314820893'],
  ['ｋ４７５３３６', 'K475336'],
  [' - ', ''],
])('%s is compared as %s', (text, normal) => {
  expect(normaliseIdentifier(text)).toBe(normal);
});

test.each([
  'Passport',
  'Tax ID No.',
  'Unified Social Credit Code (USCC)',
  'Vessel Registration Identification',
  'SWIFT/BIC',
  'Digital Currency Address - XBT',
  "Aircraft Manufacturer's Serial Number (MSN)",
  'A kind nobody has seen yet',
])('%s identifies a party', (type) => {
  expect(isIdentifierType(type)).toBe(true);
});

test.each([
  'Gender',
  'Secondary sanctions risk:',
  'Additional Sanctions Information -',
  'Executive Order 13662 Directive Determination -',
  'Website',
  'Email Address',
  'Effective Date (CMIC)',
  'Aircraft Model',
  'Organization Established Date',
  'Issuer Name',
])('%s does not', (type) => {
  expect(isIdentifierType(type)).toBe(false);
});
