import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;
const scoreOf = (name: string, listed: string) => compareNames(name, listed, 'organization').score;

describe('a firm of common words alone is told by all of them', () => {
  test.each([
    ['Royal Bank', 'ROYAL CREDIT BANK', 'a trade word more'],
    ['Star Technology Inc.', 'Star Marine Technology', 'a trade word more'],
    ['Blue Ocean Corporation', 'DEEP BLUE OCEAN FZE', 'a word of the brand more'],
    ['Standard Bank Group', 'Standard Chartered Bank Group', 'a rare word more'],
    ['Prime Oil Logistics LLC', 'Prime Logistics LLC', 'the subject says more'],
  ])('%s is not %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });

  test.each([
    ['Titan Inc.', 'TITAN LLC', 'nothing but the legal form differs'],
    ['Silver Wolf LLC', 'Silver Wolf Trading LLC', 'two words make a brand'],
    ['Defence Industries Organisation', 'Defense Industries Organization of Iran', 'a place is no such word'],
    ['Great Wall Industry Corporation', 'China Great Wall Industry Corporation', 'neither is it here'],
    ['Kvant Bank', 'KVANT CREDIT BANK', 'a rare word agrees'],
    [
      'National Export Development Bank',
      'National Export Development Investment Bank',
      'many trade words agree',
    ],
  ])('%s may be %s: %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
  });

  test('the reasons say what the further word cost', () => {
    const { score, signals } = compareNames('Royal Bank', 'ROYAL CREDIT BANK', 'organization');
    const sum = signals.reduce((all, signal) => all + signal.contribution, 0);
    expect(score).toBeGreaterThan(0);
    expect(sum).toBeLessThan(score);
    const credit = signals.find((signal) => signal.kind === 'token' && signal.listed === 'CREDIT');
    expect(credit!.contribution).toBeLessThan(-0.1);
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
