import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible, strong } = policies.default.thresholds;
const scoreOf = (name: string, listed: string) => compareNames(name, listed, 'person').score;

describe('two telling parts say who a person is, however many more one side says', () => {
  test.each([
    ['Saddam Hussein', 'Saddam Hussein Abd al-Majid al-Tikriti'],
    ['Winston Churchill', 'Winston Leonard Spencer Randolph CHURCHILL'],
    ['Emmanuel Macron', 'Emmanuel Jean-Michel Frederic Macron'],
    ['Nadia Volkonskaya Orlova Berg', 'Nadia Volkonskaya'],
  ])('%s may be %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
    expect(scoreOf(name, listed)).toBeLessThan(strong);
  });

  test.each([
    ['Ahmed Hassan', 'Ahmed Hassan Yusuf Tantawi Qasim', 'both are common'],
    ['Nadia Volkonskaya Orlova', 'Nadia Volkonskaya Berg', 'a part contradicts'],
    ['Abu Yazid Tantawi Qasim', 'Abu Yazid', 'the two are one name'],
    ['Abdul Basit Tantawi Qasim', 'Abdul Basit', 'the two are one name'],
    ['Volkonskaya', 'Nadia Orlova Volkonskaya Berg', 'it is one part alone'],
  ])('%s is not %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });

  test('the costs of the parts add up to what is missing', () => {
    const { score, signals } = compareNames(
      'Saddam Hussein',
      'Saddam Hussein Abd al-Majid al-Tikriti',
      'person',
    );
    const costs = signals.reduce((sum, { contribution }) => sum + Math.min(0, contribution), 0);
    expect(1 + costs).toBeCloseTo(score, 2);
  });
});
