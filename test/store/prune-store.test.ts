import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { readHistory } from '../../src/store/history/history.js';
import { type ListHistory, listHistories } from '../../src/store/history/list-history.js';
import { entriesAsOf } from '../../src/store/history/lists-as-of.js';
import { type PruneOptions, pruneStore } from '../../src/store/history/prune-store.js';
import { withStoreLock } from '../../src/store/store-lock.js';
import { verifyStore } from '../../src/store/verify-store.js';
import { atEveryMoment, compiledSources } from './killed-process.js';
import {
  activeNames,
  contentOf,
  day,
  fileWith,
  importTiny,
  temporaryFolder,
  userErrorOf,
} from './store-fixture.js';
import { tinySource } from './tiny-source.js';

const sources = [
  tinySource('one', '#one'),
  tinySource('many', '#many'),
  { ...tinySource('half-a', '#half-a'), section: { name: 'a', of: ['a', 'b'] } },
  { ...tinySource('half-b', '#half-b'), section: { name: 'b', of: ['a', 'b'] } },
  { ...tinySource('joined', '#joined'), aggregate: true },
];
const now = day('2026-04-01');
const prune = (dataDir: string, options: Partial<PruneOptions>) =>
  pruneStore(dataDir, { dryRun: false, now, indexInUse: undefined, ...options });

/** Imports texts as files, each on the day that it begins with: `03-01 one.txt #one us-el|A`. */
async function folderWith(imports: readonly string[]): Promise<string> {
  const dataDir = join(temporaryFolder(), 'data');
  for (const text of imports) {
    const [date, name, ...lines] = text.split(' ');
    await importTiny(dataDir, fileWith(`${lines.join('\n')}\n`, name!), {
      sources,
      now: day(`2026-${date}`),
      accept: 'a test',
    });
  }
  return dataDir;
}

const lines = [
  '03-01 a #one us-el|A',
  '03-03 b #one us-el|B',
  '03-05 c #one us-el|C',
  '03-07 d #one us-el|D',
];
const sections = [
  '03-01 a1 #half-a us-sdn|A1',
  '03-01 b1 #half-b us-sdn|B1',
  '03-02 a2 #half-a us-sdn|A2',
  '03-03 a3 #half-a us-sdn|A3',
  '03-04 b2 #half-b us-sdn|B2',
];
const several = [
  '03-01 both #many us-el|A us-dpl|B',
  '03-02 el1 #many us-el|C',
  '03-03 el2 #many us-el|D',
  '03-04 el3 #many us-el|E',
];
const forms = [
  '03-01 own1 #one us-el|A',
  '03-02 all1 #joined us-el|A',
  '03-03 own2 #one us-el|B',
  '03-04 all2 #joined us-el|B',
];

describe('pruned are', () => {
  const cases: readonly (readonly [string, readonly string[], Partial<PruneOptions>, readonly string[]])[] = [
    ['all but the active one', lines, { keep: 0 }, ['c', 'b', 'a']],
    ['all but the last', lines, { keep: 1 }, ['b', 'a']],
    ['none, where so many may stay', lines, { keep: 3 }, []],
    ['those that were replaced before a day', lines, { before: '2026-03-05' }, ['a']],
    ['none that was active on that day', lines, { before: '2026-03-03' }, []],
    ['what both allow', lines, { keep: 2, before: '2026-03-30' }, ['a']],
    ['what both allow, the day first', lines, { keep: 0, before: '2026-03-05' }, ['a']],
    ['of each section', sections, { keep: 1 }, ['a1']],
    ['of all sections', sections, { keep: 0 }, ['b1', 'a2', 'a1']],
    ['none that is the last of one of its lists', several, { keep: 1 }, ['el1']],
    ['of aggregates by themselves', forms, { keep: 0 }, ['all1', 'own1']],
    ['of aggregates as of others', forms, { keep: 1 }, []],
    ['nothing that is active again', [...lines, '03-09 a #one us-el|A'], { keep: 1 }, ['c', 'b']],
  ];
  test.each(cases)('%s', async (_title, imports, options, removed) => {
    const dataDir = await folderWith(imports);
    const names = activeNames(dataDir);
    const before = contentOf(dataDir);
    const planned = await prune(dataDir, { ...options, dryRun: true });
    expect(contentOf(dataDir)).toEqual(before);

    const result = await prune(dataDir, options);
    expect(result).toEqual(planned);
    expect(result.removed.map(({ file }) => file)).toEqual(removed);
    const gone = result.removed.map(({ snapshot }) => snapshot);
    const isGone = (path: string) => gone.some((id) => path.includes(id));
    const kept = Object.keys(before).filter((path) => !isGone(path));
    expect(Object.keys(contentOf(dataDir))).toEqual(kept);
    expect(result.bytes).toBe(
      Object.entries(before).reduce((sum, [path, text]) => sum + (isGone(path) ? text.length : 0), 0),
    );
    expect(activeNames(dataDir)).toEqual(names);
    expect(await verifyStore(dataDir)).toEqual([]);
    expect((await prune(dataDir, options)).removed).toEqual([]);
  });
});

test('with --before, every day from then on can still be asked for', async () => {
  const dataDir = await folderWith(lines);
  await prune(dataDir, { before: '2026-03-04' });
  const isKnown = (date: string) => {
    try {
      return entriesAsOf(dataDir, date, now).length > 0;
    } catch {
      return false;
    }
  };
  expect(['03-02', '03-03', '03-04', '03-05', '03-31'].map((date) => isKnown(`2026-${date}`))).toEqual([
    ...[false, true, true, true, true],
  ]);
});

