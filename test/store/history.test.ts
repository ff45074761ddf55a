import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { activeAfter, readHistory } from '../../src/store/history/history.js';
import { historyGaps, listHistories } from '../../src/store/history/list-history.js';
import { entriesAsOf } from '../../src/store/history/lists-as-of.js';
import { verifyHistory } from '../../src/store/history/verify-history.js';
import { openStore } from '../../src/store/open-store.js';
import { verifyStore } from '../../src/store/verify-store.js';
import { atEveryMoment, compiledSources } from './killed-process.js';
import { day, fileWith, importTiny, primaryName, temporaryFolder, userErrorOf } from './store-fixture.js';
import { tinySource } from './tiny-source.js';

const sources = [
  tinySource(),
  tinySource('other', '#other'),
  { ...tinySource('joined', '#joined'), aggregate: true },
];
const lists = {
  alpha: '#tiny\npublished 2026-01-01\nus-el|Alpha\nus-dpl|Delta\n',
  beta: '#tiny\npublished 2026-01-02\nus-el|Alpha\nus-el|Beta\nus-dpl|Delta\n',
  withoutDpl: '#tiny\nus-el|Alpha\nus-el|Gamma\n',
  other: '#other\nun-sc|Omega\n',
  joined: '#joined\nus-el|Alpha, joined\n',
} as const;
type List = keyof typeof lists;

const newDataDir = () => join(temporaryFolder(), 'data');
const importOn = (dataDir: string, date: string, list: List, accept?: string) =>
  importTiny(dataDir, fileWith(lists[list], `${list}.txt`), {
    sources,
    now: day(date),
    ...(accept === undefined ? {} : { accept }),
  });
const now = day('2026-06-01');

/** Names of the parties that were active at the end of a day, or the first line of why that cannot be said. */
function namesAsOf(dataDir: string, date: string): readonly string[] | string {
  try {
    const store = openStore(dataDir, entriesAsOf(dataDir, date, now));
    try {
      return store.activeSnapshots().flatMap((loaded) => [...loaded.parties()].map(primaryName));
    } finally {
      store.close();
    }
  } catch (error) {
    return (error as Error).message;
  }
}

const historyOf = (dataDir: string) => join(dataDir, 'history.jsonl');
const pointerOf = (dataDir: string) => join(dataDir, 'active.json');
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

/** As a version without a history leaves a data folder. */
function forget(dataDir: string): void {
  rmSync(historyOf(dataDir), { force: true });
  forgetMark(dataDir);
}
function forgetMark(dataDir: string): void {
  edit(pointerOf(dataDir), (text) => {
    const { history: _, ...pointer } = JSON.parse(text);
    return JSON.stringify(pointer);
  });
}

let ordinary: string;
beforeAll(async () => {
  ordinary = newDataDir();
  await importOn(ordinary, '2026-03-01', 'alpha');
  await importOn(ordinary, '2026-03-02', 'other');
  await importOn(ordinary, '2026-03-05', 'beta');
  await importOn(ordinary, '2026-03-05', 'beta');
  await importOn(ordinary, '2026-03-09', 'beta');
  await importOn(ordinary, '2026-03-10', 'withoutDpl', 'the list is no more');
});
function copyOf(dataDir: string): string {
  const copy = newDataDir();
  cpSync(dataDir, copy, { recursive: true });
  return copy;
}

test('each import is noted once: what it made active, what it replaced, or that it is still the latest', () => {
  const { events, active } = readHistory(ordinary, now);
  const [alpha, other, beta] = events.flatMap((event) => (event.kind === 'activated' ? [event] : []));
  expect(
    events.map((event) => [event.at.slice(0, 10), event.kind, 'file' in event ? event.file : undefined]),
  ).toEqual([
    ['2026-03-01', 'activated', 'alpha.txt'],
    ['2026-03-02', 'activated', 'other.txt'],
    ['2026-03-05', 'activated', 'beta.txt'],
    ['2026-03-09', 'confirmed', undefined],
    ['2026-03-10', 'activated', 'withoutDpl.txt'],
  ]);
  expect(alpha).toMatchObject({
    at: '2026-03-01T12:00:00.000Z',
    replaced: [],
    published: '2026-01-01',
    lists: [
      { code: 'us-dpl', entries: 1 },
      { code: 'us-el', entries: 1 },
    ],
    entry: { source: 'tiny', confirmed: '2026-03-01', lists: ['us-dpl', 'us-el'] },
  });
  expect([other!.replaced, beta!.replaced]).toEqual([[], [alpha!.entry.snapshot]]);
  expect(events.at(-1)).toMatchObject({ waiver: 'the list is no more', replaced: [beta!.entry.snapshot] });
  expect(activeAfter(events)).toEqual(active);
  expect(verifyHistory(ordinary)).toEqual({ events: 5, findings: [] });
});

