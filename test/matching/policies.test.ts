import { describe, expect, test } from '@jest/globals';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { NameIndex } from '../../src/matching/name-index.js';
import {
  bandOf,
  lowestScore,
  lowestScoreOn,
  type Policy,
  policies,
  withThreshold,
} from '../../src/matching/policies.js';
import { nameSearcher } from '../../src/matching/search-names.js';
import type { NameKind } from '../../src/model/listed-party.js';

const own: Policy = {
  name: 'own',
  thresholds: { possible: 0.74, strong: 0.9, nameKinds: { 'weak-alias': 0.9 } },
  lists: {
    'us-isn': { possible: 0.6, strong: 0.7, nameKinds: { 'weak-alias': 0.8, former: 0.65 } },
    constructor: { possible: 0.99, strong: 0.99, nameKinds: {} },
  },
};

test.each<[Policy, string | undefined, NameKind, number]>([
  [policies.default, 'us-el', 'primary', 0.74],
  [policies.default, 'us-el', 'former', 0.74],
  [policies.default, 'us-el', 'weak-alias', 0.9],
  [policies.broad, undefined, 'alias', 0.66],
  [policies.broad, undefined, 'weak-alias', 0.8],
  [policies.narrow, 'constructor', 'weak-alias', 0.96],
  [own, 'us-el', 'alias', 0.74],
  [own, 'us-isn', 'alias', 0.6],
  [own, 'us-isn', 'former', 0.65],
  [own, 'us-isn', 'weak-alias', 0.8],
  [own, 'constructor', 'weak-alias', 0.99],
])('%j: on %s a %s name matches from %d', (policy, list, kind, least) => {
  expect(lowestScore(policy, list, kind)).toBe(least);
});

test.each([
  [policies.default, undefined, 0.74],
  [own, undefined, 0.6],
  [own, 'us-el', 0.74],
  [own, 'constructor', 0.99],
] as const)('%j: nothing on %s matches below %d', (policy, list, least) => {
  expect(lowestScoreOn(policy, list)).toBe(least);
});

test.each([
  [0.75, 'us-el', 'possible'],
  [0.75, 'us-isn', 'strong'],
  [0.9, undefined, 'strong'],
  [1, 'us-isn', 'exact'],
] as const)('a score of %d on %s is %s', (score, list, band) => {
  expect(bandOf(score, own, list)).toBe(band);
});

test('one threshold for all keeps what asks for more', () => {
  expect(withThreshold(own, 0.85)).toEqual({
    name: 'own',
    thresholds: { possible: 0.85, strong: 0.9, nameKinds: { 'weak-alias': 0.9 } },
    lists: {
      'us-isn': { possible: 0.85, strong: 0.85, nameKinds: { 'weak-alias': 0.85, former: 0.85 } },
      constructor: { possible: 0.85, strong: 0.99, nameKinds: {} },
    },
  });
});

describe('a search asks of each name what the policy asks of its list and kind', () => {
  const parties = (['us-el', 'us-isn'] as const).flatMap((list) =>
    (['primary', 'weak-alias'] as const).map((kind) => ({
      list,
      type: 'organization' as const,
      names: [{ text: 'Qorvantis Rocket Works', kind, script: 'Latn' }],
    })),
  );
  const searcher = nameSearcher(new NameIndex(compileNameIndex(parties)));
  const found = (policy: Policy) =>
    searcher
      .search('Qorvantis', 'organization', policy)
      .hits.map(({ party }) => `${parties[party]!.list} ${parties[party]!.names[0]!.kind}`);
  const at = (possible: number, weakAlias: number) => ({
    possible,
    strong: Math.max(possible, 0.9),
    nameKinds: { 'weak-alias': weakAlias },
  });

  test.each([
    ['all', at(0.5, 0.5), {}, ['us-el primary', 'us-el weak-alias', 'us-isn primary', 'us-isn weak-alias']],
    ['no weak alias', at(0.5, 0.999), {}, ['us-el primary', 'us-isn primary']],
    ['one list', at(0.999, 0.999), { 'us-isn': at(0.5, 0.999) }, ['us-isn primary']],
    ['weak aliases of one list', at(0.999, 0.999), { 'us-el': at(0.999, 0.5) }, ['us-el weak-alias']],
  ])('%s', (_what, thresholds, lists, expected) => {
    expect(found({ name: 'own', thresholds, lists }).sort()).toEqual(expected);
  });
});
