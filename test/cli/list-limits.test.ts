import { describe, expect, test } from '@jest/globals';
import { agesByCode } from '../../src/cli/ages-by-code.js';
import { maxAges } from '../../src/cli/list-limits.js';
import { readShippedData } from '../../src/cli/shipped-data.js';

const { catalogue } = readShippedData();
const ages = (words: Parameters<typeof agesByCode>[0]) => agesByCode(words, catalogue, new Set(['own-mine']));

describe('ages that the user sets, by list', () => {
  test.each([
    [{ 'us-el': { retrieved: 3 } }, 'us-el', { retrieved: 3 }],
    [{ ofac: { retrieved: 3 } }, 'us-sdn', { retrieved: 3 }],
    [{ 'us-sdn': { retrieved: 9 }, ofac: { retrieved: 3 } }, 'us-sdn', { retrieved: 9 }],
    [{ ofac: { retrieved: 3 }, 'us-sdn': { published: 9 } }, 'us-sdn', { retrieved: 3, published: 9 }],
    [{ 'US-EL': { retrieved: 3 } }, 'us-el', { retrieved: 3 }],
    [{ 'own-mine': { retrieved: 3 } }, 'own-mine', { retrieved: 3 }],
    [{ ofac: { retrieved: 3 } }, 'us-el', undefined],
  ])('%j of %s', (words, code, expected) => {
    expect(ages(words)?.[code]).toEqual(expected);
  });

  test('take the place of those of the catalogue, each for itself', () => {
    const [entry] = catalogue.filter(({ maxAgeDays }) => maxAgeDays?.published !== undefined);
    const { code, maxAgeDays } = entry!;
    expect(maxAges(catalogue, { [code]: { retrieved: 1 } })(code)).toEqual({ ...maxAgeDays, retrieved: 1 });
    expect(maxAges(catalogue)(code)).toEqual(maxAgeDays);
  });

  test('of what is no list are refused', () => {
    expect(() => ages({ 'us-ell': { retrieved: 3 } })).toThrow('“us-ell” is not a list or group.');
  });
});
