import { describe, expect, test } from '@jest/globals';
import { soundKey, vowelKey } from '../../src/text/sound-key.js';

describe('soundKey', () => {
  test.each([
    ['mohammed', 'muhamad'],
    ['yusuf', 'youssef'],
    ['khalid', 'halid'],
    ['ivanov', 'ivanoff'],
    ['quintero', 'kuintero'],
    ['aleksandr', 'alexander'],
    ['pakhmutova', 'pahmutova'],
    ['dzhabrailov', 'jabrailov'],
    ['chavez', 'chaves'],
  ])('%s and %s have one key', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
    expect(soundKey(a)).not.toBe('');
  });

  test.each([
    ['omar', 'mar'],
    ['karim', 'karin'],
    ['tikriti', 'mosuli'],
  ])('%s and %s have not', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });

  test.each(['13', '海康', 'a1b', ''])('%j has none', (word) => {
    expect(soundKey(word)).toBe('');
  });
});

test('vowelKey keeps apart what one skeleton joins', () => {
  expect(soundKey('hassan')).toBe(soundKey('hussein'));
  expect(vowelKey('hassan')).not.toBe(vowelKey('hussein'));
  expect(vowelKey('yusuf')).toBe(vowelKey('youssuf'));
});