test.each([
  ['2026-02-28', 'no list had been imported by 2026-02-28: the first import was on 2026-03-01'],
  ['2026-03-01', ['Alpha', 'Delta']],
  ['2026-03-04', ['Omega', 'Alpha', 'Delta']],
  ['2026-03-05', ['Omega', 'Alpha', 'Beta', 'Delta']],
  ['2026-03-10', ['Omega', 'Alpha', 'Gamma']],
  ['2026-06-01', ['Omega', 'Alpha', 'Gamma']],
] as const)('at the end of %s there were %j', (date, names) => {
  expect(namesAsOf(ordinary, date)).toEqual(names);
});

test('the day of the last confirmation is that of then', () => {
  const confirmedAsOf = (date: string) =>
    entriesAsOf(ordinary, date, now).find(({ source }) => source === 'tiny')!.confirmed;
  expect(['2026-03-05', '2026-03-08', '2026-03-09'].map(confirmedAsOf)).toEqual([
    '2026-03-05',
    '2026-03-05',
    '2026-03-09',
  ]);
});

test('list by list: newest first, with the change in entries, and where the list ended', async () => {
  const dataDir = copyOf(ordinary);
  await importOn(dataDir, '2026-03-11', 'joined');
  const rows = Object.fromEntries(
    listHistories(dataDir, readHistory(dataDir, now)).map(({ code, events }) => [
      code,
      events.map((event) =>
        event.kind === 'ended'
          ? `${event.at.slice(5, 10)} ended by ${event.file}`
          : [event.at.slice(5, 10), event.file, event.entries, event.change, event.state].join(' '),
      ),
    ]),
  );
  expect(rows).toEqual({
    'un-sc': ['03-02 other.txt 1  active'],
    'us-dpl': ['03-10 ended by withoutDpl.txt', '03-05 beta.txt 1 0 kept', '03-01 alpha.txt 1  kept'],
    'us-el': [
      '03-11 joined.txt 1  active',
      '03-10 withoutDpl.txt 2 0 active',
      '03-05 beta.txt 2 1 kept',
      '03-01 alpha.txt 1  kept',
    ],
  });
});

describe('a data folder of a version without a history', () => {
  test('is known from the end of the last day on which anything was imported', async () => {
    const dataDir = copyOf(ordinary);
    forget(dataDir);
    const { events } = readHistory(dataDir, now);
    expect(events).toMatchObject([{ kind: 'began', because: 'unrecorded', at: '2026-03-10T23:59:59.999Z' }]);
    expect(namesAsOf(dataDir, '2026-03-10')).toEqual(['Omega', 'Alpha', 'Gamma']);
    expect(namesAsOf(dataDir, '2026-05-01')).toEqual(['Omega', 'Alpha', 'Gamma']);
    expect(namesAsOf(dataDir, '2026-03-09')).toBe(
      'it is not recorded which lists were active on 2026-03-09: the history begins on 2026-03-10, since an older partyscreen kept no history',
    );
    expect(await verifyStore(dataDir)).toEqual([]);
  });

  test('has a history from the next import on, and stays known for the days before', async () => {
    const dataDir = copyOf(ordinary);
    forget(dataDir);
    await importOn(dataDir, '2026-04-01', 'beta', 'a test');
    const { events } = readHistory(dataDir, now);
    expect(events.map(({ kind }) => kind)).toEqual(['began', 'activated']);
    expect(historyGaps(readHistory(dataDir, now))).toEqual([
      { from: null, to: '2026-03-10T23:59:59.999Z', because: 'unrecorded' },
    ]);
    expect(namesAsOf(dataDir, '2026-03-31')).toEqual(['Omega', 'Alpha', 'Gamma']);
    expect(namesAsOf(dataDir, '2026-04-01')).toEqual(['Omega', 'Alpha', 'Beta', 'Delta']);
    expect(namesAsOf(dataDir, '2026-03-09')).toMatch(/^it is not recorded/);
    expect(await verifyStore(dataDir)).toEqual([]);
  });

  test('leaves a gap where it changed the lists in between', async () => {
    const dataDir = copyOf(ordinary);
    const before = readFileSync(historyOf(dataDir));
    await importOn(dataDir, '2026-03-20', 'beta', 'a test');
    writeFileSync(historyOf(dataDir), before);
    forgetMark(dataDir);
    const gap = /^it is not recorded which lists were active on .* a gap from 2026-03-10 to 2026-03-20$/;
    const check = () => {
      expect(namesAsOf(dataDir, '2026-03-09')).toEqual(['Omega', 'Alpha', 'Beta', 'Delta']);
      expect(namesAsOf(dataDir, '2026-03-15')).toMatch(gap);
      expect(namesAsOf(dataDir, '2026-03-21')).toEqual(['Omega', 'Alpha', 'Beta', 'Delta']);
    };
    check();
    await importOn(dataDir, '2026-04-01', 'alpha', 'a test');
    check();
    expect(namesAsOf(dataDir, '2026-04-01')).toEqual(['Omega', 'Alpha', 'Delta']);
  });
});

