import { existsSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { snapshotSchema } from '../../src/model/snapshot.js';
import { openStore } from '../../src/store/open-store.js';
import { snapshotWarnings } from '../../src/store/snapshot-warnings.js';
import { verifyStore } from '../../src/store/verify-store.js';
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

const newDataDir = () => join(temporaryFolder(), 'data');

/** A list file with so many entries of each list; `mark` makes another file of the same content. */
const holding = (lists: Readonly<Record<string, number>>, mark = '') =>
  `#tiny\n${Object.entries(lists)
    .map(([code, entries]) =>
      Array.from({ length: entries }, (_, at) => `${code}|${code} ${at}${mark}\n`).join(''),
    )
    .join('')}`;
const put = (dataDir: string, lists: Readonly<Record<string, number>>, options = {}) =>
  importTiny(dataDir, fileWith(holding(lists)), options);
const floorOf = (code: string) => (code === 'us-sdn' ? 7000 : undefined);

describe('what is taken and what is refused', () => {
  const cases: readonly (readonly [
    title: string,
    before: Readonly<Record<string, number>>,
    after: Readonly<Record<string, number>>,
    refused: readonly string[],
  ])[] = [
    ['as many', { a: 100 }, { a: 100, b: 1 }, []],
    ['a tenth fewer', { a: 100 }, { a: 90 }, []],
    ['more than a tenth', { a: 100 }, { a: 89 }, ['a: from 100 entries to 89']],
    ['five of few', { a: 6 }, { a: 1 }, []],
    ['six of few', { a: 7 }, { a: 1 }, ['a: from 7 entries to 1']],
    [
      'a list gone, however small',
      { a: 3, b: 1 },
      { a: 3 },
      ['b: from 1 entry to none; the list is not in the file'],
    ],
    [
      'several at once, in the order of their codes',
      { c: 2000, b: 10, a: 1 },
      { a: 1, c: 1000 },
      ['b: from 10 entries to none; the list is not in the file', 'c: from 2,000 entries to 1,000'],
    ],
    [
      'below the floor, with nothing before',
      {},
      { 'us-sdn': 12 },
      ['us-sdn: 12 entries, where the list is known to have 7,000 or more'],
    ],
    ['at the floor', {}, { 'us-sdn': 7000 }, []],
  ];
  test.each(cases)('%s', async (_title, before, after, refused) => {
    const dataDir = newDataDir();
    if (Object.keys(before).length > 0) await put(dataDir, before, { floorOf });
    const kept = existsSync(dataDir) ? contentOf(dataDir) : {};
    if (refused.length === 0) {
      expect((await put(dataDir, after, { floorOf })).outcome).toBe('imported');
      return;
    }
    const error = await userErrorOf(() => put(dataDir, after, { floorOf }));
    expect(error).toMatchObject({
      message: 'list.txt lacks entries, and nothing was taken from it',
      details: refused,
      hint: expect.stringContaining('--accept "REASON"'),
      exitCode: 3,
    });
    if (Object.keys(before).length > 0) expect(contentOf(dataDir)).toEqual(kept);
    else expect(activeNames(dataDir)).toEqual([]);
  });

  test('another form of the list is held against the one that it replaces', async () => {
    const dataDir = newDataDir();
    await put(dataDir, { a: 100 });
    const other = fileWith(holding({ a: 50 }).replace('#tiny', '#other'));
    expect((await userErrorOf(() => importTiny(dataDir, other))).details).toEqual([
      'a: from 100 entries to 50',
    ]);
  });

  test('an aggregate is not held against the publisher’s own file, which it does not replace', async () => {
    const dataDir = newDataDir();
    await put(dataDir, { a: 100 });
    const sources = [tinySource(), { ...tinySource('joined', '#joined'), aggregate: true }];
    const joined = fileWith(holding({ a: 50 }).replace('#tiny', '#joined'));
    expect((await importTiny(dataDir, joined, { sources })).outcome).toBe('imported');
  });
});

describe('a waiver', () => {
  const accept = 'the ministry took a programme off';

  test('is kept in the manifest and said by every report, until a whole file comes', async () => {
    const dataDir = newDataDir();
    await put(dataDir, { a: 100, b: 1 });
    const { snapshot, outcome } = await put(dataDir, { a: 50 }, { accept, now: day('2026-03-05') });
    expect(outcome).toBe('imported');
    expect(snapshot.waiver).toEqual({
      reason: accept,
      date: '2026-03-05',
      breaches: [
        { list: 'a', kind: 'shrunk', from: 100, to: 50 },
        { list: 'b', kind: 'gone', from: 1, to: 0 },
      ],
    });
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(await verifyStore(dataDir)).toEqual([]);

    const warnings = () =>
      snapshotWarnings(openStore(dataDir).activeSnapshots(), '2026-03-05')
        .flat()
        .filter(({ kind }) => kind === 'accepted-shrinkage');
    expect(warnings()).toEqual([
      {
        kind: 'accepted-shrinkage',
        severity: 'warning',
        message: `tiny lacks entries and was accepted on 2026-03-05 (“${accept}”): a: from 100 entries to 50; b: from 1 entry to none; the list is not in the file`,
        where: { file: 'list.txt' },
      },
    ]);

    // The same file again is the same snapshot, and is not judged against itself.
    expect((await put(dataDir, { a: 50 })).outcome).toBe('unchanged');
    expect(warnings()).toHaveLength(1);
    await put(dataDir, { a: 51 });
    expect(warnings()).toEqual([]);
  });

  test('is asked for anew when the user goes back to a file', async () => {
    const dataDir = newDataDir();
    await put(dataDir, { a: 50 });
    await put(dataDir, { a: 100 });
    expect((await userErrorOf(() => put(dataDir, { a: 50 }))).details).toEqual(['a: from 100 entries to 50']);
    expect(activeNames(dataDir)).toHaveLength(100);

    const back = await put(dataDir, { a: 50 }, { accept });
    expect(back.snapshot.waiver?.reason).toBe(accept);
    expect(await verifyStore(dataDir)).toEqual([]);
    await put(dataDir, { a: 51 });
    const again = await put(dataDir, { a: 50 });
    expect(again.outcome).toBe('imported');
    expect(again.snapshot.waiver).toBeUndefined();
    expect(await verifyStore(dataDir)).toEqual([]);
  });

  test('is not recorded where nothing was missing', async () => {
    const { snapshot } = await put(newDataDir(), { a: 5 }, { accept });
    expect(snapshot.waiver).toBeUndefined();
  });

  test('survives the mending of a damaged snapshot', async () => {
    const dataDir = newDataDir();
    await put(dataDir, { a: 100 });
    const { snapshot } = await put(dataDir, { a: 50 }, { accept });
    truncateSync(join(dataDir, 'snapshots', snapshot.id, 'parties.jsonl'), 10);
    const mended = await put(dataDir, { a: 50 });
    expect(mended).toMatchObject({ outcome: 'imported', snapshot: { waiver: snapshot.waiver } });
    expect(await verifyStore(dataDir)).toEqual([]);
  });
});

describe("a publisher's own file against the copy in an aggregate, which it would take out of screening", () => {
  const aggregate = { ...tinySource('all', '#all'), aggregate: true };
  const own = tinySource();

  test.each([
    ['far fewer entries', 100, 5, ['a: from 100 entries to 5']],
    ['about as many', 100, 95, []],
  ])('%s', async (_title, copied, owned, refused) => {
    const dataDir = newDataDir();
    const sources = [aggregate, own];
    const copy = holding({ a: copied, b: 50 }).replace('#tiny', '#all');
    await importTiny(dataDir, fileWith(copy), { sources });
    const taken = () => importTiny(dataDir, fileWith(holding({ a: owned })), { sources });
    if (refused.length === 0) expect((await taken()).outcome).toBe('imported');
    else expect(await userErrorOf(taken)).toMatchObject({ details: refused, exitCode: 3 });
  });
});

describe('a file that says itself that it is not whole', () => {
  test.each([
    ['more entries than it has', 'declared 5', 'the file says that it has 5 entries and holds 2'],
    ['fewer', 'declared 1', 'the file says that it has 1 entry and holds 2'],
    [
      'aliases of entries that are not there',
      'strays 40 2',
      'addresses or aliases of 40 entries, of which the file has 2: its parts are not of one list or not of one day',
    ],
  ])('%s', async (_what, line, said) => {
    const dataDir = newDataDir();
    const file = fileWith(`#tiny\n${line}\na|Alpha\na|Beta\n`);
    const error = await userErrorOf(() => importTiny(dataDir, file));
    expect([error.exitCode, error.details]).toEqual([3, [said]]);
    expect(activeNames(dataDir)).toEqual([]);

    const { snapshot } = await importTiny(dataDir, file, { accept: 'a sample' });
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(activeNames(dataDir)).toEqual(['Alpha', 'Beta']);
    const store = openStore(dataDir);
    const warnings = snapshotWarnings(store.activeSnapshots(), '2026-11-01').flat();
    store.close();
    expect(warnings.map(({ message }) => message)).toContainEqual(expect.stringContaining(said));
  });

  test('what it says is right', async () => {
    const { snapshot } = await importTiny(newDataDir(), fileWith('#tiny\ndeclared 1\na|Alpha\n'));
    expect([snapshot.gaps, snapshot.waiver]).toEqual([undefined, undefined]);
  });
});
