import { describe, expect, test } from '@jest/globals';
import { atLeast, atMost } from '../../src/screening/share-bounds.js';

describe('what a share in a sample says of the whole, by Wilson’s interval', () => {
  test.each([
    [10, 10, 0.7225, 1],
    [0, 10, 0, 0.2775],
    [8, 10, 0.4902, 0.9433],
    [0, 1000, 0, 0.0038],
    [0, 0, null, null],
  ])('%d of %d: at least %d, at most %d', (hits, sample, least, most) => {
    expect([atLeast(hits, sample), atMost(hits, sample)]).toEqual([least, most]);
  });
});