test.each([
  ['a history', () => {}],
  ['none so far', forget],
] as const)(
  'a killed import is in the history only where it took effect, in a folder with %s',
  async (_title, prepare) => {
    const start = newDataDir();
    await importOn(start, '2026-03-01', 'withoutDpl');
    prepare(start);
    const input = fileWith(lists.alpha);
    const isIn = (dataDir: string) =>
      readHistory(dataDir, now).events.some(
        ({ kind, at }) => kind === 'activated' && at.startsWith('2026-03-02'),
      );
    const seen = new Set<boolean>();
    await atEveryMoment(
      { driver: 'killed-import.mjs', code: compiledSources(), input },
      start,
      async (dataDir, at) => {
        const store = openStore(dataDir);
        const isNew = store.activeSnapshots().some(({ snapshot }) => snapshot.lists.length === 2);
        store.close();
        seen.add(isNew);
        expect({ at, isIn: isIn(dataDir) }).toEqual({ at, isIn: isNew });
        expect({ at, findings: await verifyStore(dataDir) }).toEqual({ at, findings: [] });
      },
    );
    expect(seen.size).toBe(2);
  },
  60_000,
);

test('a pointer that was lost leaves a gap, and the days before stay known', async () => {
  const dataDir = copyOf(ordinary);
  rmSync(pointerOf(dataDir));
  expect(namesAsOf(dataDir, '2026-03-05')).toMatch(/active\.json is missing/);
  await importOn(dataDir, '2026-04-01', 'alpha');
  expect(namesAsOf(dataDir, '2026-03-05')).toEqual(['Omega', 'Alpha', 'Beta', 'Delta']);
  expect(namesAsOf(dataDir, '2026-03-20')).toMatch(/a gap from 2026-03-10 to 2026-04-01$/);
  expect(namesAsOf(dataDir, '2026-04-01')).toEqual(['Alpha', 'Delta']);
  expect(historyGaps(readHistory(dataDir, now))).toMatchObject([{ because: 'pointer-lost' }]);
});

test('what never came to count is not in it, and the next import takes it away', async () => {
  const dataDir = copyOf(ordinary);
  const pointer = readFileSync(pointerOf(dataDir));
  const active = namesAsOf(dataDir, '2026-06-01');
  await importOn(dataDir, '2026-04-01', 'beta', 'a test');
  writeFileSync(pointerOf(dataDir), pointer);
  expect(readHistory(dataDir, now).events).toHaveLength(5);
  expect(namesAsOf(dataDir, '2026-04-01')).toEqual(active);
  await importOn(dataDir, '2026-05-01', 'alpha', 'a test');
  expect(readHistory(dataDir, now).events.map(({ at }) => at.slice(0, 10))).toEqual([
    ...['2026-03-01', '2026-03-02', '2026-03-05', '2026-03-09', '2026-03-10', '2026-05-01'],
  ]);
});

