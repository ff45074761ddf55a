import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { ImportProgress } from '../../src/store/import/import-file.js';
import { openStore } from '../../src/store/open-store.js';
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

const list = `#tiny
published 2026-02-20
problem a ? stands for a lost character
us-el|Beta Institute|2020-06-05
us-el|Alpha Co., Ltd.|2019-10-09
problem another
us-dpl|Gamma Bureau|2031-01-01
us-dpl|Delta Works
`;
const names = ['Beta Institute', 'Alpha Co., Ltd.', 'Gamma Bureau', 'Delta Works'];

const newDataDir = () => join(temporaryFolder(), 'data');

describe('what an import keeps', () => {
  test('a snapshot says what was read, from what and when', async () => {
    const dataDir = newDataDir();
    const { snapshot, outcome, problemCounts, problems } = await importTiny(
      dataDir,
      fileWith(list, 'csl.txt'),
    );
    expect(outcome).toBe('imported');
    expect(snapshot).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      source: 'tiny',
      parserVersion: 1,
      starter: false,
      file: { name: 'csl.txt', sha256: createHash('sha256').update(list).digest('hex'), bytes: list.length },
      published: '2026-02-20',
      retrieved: '2026-03-01',
      newestEntry: '2020-06-05',
      lists: [
        { code: 'us-dpl', name: 'The list us-dpl', entries: 2, names: 2 },
        { code: 'us-el', name: 'The list us-el', entries: 2, names: 2 },
      ],
      problems: { 'lost-character': 2 },
    });
    expect(problemCounts).toEqual({ 'lost-character': 2 });
    expect(problems.map(({ message }) => message)).toEqual(['a ? stands for a lost character', 'another']);
    expect(openStore(dataDir).activeSnapshots()[0]!.snapshot).toEqual(snapshot);
    const raw = readFileSync(join(dataDir, 'snapshots', snapshot.id, 'raw.gz'));
    expect(gunzipSync(raw).toString()).toBe(list);
    expect(await verifyStore(dataDir)).toEqual([]);
  });

  test('three problems of each kind are shown, all are kept', async () => {
    const dataDir = newDataDir();
    const many = `${list}${'problem more\n'.repeat(500)}`;
    const { problems, problemCounts } = await importTiny(dataDir, fileWith(many));
    expect(problems).toHaveLength(3);
    expect(problemCounts).toEqual({ 'lost-character': 502 });
    expect([...openStore(dataDir).activeSnapshots()[0]!.problems()]).toHaveLength(502);
  });

  const ways: readonly (readonly [title: string, input: () => Parameters<typeof importTiny>[1]])[] = [
    ['a file', () => fileWith(list)],
    ['a gzip file, whatever its name', () => fileWith(gzipSync(list), 'list.csv')],
    ['a plain file whose name claims gzip', () => fileWith(list, 'list.csv.gz')],
    [
      'a gzip file in two members',
      () => fileWith(Buffer.concat([gzipSync(list.slice(0, 40)), gzipSync(list.slice(40))])),
    ],
    ['a stream', () => ({ name: 'standard input', content: bytesOf(list, list.length) })],
    ['a stream byte by byte', () => ({ name: 'standard input', content: bytesOf(list, 1) })],
    ['a gzip stream byte by byte', () => ({ name: 'standard input', content: bytesOf(gzipSync(list), 1) })],
  ];
  test.each(ways)('%s comes to the same snapshot', async (_title, input) => {
    const { snapshot } = await importTiny(newDataDir(), fileWith(list));
    const dataDir = newDataDir();
    expect((await importTiny(dataDir, input())).snapshot.id).toBe(snapshot.id);
    expect(activeNames(dataDir)).toEqual(names);
  });

  test('progress counts bytes, then parties', async () => {
    const seen: ImportProgress[] = [];
    await importTiny(newDataDir(), fileWith(list), { onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ stage }) => stage)).toEqual(['reading', 'parsing']);
    expect(seen.every(({ bytes }) => bytes === list.length)).toBe(true);
  });
});

