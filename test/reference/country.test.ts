import { describe, expect, test } from '@jest/globals';
import { countryCode, countryName } from '../../src/reference/country.js';
import { countryNames } from '../../src/reference/country-names.js';

describe('countryCode', () => {
  test.each([
    ['CN', 'CN'],
    ['cn', 'CN'],
    ['CHN', 'CN'],
    [' China ', 'CN'],
    ["CHINA, PEOPLE'S REPUBLIC OF", 'CN'],
    ['People’s Republic of China', 'CN'],
    ['People?s Republic of China', 'CN'],
    ['P.R. China', 'CN'],
    ['中国', 'CN'],
    ['Hong Kong', 'HK'],
    ['HONGKONG', 'HK'],
    ['Taiwan, Province of China', 'TW'],
    ['Republic of China', 'TW'],
    ['Macau', 'MO'],
    ['Russia', 'RU'],
    ['Russian Federation', 'RU'],
    ['Россия', 'RU'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Islamic Republic of Iran', 'IR'],
    ['Korea, North', 'KP'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Korea, Republic of', 'KR'],
    ['Burma', 'MM'],
    ['UAE', 'AE'],
    ['U.A.E.', 'AE'],
    ['U.S.A.', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['West Bank', 'PS'],
    ['Kosovo', 'XK'],
    ['Deutschland', 'DE'],
    ['Österreich', 'AT'],
    ['Osterreich', 'AT'],
    ['Türkiye', 'TR'],
    ['TURKIYE', 'TR'],
    ['Turkey', 'TR'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['St. Kitts & Nevis', 'KN'],
    ['Saint Kitts and Nevis', 'KN'],
    ['The Bahamas', 'BS'],
    ['Bahamas, The', 'BS'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['Virgin Islands, British', 'VG'],
    ['Republic of Iraq', 'IQ'],
    ['Syrian Arab Republic', 'SY'],
    ['Bosnia-Herzegovina', 'BA'],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  test.each([
    [''],
    ['Korea'],
    ['Virgin Islands'],
    ['Atlantis'],
    ['ZZ'],
    ['Chinna'],
    ['State of Georgia'],
    ['Luhansk People’s Republic'],
  ])('%j is not guessed', (text) => {
    expect(countryCode(text)).toBeUndefined();
  });

  test('no two countries share a name, and every name in the table leads to its country', () => {
    for (const line of countryNames.trim().split('\n')) {
      const code = line.slice(0, 2);
      for (const name of [line.slice(3, 6), ...line.slice(7).split('; ')])
        expect([name, countryCode(name)]).toEqual([name, code]);
    }
  });

  test('the table holds ISO 3166-1 whole: 249 codes, and XK', () => {
    const codes = countryNames
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 6));
    expect(codes).toHaveLength(250);
    expect(new Set(codes.map((code) => code.slice(0, 2))).size).toBe(250);
    expect(new Set(codes.map((code) => code.slice(3))).size).toBe(250);
    expect([...codes].sort()).toEqual(codes);
  });
});

test.each([
  ['CN', 'China'],
  ['KP', 'North Korea'],
  ['XK', 'Kosovo'],
  ['ZZ', undefined],
])('countryName of %s is %s', (code, name) => {
  expect(countryName(code)).toBe(name);
});
