import { describe, expect, test } from '@jest/globals';
import type { Snapshot } from '../../src/model/snapshot.js';
import { daysBetween, freshness } from '../../src/store/freshness.js';

const snapshot: Snapshot = {
  id: '0'.repeat(64),
  source: 'us-csl',
  parserVersion: 1,
  starter: false,
  file: { name: 'csl.csv', sha256: '0'.repeat(64), bytes: 1 },
  published: '2026-03-01',
  retrieved: '2026-03-02',
  newestEntry: '2026-02-20',
  lists: [
    { code: 'us-el', name: 'Entity List', entries: 70, names: 80 },
    { code: 'us-isn', name: 'Nonproliferation Sanctions', entries: 7, names: 9 },
  ],
  problems: {},
};

const cases: readonly (readonly [
  title: string,
  changes: Partial<Snapshot>,
  asOf: string,
  confirmed: string | undefined,
  expected: readonly (readonly [kind: string, message: string])[],
])[] = [
  ['fresh', {}, '2026-03-02', undefined, []],
  ['imported 7 days ago', {}, '2026-03-09', undefined, []],
  [
    'imported 8 days ago',
    {},
    '2026-03-10',
    undefined,
    [['stale-list', 'us-csl is stale: it was last imported on 2026-03-02, 8 days before 2026-03-10']],
  ],
  ['imported again since', {}, '2026-03-10', '2026-03-09', []],
  ['published 30 days ago', {}, '2026-03-31', '2026-03-31', []],
  [
    'published 31 days ago',
    {},
    '2026-04-01',
    '2026-04-01',
    [['stale-list', 'us-csl is stale: it was published on 2026-03-01, 31 days before 2026-04-01']],
  ],
  [
    'old in both ways',
    {},
    '2029-03-01',
    undefined,
    [
      [
        'stale-list',
        'us-csl is stale: it was published on 2026-03-01, 1,096 days before 2029-03-01, and it was last imported on 2026-03-02, 1,095 days before 2029-03-01',
      ],
    ],
  ],
  ['no date of publication, newest entry fresh', { published: null }, '2026-03-02', undefined, []],
  [
    'no date of publication, newest entry old',
    { published: null },
    '2026-04-01',
    '2026-04-01',
    [
      [
        'stale-list',
        'us-csl is stale: its newest entry is of 2026-02-20, 40 days before 2026-04-01 (the file states no date of publication)',
      ],
    ],
  ],
  [
    'no date at all',
    { published: null, newestEntry: null },
    '2026-03-02',
    undefined,
    [
      [
        'undated-list',
        'us-csl: the file states no date of publication and none of its entries is dated, so that its age is unknown',
      ],
    ],
  ],
  ['a day before the import', {}, '2026-02-01', undefined, []],
  [
    'the starter, however new',
    {
      starter: true,
      published: null,
      retrieved: null,
      lists: [
        { code: 'us-el', name: 'Entity List', entries: 70, names: 80 },
        { code: 'us-sdn', name: 'SDN List', entries: 7, names: 9 },
      ],
    },
    '2026-03-01',
    undefined,
    [
      [
        'starter-snapshot',
        'only the built-in starter snapshot is loaded: 77 listings, each as of the day that it cites; it is not a current list',
      ],
    ],
  ],
];

describe('freshness', () => {
  test.each(cases)('%s', (_title, changes, asOf, confirmed, expected) => {
    const problems = freshness({ ...snapshot, ...changes }, asOf, confirmed);
    expect(problems.map(({ kind, message }) => [kind, message])).toEqual(expected);
    for (const problem of problems) {
      expect(problem).toMatchObject({ severity: 'warning', where: { file: 'csl.csv' } });
    }
  });

  const perList: readonly (readonly [
    title: string,
    options: Parameters<typeof freshness>[3],
    asOf: string,
    messages: readonly string[],
  ])[] = [
    [
      'a list that its publisher seldom changes',
      { maxAgeOf: (code) => (code === 'us-isn' ? { published: 365 } : undefined) },
      '2026-04-01',
      ['us-csl (us-el) is stale: it was published on 2026-03-01, 31 days before 2026-04-01'],
    ],
    [
      'a list to be fetched every day, and another fetched once a quarter',
      { maxAgeOf: (code) => (code === 'us-el' ? { retrieved: 1 } : { retrieved: 90, published: 90 }) },
      '2026-04-03',
      [
        'us-csl (us-el) is stale: it was published on 2026-03-01, 33 days before 2026-04-03, and it was last imported on 2026-04-01, 2 days before 2026-04-03',
      ],
    ],
    [
      'the lists that are asked for alone',
      { lists: ['us-isn'], maxAgeOf: (code) => (code === 'us-isn' ? { published: 365 } : undefined) },
      '2026-04-01',
      [],
    ],
    ['no list asked for', { lists: [] }, '2029-04-01', []],
  ];
  test.each(perList)('%s', (_title, options, asOf, messages) => {
    expect(freshness(snapshot, asOf, '2026-04-01', options).map(({ message }) => message)).toEqual(messages);
  });

  test.each([
    ['2026-03-01', '2026-03-01', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-03-02', '2026-03-01', -1],
  ])('from %s to %s are %d days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