describe('what becomes active', () => {
  test('the same file again is unchanged: nothing is written', async () => {
    const dataDir = newDataDir();
    const path = fileWith(list);
    const first = await importTiny(dataDir, path);
    const before = contentOf(dataDir);
    const second = await importTiny(dataDir, path);
    expect(second).toEqual({ ...first, outcome: 'unchanged' });
    expect(contentOf(dataDir)).toEqual(before);
  });

  test('the same file on a later day leaves the snapshot, and confirms it', async () => {
    const dataDir = newDataDir();
    await importTiny(dataDir, fileWith(list));
    const before = contentOf(dataDir);
    const { outcome } = await importTiny(dataDir, fileWith(list), { now: day('2026-03-20') });
    expect(outcome).toBe('unchanged');
    const { 'active.json': pointer, 'history.jsonl': history, ...rest } = contentOf(dataDir);
    const { 'active.json': _, 'history.jsonl': historyBefore, ...restBefore } = before;
    expect(rest).toEqual(restBefore);
    expect(history!.startsWith(historyBefore!)).toBe(true);
    const [loaded] = openStore(dataDir).activeSnapshots();
    expect([loaded!.snapshot.retrieved, loaded!.confirmed]).toEqual(['2026-03-01', '2026-03-20']);
    expect(pointer).toContain('2026-03-20');
  });

  test('a newer file of the same source takes its place, and the older stays on disk', async () => {
    const dataDir = newDataDir();
    const older = await importTiny(dataDir, fileWith(list));
    const newer = await importTiny(dataDir, fileWith(`${list}us-el|Epsilon`));
    expect(newer.outcome).toBe('imported');
    expect(activeNames(dataDir)).toEqual([...names, 'Epsilon']);
    expect(readdirSync(join(dataDir, 'snapshots')).sort()).toEqual(
      [older.snapshot.id, newer.snapshot.id].sort(),
    );

    const back = await importTiny(dataDir, fileWith(list), { now: day('2026-04-01') });
    expect(back).toMatchObject({ outcome: 'imported', snapshot: older.snapshot });
    expect(activeNames(dataDir)).toEqual(names);
  });

  test('a newer parser reads the same file anew', async () => {
    const dataDir = newDataDir();
    const { snapshot } = await importTiny(dataDir, fileWith(list));
    const again = await importTiny(dataDir, fileWith(list), { sources: [tinySource('tiny', '#tiny', 2)] });
    expect(again.outcome).toBe('imported');
    expect(again.snapshot.id).not.toBe(snapshot.id);
    expect(activeNames(dataDir)).toEqual(names);
  });

  test.each([
    ['one order', ['#tiny\na|A', '#other\nb|B']],
    ['the other', ['#other\nb|B', '#tiny\na|A']],
  ])('sources stand side by side, whichever came first: %s', async (_title, files) => {
    const dataDir = newDataDir();
    for (const file of files) await importTiny(dataDir, fileWith(file));
    expect(activeNames(dataDir)).toEqual(['B', 'A']);
  });

  test('of many imports at once none undoes another', async () => {
    const dataDir = newDataDir();
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const sources = ids.map((id) => tinySource(id, `#${id}`));
    const files = [...ids, ...ids].map((id) => fileWith(`#${id}\nlist-${id}|Name ${id}`));
    await Promise.all(files.map((file) => importTiny(dataDir, file, { sources })));
    expect(activeNames(dataDir)).toEqual(ids.map((id) => `Name ${id}`));
    expect(await verifyStore(dataDir)).toEqual([]);
  });
});

