import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { findVersions, snapshotByPrefix, type Version } from '../../src/store/history/find-versions.js';
import { readHistory } from '../../src/store/history/history.js';
import { openSnapshot } from '../../src/store/open-snapshot.js';
import { storeLayout } from '../../src/store/store-layout.js';
import { day, fileWith, importTiny, temporaryFolder, userErrorOf } from './store-fixture.js';
import { tinySource } from './tiny-source.js';

jest.setTimeout(60_000);

/** Imported one after the other: two lists of an aggregate, then one of them from its publisher, then both anew. */
const dataDir = join(temporaryFolder(), 'data');
const ids = new Map<string, string>();
const take = async (name: string, date: string, text: string) => {
  const sources = [{ ...tinySource(), aggregate: true }, tinySource('own', '#own')];
  const { snapshot } = await importTiny(dataDir, fileWith(text, name), { sources, now: day(date) });
  ids.set(name, snapshot.id);
};

beforeAll(async () => {
  await take('all-1', '2026-03-01', '#tiny\nus-el|Alpha\nus-dpl|Beta\n');
  await take('own-1', '2026-03-03', '#own\nus-el|Alpha\n');
  await take('all-2', '2026-03-05', '#tiny\nus-el|Alpha\nus-dpl|Beta\nus-dpl|Gamma\nus-uvl|Delta\n');
  await take('own-2', '2026-03-07', '#own\nus-el|Alpha\nus-el|Omega\n');
});

/** `LISTS: FILES > FILES` for each pair. */
function pairs(from: Version, to: Version, wanted?: (list: string) => boolean): readonly string[] {
  const history = readHistory(dataDir, day('2026-03-10'));
  const found = findVersions(dataDir, history, { from, to, ...(wanted === undefined ? {} : { wanted }) });
  const names = (entries: (typeof found.pairs)[number]['from']) =>
    entries.map((entry) => openSnapshot(dataDir, entry).snapshot.file.name).join('+');
  return [
    ...found.pairs.map((pair) => `${pair.lists.join()}: ${names(pair.from)} > ${names(pair.to)}`),
    ...found.onlyBefore.map((list) => `before alone: ${list}`),
    ...found.onlyAfter.map((list) => `after alone: ${list}`),
  ];
}

const active: Version = { kind: 'active' };
const previous: Version = { kind: 'previous' };
const on = (date: string): Version => ({ kind: 'day', day: `2026-03-${date}` });
const snapshot = (name: string): Version => ({ kind: 'snapshot', id: ids.get(name)! });

const cases: readonly (readonly [
  what: string,
  from: () => Version,
  to: () => Version,
  expected: readonly string[],
])[] = [
  [
    'the one before, list by list',
    () => previous,
    () => active,
    ['us-dpl: all-1 > all-2', 'us-el: own-1 > own-2', 'after alone: us-uvl'],
  ],
  [
    'a day to now: the own file counts',
    () => on('04'),
    () => active,
    ['us-dpl: all-1 > all-2', 'us-el: own-1 > own-2', 'after alone: us-uvl'],
  ],
  [
    'two days, the end of each',
    () => on('01'),
    () => on('03'),
    ['us-dpl: all-1 > all-1', 'us-el: all-1 > own-1'],
  ],
  [
    'back in time',
    () => active,
    () => on('02'),
    ['us-dpl: all-2 > all-1', 'us-el: own-2 > all-1', 'before alone: us-uvl'],
  ],
  [
    'two snapshots by their ids',
    () => snapshot('all-1'),
    () => snapshot('all-2'),
    ['us-dpl,us-el: all-1 > all-2', 'after alone: us-uvl'],
  ],
  [
    'a snapshot and what is active',
    () => snapshot('all-1'),
    () => active,
    ['us-dpl: all-1 > all-2', 'us-el: all-1 > own-2', 'after alone: us-uvl'],
  ],
];

test.each(cases)('%s', (_what, from, to, expected) => {
  expect(pairs(from(), to())).toEqual(expected);
});

test('only the lists that are wanted', () => {
  expect(pairs(previous, active, (list) => list === 'us-el')).toEqual(['us-el: own-1 > own-2']);
});

test('a day before the history begins is not known', async () => {
  const error = await userErrorOf(() => pairs({ kind: 'day', day: '2026-02-28' }, active));
  expect([error.exitCode, error.message]).toEqual([
    3,
    'no list had been imported by 2026-02-28: the first import was on 2026-03-01',
  ]);
});

test('a day that the clock came back to is not known either', async () => {
  const { events, active: now } = readHistory(dataDir, day('2026-03-10'));
  const back = events.map((event, at) => (at === 1 ? { ...event, at: '2026-03-20T12:00:00.000Z' } : event));
  const error = await userErrorOf(() =>
    findVersions(dataDir, { events: back, active: now }, { from: on('02'), to: active }),
  );
  expect([error.exitCode, error.message]).toEqual([3, expect.stringContaining('clock was set back')]);
});

test('a snapshot is known by the beginning of its id', async () => {
  const id = ids.get('all-1')!;
  expect(snapshotByPrefix(dataDir, id.slice(0, 12))).toBe(id);
  expect(snapshotByPrefix(dataDir, 'f'.repeat(64))).toBeUndefined();
  expect((await userErrorOf(() => snapshotByPrefix(dataDir, ''))).details).toHaveLength(4);
});

test('what was removed from the data folder gives way to the copy of that time, and is said where it was asked for', async () => {
  rmSync(storeLayout.snapshot(dataDir, ids.get('own-1')!), { recursive: true });
  expect(pairs(previous, active, (list) => list === 'us-el')).toEqual(['us-el: all-2 > own-2']);
  const error = await userErrorOf(() => pairs(on('04'), active));
  expect([error.exitCode, error.message]).toEqual([3, expect.stringMatching(/of own is no longer kept$/)]);
});
