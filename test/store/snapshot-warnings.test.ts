import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.js';
import { isRefusedByStrict, snapshotWarnings } from '../../src/store/snapshot-warnings.js';
import { day, fileWith, importTiny, temporaryFolder } from './store-fixture.js';
import { tinySource } from './tiny-source.js';

const sources = [tinySource('own', '#own'), { ...tinySource('joined', '#joined'), aggregate: true }];
const own = '#own\npublished 2026-06-01\nus-sdn|Alpha\n';
const joined = (lists: readonly string[]) =>
  `#joined\npublished 2026-01-01\n${lists.map((code) => `${code}|Beta\n`).join('')}`;

/** What is stale on 2 June, of lists imported on 1 June. */
async function stale(files: readonly string[], options = {}): Promise<readonly string[]> {
  const dataDir = join(temporaryFolder(), 'data');
  for (const file of files) await importTiny(dataDir, fileWith(file), { sources, now: day('2026-06-01') });
  return snapshotWarnings(openStore(dataDir).activeSnapshots(), '2026-06-02', options)
    .flat()
    .map(({ kind, message }) => `${kind}: ${message.split(':')[0]}`);
}

const cases: readonly (readonly [
  title: string,
  files: readonly string[],
  options: Parameters<typeof stale>[1],
  warnings: readonly string[],
])[] = [
  ['an old aggregate alone', [joined(['us-el', 'us-sdn'])], {}, ['stale-list: joined is stale']],
  [
    'beside the own file of one of its lists',
    [joined(['us-el', 'us-sdn']), own],
    {},
    ['stale-list: joined is stale'],
  ],
  ['beside the own files of all of its lists', [joined(['us-sdn']), own], {}, []],
  [
    'with a list alone that is fresh',
    [joined(['us-el', 'us-sdn']), own],
    { includes: (code: string) => code === 'us-sdn' },
    [],
  ],
  [
    'beside own files that are older still',
    [joined(['us-el', 'us-sdn']), own.replace('2026-06-01', '2025-06-01')],
    {},
    [
      'stale-list: joined is stale',
      'stale-list: own is stale',
      'stale-list: own (published 2025-06-01) seems older than the copy of us-sdn in joined (published 2026-01-01), which is not screened against',
    ],
  ],
  [
    'beside such that are not screened against',
    [joined(['us-el', 'us-sdn']), own.replace('2026-06-01', '2025-06-01')],
    { includes: (code: string) => code === 'us-el' },
    ['stale-list: joined is stale'],
  ],
  [
    'with more time for one of its lists',
    [joined(['us-el', 'us-uvl'])],
    { maxAgeOf: (code: string) => (code === 'us-uvl' ? { published: 365 } : undefined) },
    ['stale-list: joined (us-el) is stale'],
  ],
];
test.each(cases)('%s', async (_title, files, options, warnings) => {
  expect(await stale(files, options)).toEqual(warnings);
});

test.each([
  ['starter-snapshot', true, true],
  ['stale-list', true, false],
  ['undated-list', true, false],
  ['accepted-shrinkage', false, false],
] as const)(
  '%s: refused by --strict %s, and where stale lists were accepted %s',
  (kind, strict, accepted) => {
    const problem = { kind, severity: 'warning', message: '' } as const;
    expect([isRefusedByStrict(problem, false), isRefusedByStrict(problem, true)]).toEqual([strict, accepted]);
  },
);
