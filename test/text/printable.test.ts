import { describe, expect, test } from '@jest/globals';
import { printable } from '../../src/text/printable.js';

describe('what steers the display or hides in it becomes an escape', () => {
  test.each([
    ['a colour sequence', '\x1b[31mAcme\x1b[0m', '\\u001b[31mAcme\\u001b[0m'],
    [
      'a hyperlink sequence',
      '\x1b]8;;https://evil.example\x07Acme',
      '\\u001b]8;;https://evil.example\\u0007Acme',
    ],
    ['an erased line', 'SDN\x1b[2K\rclear', 'SDN\\u001b[2K\\rclear'],
    ['the one-character CSI', '\x9b2JAcme', '\\u009b2JAcme'],
    ['a backspace', 'Bad\b\b\bGood', 'Bad\\u0008\\u0008\\u0008Good'],
    ['delete', 'a\x7fb', 'a\\u007fb'],
    ['NUL', 'a\0b', 'a\\u0000b'],
    ['new line and tab', 'a\nb\tc', 'a\\nb\\tc'],
    ['a direction override', 'Acme\u202egnp.exe', 'Acme\\u202egnp.exe'],
    ['direction isolates', '\u2066Acme\u2069', '\\u2066Acme\\u2069'],
    ['direction marks', 'a\u200eb\u200fc\u061cd', 'a\\u200eb\\u200fc\\u061cd'],
    ['zero-width space and BOM', 'Hik\u200bvision\ufeff', 'Hik\\u200bvision\\ufeff'],
    ['a joiner where none belongs', 'Hik\u200dvision', 'Hik\\u200dvision'],
    ['a soft hyphen', 'Hik\u00advision', 'Hik\\u00advision'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['a Hangul filler', 'a\u3164b', 'a\\u3164b'],
    ['tag characters', 'a\u{e0041}', 'a\\udb40\\udc41'],
    ['annotation marks', 'a\ufff9b\ufffbc', 'a\\ufff9b\\ufffbc'],
    ['a lone surrogate', 'a\ud800b', 'a\\ud800b'],
    ['a variation selector after Latin', 'a\ufe00b', 'a\\ufe00b'],
  ])('%s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('what is spelling stays', () => {
  test.each([
    ['Ürümqi Ţarīq “Œuvre” №1'],
    ['杭州海康威视数字技术股份有限公司'],
    ['Общество с ограниченной ответственностью «Ромашка»'],
    ['شركة الخليج'],
    ['می\u200cخواهم'],
    ['क्\u200dष'],
    ['葛\u{e0100}城'],
    ['full\u3000width\u00a0blanks'],
    ['A 🏭 Ltd'],
    ['C:\\u202e is typed, not hidden'],
  ])('%s', (text) => {
    expect(printable(text)).toBe(text);
  });
});

test('escaping twice is escaping once', () => {
  const shown = printable('\x1b[0m\u202ea\n');
  expect(printable(shown)).toBe(shown);
});

test('serialised JSON keeps its value', () => {
  const value = { name: '\x9b\u202e\u{e0041}\x7f\u2028\ufeff', other: ['\x1b', '海康\ud800'] };
  const shown = printable(JSON.stringify(value));
  expect(shown).not.toMatch(/[\x7f-\x9f\u2028\u202e\ufeff]/);
  expect(JSON.parse(shown)).toEqual(value);
});
