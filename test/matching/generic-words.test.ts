import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;
const scoreOf = (name: string, listed: string) => compareNames(name, listed, 'organization').score;

describe('a word that one side says more is how people write the names of firms, common words or not', () => {
  test.each([
    ['Silver Wolf LLC', 'Silver Wolf Trading LLC'],
    ['Defence Industries Organisation', 'Defense Industries Organization of Iran'],
    ['Great Wall Industry Corporation', 'China Great Wall Industry Corporation'],
    ['Kvant Bank', 'KVANT CREDIT BANK'],
    ['National Export Development Bank', 'National Export Development Investment Bank'],
    ['Northern Maritime Company Limited', 'NORTHERN MARITIME MANAGEMENT COMPANY LIMITED'],
    ['Positive Trading Instruments', 'Positive Instruments'],
  ])('%s may be %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
  });
});

describe('two words of one language for one thing make two names, where no brand or place agrees', () => {
  test.each([
    ['Universal Technology Inc.', 'GLOBAL TECHNOLOGY LTD'],
    ['Smart Solutions Inc.', 'Intelligent Solutions Ltd'],
    ['Global Energy Holdings', 'World Power Holding Co., Ltd.'],
    ['Car Finance Company', 'Vehicle Finance Co.'],
  ])('%s is not %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });

  test.each([
    ['Intl. Devt. Technology Corp.', 'International Development Technology Corporation', 'abbreviations'],
    ['Industry Technology Company', 'Industrial Technologies Company', 'other endings'],
    ['Kvant Global Technology', 'KVANT WORLD TECHNOLOGY', 'beside a brand'],
    ['Shanghai Automobile Technology Company', 'Shanghai Vehicle Technology Company', 'beside a place'],
    ['环球技术', 'Universal Technology', 'in another language'],
  ])('%s may be %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
  });
});

test('an association is not a corporation of the same trade', () => {
  expect(scoreOf('Digital Media Corporation', 'DIGITAL MEDIA ASSOCIATION')).toBeLessThan(possible);
  expect(scoreOf('Kvant Media Association', 'KVANT MEDIA')).toBeGreaterThanOrEqual(possible);
});
