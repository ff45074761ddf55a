import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { LoadedSnapshot } from '../../src/store/loaded-snapshot.js';
import { openStore } from '../../src/store/open-store.js';
import { snapshotFolders } from '../../src/store/snapshot-folders.js';
import { verifyStore } from '../../src/store/verify-store.js';
import {
  activeNames,
  fileWith,
  importTiny,
  primaryName,
  temporaryFolder,
  userErrorOf,
} from './store-fixture.js';

const partyNames = Array.from({ length: 3000 }, (_, n) => `Firm № ${n} 公司 ${'x'.repeat(n % 700)}`);
const list = `#tiny\n${partyNames.map((name) => `us-el|${name}`).join('\n')}\nproblem one\nproblem two\n`;

async function loaded(): Promise<{ dataDir: string; folder: string; snapshot: LoadedSnapshot }> {
  const dataDir = join(temporaryFolder(), 'data');
  await importTiny(dataDir, fileWith(list));
  const [snapshot] = openStore(dataDir).activeSnapshots();
  return { dataDir, folder: join(dataDir, 'snapshots', snapshot!.snapshot.id), snapshot: snapshot! };
}

describe('an open store', () => {
  test('where there is no data folder it is empty, and none is made', () => {
    const dataDir = join(temporaryFolder(), 'none', 'data');
    expect(openStore(dataDir).activeSnapshots()).toEqual([]);
    expect(existsSync(dataDir)).toBe(false);
  });

  test('parties come by ordinal, in any order, again and again', async () => {
    const { snapshot } = await loaded();
    expect(snapshot.count).toBe(3000);
    for (const ordinal of [0, 2999, 1, 1500, 0, 2999, 699, 700, ...partyNames.keys(), 0]) {
      expect(primaryName(snapshot.party(ordinal))).toBe(partyNames[ordinal]);
    }
    for (const ordinal of [-1, 3000, 0.5, Number.NaN]) {
      expect(() => snapshot.party(ordinal)).toThrow(RangeError);
    }
  });

  test('all parties and problems come in the order of the file, also after closing', async () => {
    const { snapshot } = await loaded();
    expect(Array.from(snapshot.parties(), primaryName)).toEqual(partyNames);
    snapshot.close();
    expect(Array.from(snapshot.parties(), primaryName)).toEqual(partyNames);
    expect(Array.from(snapshot.problems(), ({ message }) => message)).toEqual(['one', 'two']);
  });

  test('imports do not change it, nor what is opened again by what was active then', async () => {
    const { dataDir, snapshot } = await loaded();
    const { entries } = openStore(dataDir);
    await importTiny(dataDir, fileWith('#tiny\nus-el|Another'), { accept: 'a test' });
    expect(primaryName(snapshot.party(7))).toBe(partyNames[7]);
    expect(openStore(dataDir).activeSnapshots()[0]!.count).toBe(1);
    const [again] = openStore(dataDir, entries).activeSnapshots();
    expect(again!.snapshot).toEqual(snapshot.snapshot);
    expect(primaryName(again!.party(7))).toBe(partyNames[7]);
  });
});

