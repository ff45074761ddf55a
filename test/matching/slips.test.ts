import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;
const scoreOf = (name: string, listed: string) => compareNames(name, listed, 'any').score;

describe('one word is found where a finger slipped and all else agrees', () => {
  test.each([
    ['Gazprm', 'GAZPROM', 'a letter left out'],
    ['Gazpromm', 'GAZPROM', 'a letter put in'],
    ['Kamza PJSC', 'KAMAZ PJSC', 'letters swapped'],
    ['Almza Limited', 'ALMAZ LTD', 'the same legal form otherwise written'],
  ])('%s may be %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
  });

  test.each([
    ['Sanyo Ltd', 'SANTO LTD', 'another letter'],
    ['Tesla Inc.', 'TECLA INC', 'another letter'],
    ['Visa Inc.', 'VISTA INC', 'too short'],
    ['Dover Corporation', 'ROVER CORPORATION', 'another first letter'],
    ['Kamza Trading', 'KAMAZ PJSC', 'one says more'],
  ])('%s is not %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });
});

describe('a short part that nobody can speak is a slip, where all else agrees', () => {
  test.each([
    ['Kim Yong Nm', 'KIM, Yong Nam'],
    ['Pak Ssu Chol', 'PAK, Su Chol'],
  ])('%s may be %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
  });

  test.each([
    ['Chen Li Hui', 'CHEN, Lin Hui', 'both are names'],
    ['Kim Yong Nm', 'KIM, Chol Nam', 'another part differs'],
    ['Nm', 'NAM', 'nothing else agrees'],
  ])('%s is not %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });
});
