import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeUnits, editDistance } from '../../src/text/edit-distance.js';

const distance = (a: string, b: string, limit = 2) =>
  editDistance(codeUnits(a), 0, a.length, codeUnits(b), 0, b.length, limit);

/** The textbook recurrence, whole table, no limit. */
function textbook(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? d[i - 2]![j - 2]! + 1 : 99;
      d[i]![j] = Math.min(
        d[i - 1]![j]! + 1,
        d[i]![j - 1]! + 1,
        d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap,
      );
    }
  }
  return d[a.length]![b.length]!;
}

describe('editDistance', () => {
  test.each([
    ['hikvision', 'hikvision', 0],
    ['hikvision', 'hikvison', 1],
    ['hikvision', 'hikvisoin', 1],
    ['dahua', 'dauha', 1],
    ['factory', 'factoyr', 1],
    ['external', 'extenral', 1],
    ['megvii', 'megvi', 1],
    ['sensetime', 'censtime', 2],
    ['yitu', 'dji', 3],
    ['', 'ab', 2],
  ])('%s and %s are %i apart (3 means more than 2)', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
    expect(distance(b, a)).toBe(expected);
  });

  test('agrees with the textbook recurrence up to its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(textbook(a, b), limit + 1));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