describe('a damaged store', () => {
  const changeByte = (path: string, at: number) => {
    const bytes = readFileSync(path);
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(path, bytes);
  };
  const everything = (dataDir: string) => {
    const [snapshot] = openStore(dataDir).activeSnapshots();
    snapshot!.party(2999);
    Array.from(snapshot!.parties());
    Array.from(snapshot!.problems());
  };
  const damages: readonly (readonly [
    file: string,
    damage: (path: string) => void,
    message: RegExp,
    findings: readonly (readonly [kind: string, file: string])[],
  ])[] = [
    [
      'manifest.json',
      (path) => changeByte(path, 200),
      /manifest\.json has been changed/,
      [['changed', 'manifest.json']],
    ],
    [
      'manifest.json',
      (path) => appendFileSync(path, ' '),
      /manifest\.json has been changed/,
      [['changed', 'manifest.json']],
    ],
    ['manifest.json', (path) => rmSync(path), /manifest\.json is missing/, [['missing', 'manifest.json']]],
    [
      'parties.jsonl',
      (path) => changeByte(path, 900),
      /parties\.jsonl has been changed/,
      [['changed', 'parties.jsonl']],
    ],
    [
      'parties.jsonl',
      (path) => truncateSync(path, 4000),
      /parties\.jsonl is cut short/,
      [['changed', 'parties.jsonl']],
    ],
    ['parties.jsonl', (path) => rmSync(path), /parties\.jsonl is missing/, [['missing', 'parties.jsonl']]],
    [
      'parties.idx',
      (path) => changeByte(path, 900),
      /parties\.idx has been changed/,
      [['changed', 'parties.idx']],
    ],
    ['parties.idx', (path) => rmSync(path), /parties\.idx is missing/, [['missing', 'parties.idx']]],
    [
      'problems.jsonl',
      (path) => truncateSync(path, 20),
      /problems\.jsonl has been changed/,
      [['changed', 'problems.jsonl']],
    ],
    ['problems.jsonl', (path) => rmSync(path), /problems\.jsonl is missing/, [['missing', 'problems.jsonl']]],
    ['raw.gz', (path) => changeByte(path, 30), /^$/, [['changed', 'raw.gz']]],
    ['raw.gz', (path) => rmSync(path), /^$/, [['missing', 'raw.gz']]],
  ];
  test.each(damages)('%s %s', async (file, damage, message, findings) => {
    const { dataDir, folder } = await loaded();
    damage(join(folder, file));
    if (message.source !== '^$') {
      const error = await userErrorOf(() => everything(dataDir));
      expect(error.message).toMatch(/^the data folder is damaged: /);
      expect(error.message).toMatch(message);
      expect(error.hint).toBe('Import the list file of tiny again: partyscreen lists import FILE.');
      expect(error.exitCode).toBe(3);
    }
    const found = await verifyStore(dataDir);
    expect(found.map(({ kind, file: path }) => [kind, path])).toEqual(
      findings.map(([kind, name]) => [kind, join(folder, name)]),
    );
  });

  test('snapshots that are no longer active are verified too', async () => {
    const { dataDir, folder } = await loaded();
    await importTiny(dataDir, fileWith('#tiny\nus-el|Another'), { accept: 'a test' });
    expect(await verifyStore(dataDir)).toEqual([]);
    changeByte(join(folder, 'parties.jsonl'), 900);
    expect(await verifyStore(dataDir)).toMatchObject([
      { kind: 'changed', file: join(folder, 'parties.jsonl') },
    ]);
  });

  describe('whose pointer is gone', () => {
    test('is not taken for an empty one, and is whole again when its list is imported', async () => {
      const { dataDir } = await loaded();
      rmSync(join(dataDir, 'active.json'));
      for (const work of [() => openStore(dataDir), () => verifyStore(dataDir)]) {
        expect(await userErrorOf(work)).toMatchObject({
          message: expect.stringMatching(/^the data folder is damaged: .*active\.json is missing/),
          hint: 'Import each of your lists again: partyscreen lists import FILE.',
          exitCode: 3,
        });
      }
      expect(await importTiny(dataDir, fileWith(list))).toMatchObject({ outcome: 'imported' });
      expect(activeNames(dataDir)).toEqual(partyNames);
      expect(await verifyStore(dataDir)).toEqual([]);
    });

    test('stays so where an import fails', async () => {
      const { dataDir } = await loaded();
      rmSync(join(dataDir, 'active.json'));
      await userErrorOf(() => importTiny(dataDir, fileWith('#tiny\nus-el|A\nbroken')));
      expect(await userErrorOf(() => openStore(dataDir))).toMatchObject({ exitCode: 3 });
    });

    test('is empty where nothing was imported', () => {
      const dataDir = temporaryFolder();
      mkdirSync(join(dataDir, 'snapshots', '.tmp-0123'), { recursive: true });
      expect(openStore(dataDir).activeSnapshots()).toEqual([]);
    });
  });

  const edits: readonly (readonly [title: string, from: string, to: string, caught: boolean])[] = [
    ['a line that is still JSON', '"Firm № 7 ', '"Farm № 7 ', true],
    ['a line that is JSON no longer', '"Firm № 7 ', 'xFirm № 7 ', true],
    ['another line', '"Firm № 8 ', '"Farm № 8 ', false],
  ];
  test.each(edits)('a party is the imported one or none: %s', async (_title, from, to, caught) => {
    const { folder, snapshot } = await loaded();
    const path = join(folder, 'parties.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    if (!caught) {
      expect(primaryName(snapshot.party(7))).toBe(partyNames[7]);
      return;
    }
    expect(await userErrorOf(() => snapshot.party(7))).toMatchObject({
      message: `the data folder is damaged: ${path} has been changed`,
      hint: 'Import the list file of tiny again: partyscreen lists import FILE.',
      exitCode: 3,
    });
  });

  test('nor is any that was changed read when all are', async () => {
    const { folder, snapshot } = await loaded();
    const path = join(folder, 'parties.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"Firm № 7 ', '"Farm № 7 '));
    const read: number[] = [];
    const error = await userErrorOf(() => {
      for (const _party of snapshot.parties()) read.push(read.length);
    });
    expect([read.length, error.exitCode, error.message]).toEqual([
      7,
      3,
      `the data folder is damaged: ${path} has been changed`,
    ]);
  });

  test('what others left among the snapshots is none', async () => {
    const { dataDir } = await loaded();
    writeFileSync(join(dataDir, 'snapshots', '.DS_Store'), 'x');
    mkdirSync(join(dataDir, 'snapshots', 'copy of a snapshot'));
    expect(activeNames(dataDir)).toEqual(partyNames);
    expect(await verifyStore(dataDir)).toEqual([]);
    expect(snapshotFolders(dataDir)).toHaveLength(1);
    const other = temporaryFolder();
    mkdirSync(join(other, 'snapshots'));
    writeFileSync(join(other, 'snapshots', '.DS_Store'), 'x');
    expect(openStore(other).activeSnapshots()).toEqual([]);
  });

  const versions: readonly (readonly [format: number, message: RegExp, hint: RegExp])[] = [
    [1, /manifest\.json was written by an older partyscreen$/, /^Import the list file of tiny again/],
    [99, /manifest\.json was written by a newer partyscreen$/, /^Update partyscreen/],
  ];
  test.each(versions)('a snapshot of format %d', async (format, message, hint) => {
    const { dataDir, folder } = await loaded();
    const manifest = join(folder, 'manifest.json');
    const pointer = join(dataDir, 'active.json');
    const checksum = (text: string) => createHash('sha256').update(text).digest('hex');
    const before = readFileSync(manifest, 'utf8');
    const after = JSON.stringify({ ...JSON.parse(before), format });
    writeFileSync(manifest, after);
    writeFileSync(pointer, readFileSync(pointer, 'utf8').replace(checksum(before), checksum(after)));

    expect(await userErrorOf(() => openStore(dataDir))).toMatchObject({
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
      exitCode: 3,
    });
    // The history alone knows that the pointer named another manifest.
    expect(await verifyStore(dataDir)).toMatchObject([
      { snapshot: null, file: join(dataDir, 'history.jsonl') },
    ]);
    await importTiny(dataDir, fileWith(list));
    expect(activeNames(dataDir)).toEqual(partyNames);
    expect(await verifyStore(dataDir)).toEqual([]);
  });

  const pointers: readonly (readonly [title: string, text: string, message: RegExp, hint: RegExp])[] = [
    ['not JSON', '{', /active\.json is not JSON/, /Remove it/],
    ['empty', '', /active\.json is not JSON/, /Remove it/],
    ['another thing', '[]', /holds no list of snapshots/, /Remove it/],
    [
      'a path for an id',
      '{"format":1,"active":[{"source":"a","snapshot":"../x","manifest":"","confirmed":""}]}',
      /holds no list of snapshots/,
      /Remove it/,
    ],
    [
      'a format to come',
      '{"format":2,"active":{}}',
      /was written by a newer partyscreen/,
      /Update partyscreen/,
    ],
  ];
  test.each(pointers)('the pointer is %s', async (_title, text, message, hint) => {
    const { dataDir } = await loaded();
    writeFileSync(join(dataDir, 'active.json'), text);
    for (const work of [
      () => openStore(dataDir),
      () => verifyStore(dataDir),
      () => importTiny(dataDir, fileWith('#tiny\na|A')),
    ]) {
      const error = await userErrorOf(work);
      expect(error).toMatchObject({
        message: expect.stringMatching(message),
        hint: expect.stringMatching(hint),
        exitCode: 3,
      });
    }
  });

  test.each([
    ['a file in its place', (dataDir: string) => writeFileSync(dataDir, ''), /is not a folder/],
    [
      'a folder for a pointer',
      (dataDir: string) => mkdirSync(join(dataDir, 'active.json'), { recursive: true }),
      /active\.json cannot be read/,
    ],
  ])('%s', async (_title, make, message) => {
    const dataDir = join(temporaryFolder(), 'data');
    make(dataDir);
    const error = await userErrorOf(() => openStore(dataDir));
    expect(error.message).toMatch(message);
    expect(error.exitCode).toBe(3);
  });
});
