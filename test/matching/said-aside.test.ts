import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;
const scoreOf = (name: string, listed: string, type: 'any' | 'vessel' = 'any') =>
  compareNames(name, listed, type).score;

describe('a place in brackets or a branch says where, not who', () => {
  test.each([
    ['Kvant (Moscow)', 'Kvant JSC'],
    ['Orbita (Dubai)', 'ORBITA LLC'],
    ['The Sokol (Shanghai)', 'OOO SOKOL'],
    ['EP-GOM (Tehran)', 'EP-GOM'],
    ['Rostec, Dubai Branch', 'ROSTEC'],
    ['Rostec - Purchasing Department', 'ROSTEC'],
  ])('%s may be %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
    expect(scoreOf(name, listed)).toBeLessThan(1);
  });

  test('a ship is no firm, and its place is one all the same', () => {
    expect(scoreOf('Falcon I (Beijing)', 'FALCON I', 'vessel')).toBeGreaterThanOrEqual(possible);
    expect(scoreOf('Falcon II (Beijing)', 'FALCON I', 'vessel')).toBeLessThan(possible);
  });

  test.each([
    ['Kvant (Moscow)', 'Kvant (Kiev)', 'another place'],
    ['Star (Beijing)', 'SUN (BEIJING)', 'the place is all that agrees'],
    ['Royal Bank (Lagos)', 'ROYAL CREDIT BANK', 'the list says more'],
    ['Sokol Purchasing Department', 'ORBITA PURCHASING DEPARTMENT', 'the department is all that agrees'],
  ])('%s is not %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });
});
