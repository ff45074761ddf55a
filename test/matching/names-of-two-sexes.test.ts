import { expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;

test.each([
  ['Antonia Ruiz', 'RUIZ, Antonio'],
  ['Claudia Herrera', 'HERRERA LUNA, Claudio'],
  ['Daniela Castro', 'CASTRO, Daniel'],
  ['Robert Taylor', 'TAYLOR, Roberta'],
  ['Karima Haddad', 'HADDAD, Karim'],
])("%s is not %s: a man's name and a woman's", (name, listed) => {
  expect(compareNames(name, listed, 'person').score).toBeLessThan(possible);
});

test.each([
  ['Elena Petrova', 'PETROV, Elena', 'a surname of the Slavs'],
  ['Maria Kovalska', 'KOVALSKAYA, Maria', 'another ending'],
  ['Hamz Yazid', 'YAZID, Hamza', 'what is left is no name'],
  ['Danielle Castro', 'CASTRO, Daniele', 'no ending in a'],
])('%s may be %s: %s', (name, listed) => {
  expect(compareNames(name, listed, 'person').score).toBeGreaterThanOrEqual(possible);
});
