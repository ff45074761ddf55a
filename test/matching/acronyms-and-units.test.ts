import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;
const codes = (name: string, listed: string) =>
  compareNames(name, listed, 'organization').signals.flatMap((signal) =>
    signal.kind === 'note' ? [signal.code] : signal.kind === 'token' ? [signal.relation] : [],
  );

describe('an acronym of four letters or more stands for the firm that it abbreviates', () => {
  test.each([
    ['SMIC', 'Semiconductor Manufacturing International Corporation'],
    ['S.M.I.C.', 'Semiconductor Manufacturing International Corporation'],
    ['IRISL', 'Islamic Republic of Iran Shipping Lines'],
    ['NITC', 'National Iranian Tanker Company'],
    ['NITC Ltd', 'National Iranian Tanker Company'],
  ])('%s is %s', (name, listed) => {
    expect(compareNames(name, listed, 'organization').score).toBeGreaterThanOrEqual(possible);
    expect(codes(name, listed)).toContain('acronym');
  });

  test.each([
    ['SMI', 'Semiconductor Manufacturing International', 'three letters are shared by chance'],
    ['SMIC', 'Semiconductor Manufacturing Corporation', 'a letter stands for nothing'],
    ['SMIC', 'Manufacturing Semiconductor International Corporation', 'the order is another'],
    ['ALVR', 'Abdul Latif Vasquez Romero', 'the initials of a person are no acronym'],
    ['SMIC Delta Nova', 'Semiconductor Manufacturing International Corporation', 'two words contradict it'],
  ])('%s is not %s: %s', (name, listed) => {
    expect(compareNames(name, listed, 'organization').score).toBeLessThan(possible);
  });
});

describe('a branch, plant or subsidiary is said to be one', () => {
  test.each([
    ['Lantern Optics Co., Ltd. Beijing Branch', 'Lantern Optics Co., Ltd.', 'yours looks'],
    ['Lantern Optics No. 2 Factory', 'Lantern Optics', 'yours looks'],
    ['Lantern Optics (USA) Inc.', 'Lantern Optics Co., Ltd.', 'yours looks'],
    ['Lantern Optics', 'Lantern Optics Shanghai Branch', 'the listed party looks'],
  ])('%s and %s', (name, listed, words) => {
    const { score, signals } = compareNames(name, listed, 'organization');
    expect(score).toBeGreaterThanOrEqual(possible);
    expect(signals.find((signal) => signal.kind === 'note' && signal.code === 'unit')?.text).toContain(words);
  });

  test.each([
    ['Lantern Optics Ltd', 'Lantern Optics Co., Ltd.'],
    ['Lantern Optics Beijing Branch', 'Lantern Optics Shanghai Branch'],
    ['Lantern Optics Trading', 'Lantern Optics'],
    ['Lantern Optics', 'Hangzhou Lantern Optics Co., Ltd.'],
    ['Beijing Branch', 'Shanghai'],
  ])('%s and %s: nothing is said', (name, listed) => {
    expect(codes(name, listed)).not.toContain('unit');
  });
});
