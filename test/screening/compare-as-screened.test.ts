import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { NameIndex } from '../../src/matching/name-index.js';
import { policies } from '../../src/matching/policies.js';
import type { ListedParty } from '../../src/model/listed-party.js';
import { signalSchema } from '../../src/model/signal.js';
import { type KnownName, knownNamesSchema } from '../../src/names/known-name.js';
import { knownNameVariants } from '../../src/names/known-name-variants.js';
import { compareAsScreened } from '../../src/screening/compare-as-screened.js';
import { createScreener } from '../../src/screening/screener.js';
import { loadHanReader } from '../../src/text/han-reading.js';

const known: readonly KnownName[] = knownNamesSchema.parse(
  JSON.parse(readFileSync(new URL('../../lists/known-names.json', import.meta.url), 'utf8')),
);
const variantsOf = knownNameVariants(known);
beforeAll(loadHanReader);

const compared = (name: string, listed: string) => compareAsScreened(name, listed, 'any', variantsOf);

/** What a screening of `name` says where `listedName` alone is listed. */
function screened(name: string, listedName: string) {
  const party: ListedParty = {
    id: 'us-el:one',
    list: 'us-el',
    nativeId: '1',
    type: 'unknown',
    typeInferred: false,
    names: [{ text: listedName, kind: 'primary', script: 'Zyyy' }],
    addresses: [],
    countries: [],
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    source: { references: [], locator: 'row 1' },
    raw: {},
  };
  const screen = createScreener({
    lists: {
      index: new NameIndex(compileNameIndex([party])),
      party: () => party,
      snapshotOf: () => ({ sha256: 'f'.repeat(64), published: null, retrieved: null, starter: false }),
    },
    policy: policies.broad,
    variantsOf,
    catalogueEntry: () => undefined,
    effectOf: () => ({ class: 'other', summary: '-', authority: '-', asOf: '2026-11-01' }) as never,
  });
  const [match] = screen({ row: 1, name, type: 'any' }).matches;
  return { score: match?.score, signals: match?.signals };
}

describe('compare and screening say the same of two names', () => {
  test.each([
    ['海康威视', 'Hikvision'],
    ['Hikvision', '海康威视'],
    ['杭州海康威视数字技术有限公司', 'Hangzhou Hikvision Digital Technology Co., Ltd.'],
    ['陈全国', 'CHEN, Quanguo'],
    ['Bingtuan', 'Xinjiang Production and Construction Corps'],
    ['Hikvison Digital Tech', 'Hangzhou Hikvision Digital Technology Co., Ltd.'],
    ['Qorvantis Rocket Works', 'Qorvantis Rocket Works'],
  ])('%s against %s', (name, listed) => {
    const comparison = compared(name, listed);
    expect(comparison.score).toBeGreaterThan(policies.default.thresholds.possible);
    expect(screened(name, listed)).toEqual(comparison);
    for (const signal of comparison.signals) expect(signalSchema.parse(signal)).toEqual(signal);
  });
});

test('a known name is evidence of its own, and takes what it leaves uncertain', () => {
  const { score, signals } = compared('海康威视', 'Hikvision');
  expect(score).toBe(0.97);
  expect(signals[0]).toMatchObject({
    kind: 'note',
    code: 'known-name',
    query: '海康威视',
    listed: 'Hikvision',
    contribution: -0.03,
  });
});

test('a listed name in Han characters is compared as it is read', () => {
  const { score, signals } = compared('Chen Quanguo', '陈全国');
  expect(score).toBe(0.97);
  expect(signals[0]).toMatchObject({ code: 'reading', query: 'chen quanguo', listed: '陈全国' });
});

test('names that need no bridge compare as they stand', () => {
  const names = ['Samsong Electronics', 'Samsung Electronics'] as const;
  expect(compared(...names)).toEqual(compareNames(...names, 'any'));
});
