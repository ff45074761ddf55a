import { describe, expect, test } from '@jest/globals';
import { partyId } from '../../src/sources/party-id.js';

const idOf = (name: string, country?: string) => partyId('us-el', name, country);

describe('party id', () => {
  test.each([
    [
      'Hangzhou Hikvision Digital Technology Co., Ltd.',
      'CN',
      'us-el:hangzhou-hikvision-digital-technology-co-ltd-cn',
    ],
    ['CHEN, Quanguo', undefined, 'us-el:chen-quanguo'],
    ["People's  Press (3)", 'CN', 'us-el:people-s-press-3-cn'],
    ['Müller & Søn Łódź Straße', 'DE', 'us-el:muller-son-lodz-strasse-de'],
    ['ＡＣＭＥ　Ｃｏ', 'JP', 'us-el:acme-co-jp'],
  ])('%s in %s is %s', (name, country, id) => {
    expect(idOf(name, country)).toBe(id);
  });

  test('is the same for any case, punctuation and white space', () => {
    const spellings = [
      'Dahua Technology Co., Ltd.',
      'DAHUA  TECHNOLOGY CO LTD',
      ' Dahua-Technology; Co. Ltd',
    ];
    expect(new Set(spellings.map((name) => idOf(name, 'CN'))).size).toBe(1);
  });

  test('a name in another script is its hash', () => {
    expect(idOf('海康威视', 'CN')).toMatch(/^us-el:[0-9a-f]{8}-cn$/);
    expect(idOf('海康威视', 'CN')).not.toBe(idOf('大华股份', 'CN'));
  });

  test('a name that loses letters keeps what is left and a hash', () => {
    expect(idOf('Завод Molot', 'RU')).toMatch(/^us-el:molot-[0-9a-f]{8}-ru$/);
    expect(idOf('Завод Molot', 'RU')).not.toBe(idOf('Фабрика Molot', 'RU'));
  });

  test('the hash is FNV-1a of the folded name, and stays', () => {
    expect(idOf('中')).toBe('us-el:b846d3f4');
  });

  test('a long name is cut at a word and told apart by its hash', () => {
    const long =
      'Research Institute of the Academy of Applied Sciences and Engineering of the Northern Region';
    const ids = [`${long} East`, `${long} West`].map((name) => idOf(name, 'CN'));
    expect(ids[0]).toMatch(
      /^us-el:research-institute-of-the-academy-of-applied-sciences-and-engineering-of-the-[0-9a-f]{8}-cn$/,
    );
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('a single word of any length is cut too', () => {
    expect(idOf('x'.repeat(200))).toMatch(/^us-el:x{80}-[0-9a-f]{8}$/);
  });

  test('no name at all still gives an id', () => {
    expect(idOf('***', 'CN')).toMatch(/^us-el:[0-9a-f]{8}-cn$/);
  });
});
