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
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nameIndexKey, readNameIndex, writeNameIndex } from '../../src/store/name-index-cache.js';
import { temporaryFolder } from './store-fixture.js';

const key = nameIndexKey(['a', 'b'], 'matcher-1');
const index = Uint8Array.from({ length: 1001 }, (_, n) => n % 251);

describe('the key', () => {
  test.each([
    ['the same', ['a', 'b'], 1, true],
    ['another order', ['b', 'a'], 1, false],
    ['fewer snapshots', ['a'], 1, false],
    ['another matcher', ['a', 'b'], 2, false],
  ])('%s', (_title, ids, matcher, same) => {
    expect(nameIndexKey(ids, `matcher-${matcher}`) === key).toBe(same);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the cache', () => {
  test('gives back what was written, aligned for typed arrays', () => {
    const dataDir = temporaryFolder();
    expect(readNameIndex(dataDir, key)).toBeUndefined();
    for (const bytes of [index, new Uint8Array(0), new Uint8Array(3 << 20).fill(7)]) {
      expect(writeNameIndex(dataDir, key, bytes)).toBe(true);
      const read = readNameIndex(dataDir, key)!;
      expect(Buffer.compare(read, bytes)).toBe(0);
      expect(read.byteOffset % 8).toBe(0);
    }
  });

  const other = nameIndexKey(['a', 'b'], 'matcher-2');
  const damages: readonly (readonly [title: string, damage: (path: string) => void])[] = [
    ['another magic', (path) => setByte(path, 0, 0)],
    ['another format', (path) => setByte(path, 4, 9)],
    ['another key', (path) => renameSync(path, path.replace(key, other))],
    ['a changed byte', (path) => setByte(path, 64 + 500, 255)],
    ['a longer file', (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(8)]))],
    ['a shorter file', (path) => truncateSync(path, 600)],
    ['half a header', (path) => truncateSync(path, 20)],
    ['nothing', (path) => truncateSync(path, 0)],
  ];
  test.each(damages)('holds nothing where it finds %s', (_title, damage) => {
    const dataDir = temporaryFolder();
    writeNameIndex(dataDir, key, index);
    damage(join(dataDir, 'indexes', `${key}.idx`));
    expect(readNameIndex(dataDir, key)).toBeUndefined();
    expect(readNameIndex(dataDir, other)).toBeUndefined();
  });

  test('keeps the newest few', () => {
    const dataDir = temporaryFolder();
    const keys = [1, 2, 3, 4, 5].map((matcher) => nameIndexKey(['a'], `matcher-${matcher}`));
    for (const [n, each] of keys.entries()) {
      writeNameIndex(dataDir, each, index);
      utimesSync(join(dataDir, 'indexes', `${each}.idx`), 1000 + n, 1000 + n);
    }
    writeNameIndex(dataDir, keys[0]!, index);
    expect(readdirSync(join(dataDir, 'indexes')).sort()).toEqual(
      [keys[0], keys[3], keys[4]].map((each) => `${each}.idx`).sort(),
    );
  });

  test.each([
    ['there is no data folder', (dataDir: string) => join(dataDir, 'none')],
    [
      'a file stands in its place',
      (dataDir: string) => {
        writeFileSync(join(dataDir, 'indexes'), '');
        return dataDir;
      },
    ],
    [
      'a folder bears its name',
      (dataDir: string) => {
        mkdirSync(join(dataDir, 'indexes', `${key}.idx`), { recursive: true });
        return dataDir;
      },
    ],
  ])('does without where %s', (_title, prepare) => {
    const dataDir = prepare(temporaryFolder());
    expect(writeNameIndex(dataDir, key, index)).toBe(false);
    expect(readNameIndex(dataDir, key)).toBeUndefined();
    expect(existsSync(join(dataDir, '..', 'none'))).toBe(false);
  });
});

function setByte(path: string, at: number, value: number): void {
  const bytes = readFileSync(path);
  bytes[at] = value;
  writeFileSync(path, bytes);
}