test('the history remembers what was pruned, also in the folder of a version without one', async () => {
  for (const forgets of [false, true]) {
    const dataDir = await folderWith(lines);
    if (forgets) {
      rmSync(join(dataDir, 'history.jsonl'));
      const { history: _, ...pointer } = JSON.parse(readFileSync(join(dataDir, 'active.json'), 'utf8'));
      writeFileSync(join(dataDir, 'active.json'), JSON.stringify(pointer));
    }
    const { removed } = await prune(dataDir, { keep: 0 });
    expect(removed).toHaveLength(3);
    const { events } = readHistory(dataDir, now);
    expect(events.at(-1)).toEqual({
      kind: 'pruned',
      at: now.toISOString(),
      snapshots: removed.map(({ snapshot }) => snapshot).sort(),
    });
    expect(await verifyStore(dataDir)).toEqual([]);
  }
});

test('a snapshot that was pruned and imported again is kept from then on, and not from before', async () => {
  const dataDir = await folderWith(lines);
  await prune(dataDir, { keep: 0 });
  await importTiny(dataDir, fileWith('#one\nus-el|A\n', 'a'), {
    sources,
    now: day('2026-04-02'),
    accept: 'a test',
  });
  const [{ events }] = listHistories(dataDir, readHistory(dataDir, now)) as [ListHistory];
  expect(events.map((event) => (event.kind === 'activated' ? `${event.file} ${event.state}` : ''))).toEqual([
    ...['a active', 'd kept', 'c pruned', 'b pruned', 'a pruned'],
  ]);
  expect(await verifyStore(dataDir)).toEqual([]);
  expect(await userErrorOf(() => entriesAsOf(dataDir, '2026-03-02', now))).toMatchObject({
    details: [expect.stringMatching(/pruned on 2026-04-01$/)],
    exitCode: 3,
  });
});

test('compiled indexes go, but for the one in use', async () => {
  const dataDir = await folderWith(lines.slice(0, 1));
  mkdirSync(join(dataDir, 'indexes'));
  for (const name of ['used.idx', 'a.idx', 'b.idx']) writeFileSync(join(dataDir, 'indexes', name), '12345');
  const { indexes, bytes } = await prune(dataDir, { keep: 0, indexInUse: 'used' });
  expect([indexes, bytes]).toEqual([{ files: 2, bytes: 10 }, 10]);
  expect(readdirSync(join(dataDir, 'indexes'))).toEqual(['used.idx']);
});

test('what nobody can name stays, and is said', async () => {
  const dataDir = await folderWith(lines.slice(0, 1));
  const id = 'f'.repeat(64);
  mkdirSync(join(dataDir, 'snapshots', id));
  writeFileSync(join(dataDir, 'snapshots', id, 'manifest.json'), '{"snapshot":');
  expect(await prune(dataDir, { keep: 0 })).toMatchObject({ removed: [], unreadable: [id] });
  expect(existsSync(join(dataDir, 'snapshots', id))).toBe(true);
});

test.each([
  ['the pointer is gone', 'active.json'],
  ['the history is gone', 'history.jsonl'],
])('nothing is pruned where %s', async (_title, file) => {
  const dataDir = await folderWith(lines);
  rmSync(join(dataDir, file));
  const before = contentOf(dataDir);
  expect(await userErrorOf(() => prune(dataDir, { keep: 0 }))).toMatchObject({ exitCode: 3 });
  expect(contentOf(dataDir)).toEqual(before);
});

test('an import ends well whose snapshot is taken away while it waits for its turn', async () => {
  const dataDir = await folderWith(lines);
  const [oldest] = (await prune(dataDir, { keep: 2, dryRun: true })).removed;
  let importing: Promise<unknown> | undefined;
  await withStoreLock(dataDir, async () => {
    importing = importTiny(dataDir, fileWith('#one\nus-el|A\n', 'a'), { sources, now, accept: 'a test' });
    // By now it has found the snapshot of `a` in its place, and does not parse the file anew.
    await sleep(500);
    rmSync(join(dataDir, 'snapshots', oldest!.snapshot), { recursive: true });
  });
  await importing;
  expect(activeNames(dataDir)).toEqual(['A']);
});

test('a kill at any moment leaves what is active, and a data folder that verifies; pruning again ends it', async () => {
  const start = await folderWith(lines);
  const seen = new Set<number>();
  await atEveryMoment(
    { driver: 'killed-prune.mjs', code: compiledSources(), input: '' },
    start,
    async (dataDir, at) => {
      expect({ at, names: activeNames(dataDir) }).toEqual({ at, names: ['D'] });
      expect({ at, findings: await verifyStore(dataDir) }).toEqual({ at, findings: [] });
      const ids = () => readdirSync(join(dataDir, 'snapshots')).filter((name) => !name.startsWith('.tmp-'));
      seen.add(ids().length);
      await prune(dataDir, { keep: 0 });
      expect({ at, kept: ids().length, findings: await verifyStore(dataDir) }).toEqual({
        at,
        kept: 1,
        findings: [],
      });
    },
  );
  expect([...seen].sort()).toEqual([1, 2, 3, 4]);
}, 60_000);
