import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  activeNames,
  contentOf,
  fileWith,
  importTiny,
  temporaryFolder,
  userErrorOf,
} from '../store-fixture.js';
import { type ZipFile, zipOf } from './zip-of.js';

const newDataDir = () => join(temporaryFolder(), 'data');
const list = '#tiny\nus-el|Alpha Co., Ltd.\nus-el|Beta Institute\n';
const names = ['Alpha Co., Ltd.', 'Beta Institute'];
const listFile: ZipFile = { path: 'el.txt', content: list };

describe('a list in an archive', () => {
  const archives: readonly (readonly [title: string, bytes: Buffer, name: string])[] = [
    ['deflated', zipOf([listFile]), 'el.txt'],
    ['stored', zipOf([{ ...listFile, method: 0 }]), 'el.txt'],
    ['in a ZIP64 archive', zipOf([{ ...listFile, wide: true }]), 'el.txt'],
    ['with a comment', zipOf([listFile], { comment: 'PK\x05\x06 of the publisher' }), 'el.txt'],
    [
      'among folders and what a file manager adds',
      zipOf([
        { path: 'lists/', content: '', method: 0 },
        { path: 'lists/el.txt', content: list },
        { path: '__MACOSX/lists/._el.txt', content: 'x' },
        { path: 'lists/.DS_Store', content: 'x' },
      ]),
      'el.txt',
    ],
    ['under a path out of the folder', zipOf([{ ...listFile, path: '../../etc/el.txt' }]), 'el.txt'],
    ['under an absolute path', zipOf([{ ...listFile, path: 'C:\\lists\\el.txt' }]), 'el.txt'],
    [
      'under a name to disturb a terminal',
      zipOf([{ ...listFile, path: 'a\u001b[31m\u202eel.txt' }]),
      'a [31m el.txt',
    ],
    ['without a name', zipOf([{ ...listFile, path: '' }]), 'unnamed'],
  ];
  test.each(archives)('%s', async (_title, bytes, name) => {
    const dataDir = newDataDir();
    const file = fileWith(bytes, 'el.zip');
    const { snapshot } = await importTiny(dataDir, file);
    expect(snapshot.file).toMatchObject({ name, bytes: list.length });
    expect(activeNames(dataDir)).toEqual(names);
    // The list, not the archive, is what a snapshot is of.
    expect((await importTiny(dataDir, fileWith(list))).outcome).toBe('unchanged');
  });

  test('that comes as a stream', async () => {
    const dataDir = newDataDir();
    async function* content() {
      const bytes = zipOf([listFile]);
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    }
    const { snapshot } = await importTiny(dataDir, { name: 'https/el.zip', content: content() });
    expect(snapshot.file.name).toBe('el.txt');
    expect(activeNames(dataDir)).toEqual(names);
  });

  test('longer than what is looked at first', async () => {
    const dataDir = newDataDir();
    const many = Array.from({ length: 30_000 }, (_, at) => `us-el|Firm ${at * 7919}`);
    await importTiny(dataDir, fileWith(zipOf([{ path: 'el.txt', content: `#tiny\n${many.join('\n')}\n` }])));
    expect(activeNames(dataDir)).toHaveLength(30_000);
  });
});

describe('an archive that is refused', () => {
  const whole = zipOf([listFile]);
  const changed = (at: number) => {
    const bytes = Buffer.from(whole);
    bytes[at] = bytes[at]! ^ 0xff;
    return bytes;
  };
  const blanks = Buffer.alloc(40 << 20, '\n');
  const refused: readonly (readonly [title: string, bytes: Uint8Array, message: RegExp])[] = [
    ['empty', zipOf([]), /an archive without a file in it/],
    ['cut short', whole.subarray(0, -5), /the ZIP archive is damaged or cut short/],
    ['cut short within the directory', whole.subarray(0, 100), /damaged or cut short/],
    ['content changed', changed(40), /cannot unpack el\.txt from el\.zip: the archive is damaged/],
    ['own header changed', changed(1), /no known list format|damaged/],
    ['with another checksum', zipOf([{ ...listFile, claims: { crc32: 1 } }]), /el\.txt .* is damaged/],
    ['that says less than it holds', zipOf([{ ...listFile, claims: { size: 10 } }]), /el\.txt .* is damaged/],
    [
      'that says more than it holds',
      zipOf([{ ...listFile, claims: { size: 1e6 } }]),
      /el\.txt .* is damaged/,
    ],
    ['encrypted', zipOf([{ ...listFile, flags: 1 }]), /it is encrypted/],
    ['packed otherwise', zipOf([{ ...listFile, method: 12 }]), /packed by method 12/],
    ['that counts files it has not', zipOf([listFile], { count: 3 }), /damaged/],
    [
      'of too many files',
      zipOf(
        Array.from({ length: 1001 }, (_, at) => ({ path: `${at}.txt`, content: list, method: 0 as const })),
      ),
      /holds 1,001 files/,
    ],
    [
      'that unpacks a thousandfold',
      zipOf([{ path: 'el.txt', content: Buffer.concat([Buffer.from(list), blanks]) }]),
      /would unpack to 41,943,0\d\d bytes, most of them the same, which no list does/,
    ],
    [
      'of many such files',
      zipOf(
        Array.from({ length: 5 }, (_, at) => ({
          path: `${at}.txt`,
          content: Buffer.concat([Buffer.from(list), blanks.subarray(0, 4 << 20)]),
        })),
      ),
      /most of them the same/,
    ],
    [
      'that says so and more',
      zipOf([{ ...listFile, wide: true, claims: { size: 2 ** 50 } }]),
      /would unpack to 1,125,899,906,842,624 bytes/,
    ],
    [
      'whose files share their bytes',
      zipOf([{ path: 'pad.txt', content: 'x' }, listFile, { ...listFile, claims: { offset: 38 } }]),
      /damaged/,
    ],
    ['a document', zipOf([{ path: '[Content_Types].xml', content: '<Types/>' }]), /office suite/],
    [
      'within an archive',
      zipOf([{ path: 'el.zip', content: whole, method: 0 }]),
      /no known list format: it looks like a ZIP/,
    ],
  ];
  test.each(refused)('%s', async (_title, bytes, message) => {
    const dataDir = newDataDir();
    await importTiny(dataDir, fileWith(list));
    const before = contentOf(dataDir);
    const error = await userErrorOf(() => importTiny(dataDir, fileWith(bytes, 'el.zip')));
    expect(error.message).toMatch(message);
    expect(error.exitCode).toBe(2);
    expect(contentOf(dataDir)).toEqual(before);
  });

  test('one that is larger, all of it, than may be', async () => {
    const error = await userErrorOf(() =>
      importTiny(newDataDir(), fileWith(zipOf([listFile, { ...listFile, path: 'b.txt' }]), 'el.zip'), {
        maxBytes: list.length * 2 - 1,
      }),
    );
    expect(error.message).toMatch(/el\.zip would unpack to/);
  });

  test('any byte of it changed: an error that a user can mend, or the list as it was', async () => {
    for (let at = 0; at < whole.length; at++) {
      const dataDir = newDataDir();
      const path = join(temporaryFolder(), 'el.zip');
      writeFileSync(path, changed(at));
      try {
        await importTiny(dataDir, path);
      } catch (error) {
        expect(await userErrorOf(() => Promise.reject(error))).toMatchObject({ exitCode: 2 });
        continue;
      }
      expect(activeNames(dataDir)).toEqual(names);
    }
  });
});
