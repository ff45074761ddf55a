import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { policies } from '../../src/matching/policies.js';
import { type PolicyFile, policyFileSchema, policyOf } from '../../src/matching/policy-file.js';

const groups: Readonly<Record<string, readonly string[]>> = {
  us: ['us-el', 'us-isn', 'us-sdn'],
  state: ['us-isn', 'us-dtc'],
};
const read = (file: PolicyFile) =>
  policyOf(policyFileSchema.parse(file), 'acme', (word) => groups[word] ?? [word]);

describe('what a file does not state is as in the policy that it extends', () => {
  test.each([
    [{}, policies.default.thresholds],
    [{ extends: 'narrow' }, policies.narrow.thresholds],
    [
      { extends: 'broad', thresholds: { strong: 0.95 } },
      { ...policies.broad.thresholds, strong: 0.95 },
    ],
    [
      { thresholds: { nameKinds: { former: 0.8 } } },
      { ...policies.default.thresholds, nameKinds: { 'weak-alias': 0.9, former: 0.8 } },
    ],
    // More is asked of all names: no less of weak aliases.
    [
      { thresholds: { possible: 0.93, strong: 0.95 } },
      { possible: 0.93, strong: 0.95, nameKinds: { 'weak-alias': 0.93 } },
    ],
    [
      { thresholds: { possible: 0.93, strong: 0.95, nameKinds: { 'weak-alias': 0.7 } } },
      { possible: 0.93, strong: 0.95, nameKinds: { 'weak-alias': 0.7 } },
    ],
  ] as const)('%j', (file, thresholds) => {
    expect(read(file)).toEqual({ name: 'acme', thresholds, lists: {} });
  });
});

test('a list goes before a group, a small group before a large one, whatever the order in the file', () => {
  const lists = {
    'us-isn': { possible: 0.6 },
    us: { possible: 0.8, nameKinds: { former: 0.85 } },
    state: { possible: 0.7 },
  };
  const turned = Object.fromEntries(Object.entries(lists).reverse());
  const policy = read({ lists });
  expect(
    Object.entries(policy.lists).map(([code, { possible, nameKinds }]) => [code, possible, nameKinds.former]),
  ).toEqual([
    ['us-dtc', 0.7, undefined],
    ['us-el', 0.8, 0.85],
    ['us-isn', 0.6, 0.85],
    ['us-sdn', 0.8, 0.85],
  ]);
  expect(JSON.stringify(read({ lists: turned }))).toBe(JSON.stringify(policy));
});

test.each([
  { thresholds: { possible: 0.95 } },
  { thresholds: { strong: 0.7 } },
  { lists: { 'us-isn': { possible: 0.91 } } },
  { thresholds: { strong: 0.95 }, lists: { us: { possible: 0.94 }, 'us-el': { strong: 0.93 } } },
])('%j asks more of a match than of a strong one', (file) => {
  expect(() => read(file)).toThrow('above "strong"');
});

test('the example in the documentation is a policy', () => {
  const page = readFileSync(new URL('../../docs/matching.md', import.meta.url), 'utf8');
  const example = /```json\n([^`]*)```/.exec(page)![1]!;
  expect(read(JSON.parse(example))).toMatchObject({
    name: 'house rules',
    thresholds: { possible: 0.84, strong: 0.92, nameKinds: { 'weak-alias': 0.96, former: 0.88 } },
    lists: { 'us-isn': { possible: 0.7, strong: 0.88 } },
  });
});

test.each([
  { threshold: 0.8 },
  { extends: 'other' },
  { thresholds: { possible: 0 } },
  { thresholds: { possible: 1.01 } },
  { thresholds: { possible: '0.8' } },
  { thresholds: { nameKinds: { weak: 0.8 } } },
  { lists: { 'us-el': { weakAlias: 0.8 } } },
  { lists: [] },
  [],
  null,
])('%j is no policy', (file) => {
  expect(policyFileSchema.safeParse(file).success).toBe(false);
});