describe('what is refused', () => {
  const refused: readonly (readonly [
    title: string,
    content: string | Uint8Array,
    message: RegExp,
    hint: RegExp,
  ])[] = [
    ['empty', '', /list\.txt is empty/, /Fetch/],
    ['blank', ' \n\n', /list\.txt is empty/, /Fetch/],
    ['an empty gzip file', gzipSync(''), /list\.txt is empty/, /Fetch/],
    ['a web page', '<!DOCTYPE html><html><body>503</body></html>', /is a web page/, /browser/],
    ['a web page behind a comment', '\ufeff<!-- saved -->\n<HTML lang="en">', /is a web page/, /browser/],
    [
      'JSON',
      '{"results": []}',
      /no known list format: it looks like JSON/,
      /tiny \(Tiny list #tiny\); other/,
    ],
    ['XML', '<?xml version="1.0"?>\n<sdnList/>', /XML with the root element sdnList/, /Known formats/],
    ['text', 'name;\u001b[31mcountry\nx', /text that begins "name; \[31mcountry"/, /Known formats/],
    ['a ZIP archive cut short', 'PK\x03\x04....', /the ZIP archive is damaged or cut short/, /Fetch/],
    ['a PDF', '%PDF-1.7', /a PDF document/, /Known formats/],
    ['UTF-16', Buffer.from('\ufeff#tiny\n', 'utf16le'), /UTF-16/, /Known formats/],
    ['gzip in gzip', gzipSync(gzipSync(list)), /a gzip file within another archive/, /Unpack/],
    ['binary', Buffer.from([1, 2, 0, 3]), /binary data/, /Known formats/],
    ['gzip cut short', gzipSync(list).subarray(0, 60), /gzip file is damaged or cut short/, /Fetch/],
    ['gzip with a wrong byte', wrongByte(gzipSync(list)), /gzip file is damaged or cut short/, /Fetch/],
    ['no entries', '#tiny\npublished 2026-01-01\n', /holds no entries of tiny/, /Fetch/],
    [
      'a list that breaks off',
      '#tiny\nus-el|Alpha\nbroken\nus-el|Beta',
      /line 3: the list is cut short/,
      /^$/,
    ],
  ];
  test.each(refused)('%s', async (_title, content, message, hint) => {
    const dataDir = newDataDir();
    await importTiny(dataDir, fileWith(list));
    const before = contentOf(dataDir);
    const error = await userErrorOf(() => importTiny(dataDir, fileWith(content)));
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/[\n\u001b]/);
    expect(error.hint ?? '').toMatch(hint);
    expect(error.exitCode).toBe(2);
    expect(contentOf(dataDir)).toEqual(before);
    expect(readdirSync(join(dataDir, 'snapshots'))).toHaveLength(1);
  });

  const said: readonly (readonly [as: string, content: string, says: RegExp | 'imported'])[] = [
    ['tiny', list, 'imported'],
    ['tiny', 'no mark\nus-el|Alpha', 'imported'],
    ['other', list, /is not other: it looks like tiny \(Tiny list #tiny\)/],
    ['other', '<html>', /is a web page/],
    ['other', '%PDF-1.7', /is not other: it looks like a PDF document/],
    ['nonsense', list, /There is no list format "nonsense"/],
  ];
  test.each(said)('--as %s for %j', async (as, content, says) => {
    const work = () => importTiny(newDataDir(), fileWith(content), { as });
    if (says === 'imported') expect((await work()).snapshot.source).toBe('tiny');
    else expect((await userErrorOf(work)).message).toMatch(says);
  });

  test('content that two sources claim must be named', async () => {
    const sources = [tinySource('one'), tinySource('two')];
    const file = fileWith(list);
    const { hint } = await userErrorOf(() => importTiny(newDataDir(), file, { sources }));
    expect(hint).toContain('--as one or --as two');
    const { snapshot } = await importTiny(newDataDir(), file, { sources, as: 'two' });
    expect(snapshot.source).toBe('two');
  });

  test('a gzip bomb ends at the cap', async () => {
    const dataDir = newDataDir();
    const bomb = gzipSync(Buffer.concat([Buffer.from('#tiny\n'), Buffer.alloc(50e6)]));
    const seen: number[] = [];
    const error = await userErrorOf(() =>
      importTiny(dataDir, fileWith(bomb), { maxBytes: 1e6, onProgress: ({ bytes }) => seen.push(bytes) }),
    );
    expect(error.message).toMatch(/holds more than 1000000 bytes when unpacked/);
    expect(Math.max(0, ...seen)).toBeLessThanOrEqual(1e6);
    expect(contentOf(dataDir)).toEqual({});
  });

  test('a gzip bomb far below the cap ends by what little it is', async () => {
    const dataDir = newDataDir();
    const bomb = gzipSync(Buffer.concat([Buffer.from('#tiny\n'), Buffer.alloc(50e6)]));
    const error = await userErrorOf(() => importTiny(dataDir, fileWith(bomb)));
    expect(error.message).toMatch(/unpacks to more than sixty times its size/);
    expect(contentOf(dataDir)).toEqual({});
  });

  test('a bug of a parser stays a bug, and leaves nothing behind', async () => {
    const dataDir = newDataDir();
    const source = {
      ...tinySource(),
      parse(): never {
        throw new TypeError('a bug');
      },
    };
    await expect(importTiny(dataDir, fileWith(list), { sources: [source] })).rejects.toThrow(TypeError);
    expect(readdirSync(join(dataDir, 'snapshots'))).toEqual([]);
  });

  const places: readonly (readonly [
    title: string,
    paths: () => readonly [dataDir: string, file: string],
    message: RegExp,
  ])[] = [
    [
      'a missing file',
      () => [newDataDir(), join(temporaryFolder(), 'none.csv')],
      /Cannot read .*none\.csv: there is no such file/,
    ],
    ['a folder for a file', () => [newDataDir(), temporaryFolder()], /it is a folder, not a file/],
    ['a file for a data folder', () => [fileWith('x'), fileWith(list)], /the data folder .* is not a folder/],
    ['a data folder below a file', () => [join(fileWith('x'), 'data'), fileWith(list)], /is not a folder/],
  ];
  test.each(places)('%s', async (_title, paths, message) => {
    const [dataDir, file] = paths();
    const error = await userErrorOf(() => importTiny(dataDir, file));
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });
});

describe('what an import mends', () => {
  test.each([
    ['a file cut short', (folder: string) => truncateSync(join(folder, 'parties.jsonl'), 10)],
    ['a missing manifest', (folder: string) => renameSync(join(folder, 'manifest.json'), join(folder, 'x'))],
    ['a missing folder', (folder: string) => renameSync(folder, join(dirname(dirname(folder)), 'lost'))],
  ])('%s', async (_title, damage) => {
    const dataDir = newDataDir();
    const { snapshot } = await importTiny(dataDir, fileWith(list));
    damage(join(dataDir, 'snapshots', snapshot.id));
    expect(await verifyStore(dataDir)).not.toEqual([]);
    expect((await importTiny(dataDir, fileWith(list))).outcome).toBe('imported');
    expect(await verifyStore(dataDir)).toEqual([]);
    expect(activeNames(dataDir)).toEqual(names);
  });

  test('what a killed process left behind is removed when it is an hour old', async () => {
    const dataDir = newDataDir();
    const leftover = (name: string, minutes: number) => {
      const folder = join(dataDir, 'snapshots', name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'raw.gz'), 'x');
      const then = Date.now() / 1000 - minutes * 60;
      utimesSync(folder, then, then);
      return folder;
    };
    const old = leftover('.tmp-old', 61);
    const fresh = leftover('.tmp-fresh', 59);
    await importTiny(dataDir, fileWith(list));
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
  });

  test.each([
    ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), token: 'x' }), 0],
    ['of another machine, long ago', JSON.stringify({ pid: 1, host: 'elsewhere', token: 'x' }), 120],
    ['that nobody signed', '', 30],
  ])('a lock %s', async (_title, lock, seconds) => {
    const dataDir = newDataDir();
    mkdirSync(dataDir);
    const path = join(dataDir, 'lock');
    writeFileSync(path, lock);
    const then = Date.now() / 1000 - seconds;
    utimesSync(path, then, then);
    await importTiny(dataDir, fileWith(list));
    expect(activeNames(dataDir)).toEqual(names);
    expect(readdirSync(dataDir).sort()).toEqual(['active.json', 'history.jsonl', 'snapshots']);
  });
});

async function* bytesOf(content: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function wrongByte(bytes: Buffer): Buffer {
  const damaged = Buffer.from(bytes);
  damaged[damaged.length - 6]! ^= 0xff;
  return damaged;
}