describe('a history that is', () => {
  const damages: readonly (readonly [string, (dataDir: string) => void, RegExp, begins: boolean])[] = [
    ['missing', (dir) => rmSync(historyOf(dir)), /is missing$/, true],
    [
      'cut short',
      (dir) => truncateSync(historyOf(dir), readFileSync(historyOf(dir)).length - 9),
      /changed or cut short, from line 5 on$/,
      true,
    ],
    ['empty', (dir) => truncateSync(historyOf(dir), 0), /changed or cut short, from line 1 on$/, true],
    [
      'changed in the middle',
      (dir) => edit(historyOf(dir), (text) => text.replace('2026-03-05T', '2026-03-04T')),
      /changed or cut short, from line 3 on$/,
      false,
    ],
    [
      'without one of its lines',
      (dir) => edit(historyOf(dir), (text) => text.replace(/^.*"confirmed".*\n/m, '')),
      /changed or cut short, from line/,
      true,
    ],
    [
      'another than the pointer says',
      (dir) =>
        edit(pointerOf(dir), (text) =>
          text.replace(/"confirmed": "2026-03-10"/, '"confirmed": "2026-03-11"'),
        ),
      /does not lead to the lists that are active$/,
      false,
    ],
    [
      'not its mark',
      (dir) => edit(pointerOf(dir), (text) => text.replace(/"sum": "./, '"sum": "x')),
      /changed/,
      true,
    ],
  ];
  test.each(damages)(
    '%s is said, and keeps nobody from screening and importing',
    async (_title, damage, message, begins) => {
      const dataDir = copyOf(ordinary);
      damage(dataDir);
      const error = await userErrorOf(() => readHistory(dataDir, now));
      expect(error).toMatchObject({ exitCode: 3, message: expect.stringMatching(message) });
      expect(error.hint).toMatch(/the history begins anew/i);
      expect(verifyHistory(dataDir).findings).toMatchObject([
        { snapshot: null, file: historyOf(dataDir), message: expect.stringMatching(message) },
      ]);
      expect(await verifyStore(dataDir)).toHaveLength(1);
      expect(namesAsOf(dataDir, '2026-06-01')).toEqual(['Omega', 'Alpha', 'Gamma']);

      const { historyDamage } = await importOn(dataDir, '2026-05-01', 'beta', 'a test');
      expect(historyDamage !== undefined).toBe(begins);
      expect(namesAsOf(dataDir, '2026-06-01')).toEqual(['Omega', 'Alpha', 'Beta', 'Delta']);
      if (!begins) return;
      const { events } = readHistory(dataDir, now);
      expect(events).toMatchObject([{ kind: 'began', because: 'damaged' }, { kind: 'activated' }]);
      expect(namesAsOf(dataDir, '2026-05-01')).toEqual(['Omega', 'Alpha', 'Beta', 'Delta']);
      expect(namesAsOf(dataDir, '2026-03-05')).toMatch(/^it is not recorded .* was damaged$/);
      const aside = readdirSync(dataDir).filter((name) => name.startsWith('history-damaged'));
      expect(aside).toHaveLength(_title === 'missing' ? 0 : 1);
    },
  );

  test('moved away begins anew with the next import', async () => {
    const dataDir = copyOf(ordinary);
    edit(historyOf(dataDir), (text) => text.replace('2026-03-05T', '2026-03-04T'));
    rmSync(historyOf(dataDir));
    await importOn(dataDir, '2026-05-01', 'beta', 'a test');
    expect(readHistory(dataDir, now).events.map(({ kind }) => kind)).toEqual(['began', 'activated']);
    expect(await verifyStore(dataDir)).toEqual([]);
  });
});

test('where the clock was set back by days, no day in between is told of', async () => {
  const dataDir = newDataDir();
  await importOn(dataDir, '2026-03-01', 'alpha');
  await importOn(dataDir, '2026-05-20', 'beta', 'by a clock that was wrong');
  await importOn(dataDir, '2026-03-10', 'withoutDpl', 'a test');
  expect(namesAsOf(dataDir, '2026-03-05')).toBe(
    "it cannot be told which lists were active on 2026-03-05: the computer's clock was set back from 2026-05-20 to 2026-03-10",
  );
  for (const sure of ['2026-03-10', '2026-05-19'])
    expect([sure, namesAsOf(dataDir, sure)]).toEqual([sure, ['Alpha', 'Gamma']]);
  expect(namesAsOf(dataDir, '2026-05-20')).toBe(
    "it cannot be told which lists were active on 2026-05-20: the computer's clock was set back from 2026-05-20 to 2026-03-10",
  );
});

test('a snapshot that is gone without having been pruned is found', async () => {
  const dataDir = copyOf(ordinary);
  const [alpha] = readHistory(dataDir, now).events;
  const id = alpha?.kind === 'activated' ? alpha.entry.snapshot : '';
  rmSync(join(dataDir, 'snapshots', id), { recursive: true });
  expect(await verifyStore(dataDir)).toMatchObject([
    {
      kind: 'missing',
      snapshot: id,
      message: expect.stringMatching(/is missing and was not pruned \(alpha\.txt, active from 2026-03-01\)$/),
    },
  ]);
  expect(namesAsOf(dataDir, '2026-03-01')).toBe('the lists of 2026-03-01 are no longer kept');
  expect(existsSync(join(dataDir, 'snapshots', id))).toBe(false);
});

test('a snapshot that was put right keeps what it said before', async () => {
  const dataDir = newDataDir();
  await importOn(dataDir, '2026-03-01', 'alpha');
  const before = openStore(dataDir).activeSnapshots()[0]!.snapshot;
  truncateSync(join(dataDir, 'snapshots', before.id, 'parties.jsonl'), 3);
  await importOn(dataDir, '2026-03-10', 'alpha');
  const asOf = (date: string) =>
    openStore(dataDir, entriesAsOf(dataDir, date, now)).activeSnapshots()[0]!.snapshot;
  expect(asOf('2026-03-05')).toEqual(before);
  expect(asOf('2026-03-10')).toEqual({ ...before, retrieved: '2026-03-10' });
  expect(namesAsOf(dataDir, '2026-03-05')).toEqual(['Alpha', 'Delta']);
  expect(await verifyStore(dataDir)).toEqual([]);
});
