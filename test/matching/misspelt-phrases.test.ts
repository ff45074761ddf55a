import { expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;
const scoreOf = (name: string, listed: string) => compareNames(name, listed, 'organization').score;

test.each([
  ['Government of Nroth Korea', 'Government of North Korea'],
  ['Embassy of Saudi Arbia', 'Embassy of Saudi Arabia'],
  [
    "Central Bank of the Demcratic People's Republic of Korea",
    "Central Bank of the Democratic People's Republic of Korea",
  ],
])('%s may be %s: a slip within the name of a place', (name, listed) => {
  expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
});

test.each([
  ['Embassy of North Korea', 'Embassy of South Korea'],
  ['Government of North Macedonia', 'Government of North Korea'],
  ['Bank of Saudi Arabia', 'Bank of South Africa'],
  ['Republic of Niger Oil Ministry', 'Republic of Nigeria Oil Ministry'],
  ['Bank of the Republic of Korea', "Bank of the Democratic People's Republic of Korea"],
])('%s is not %s', (name, listed) => {
  expect(scoreOf(name, listed)).toBeLessThan(possible);
});
