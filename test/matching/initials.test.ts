import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;
const scoreOf = (name: string, listed: string) => compareNames(name, listed, 'any').score;

describe('given names cut to initials say all that such a record can', () => {
  test.each([
    ['V. Putin', 'PUTIN, Vladimir'],
    ['X. Zhang', 'ZHANG, Xiaoming'],
    ['M. Khan', 'KHAN, Mahmood'],
    ['Wu T.', 'WU, Tao'],
    ['A. Ali', 'ALI, Anwar'],
    ['N. Al-Hamid', 'AL-HAMID, Nasir'],
  ])('%s may be %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
  });

  test.each([
    ['V. Putin', 'PUTIN, Mikhail', 'another initial'],
    ['R. Silva', 'SALVA, Ricardo', 'the family name is misspelt besides'],
    ['A. Hasan', 'HASAN, Ahmad Yusuf Mahmud', 'the list says more'],
    ['S. Lee Park', 'LEE, Sung', 'the record says more'],
    ['Alan Ahmed', 'AHMED, A.', 'the list says less'],
  ])('%s is not %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });
});
