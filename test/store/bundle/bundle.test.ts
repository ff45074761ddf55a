import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type BundleImportOptions, importBundle } from '../../../src/store/bundle/import-bundle.js';
import { activeAfter, readHistory } from '../../../src/store/history/history.js';
import { openStore } from '../../../src/store/open-store.js';
import { verifyStore } from '../../../src/store/verify-store.js';
import {
  activeNames,
  contentOf,
  day,
  fileWith,
  importTiny,
  temporaryFolder,
  userErrorOf,
} from '../store-fixture.js';
import {
  archiveOf,
  type BundleFiles,
  bundleOf,
  editContents,
  editManifest,
  filesIn,
  forge,
  pathOf,
} from './bundle-fixture.js';

jest.setTimeout(60_000); // Everything is put on the disk for good, which some disks take their time for.

const newDataDir = () => join(temporaryFolder(), 'data');
const take = (dataDir: string, bundle: Buffer, options: Partial<BundleImportOptions> = {}) =>
  importBundle(dataDir, fileWith(bundle, 'lists.zip'), { now: day('2026-03-05'), ...options });
const snapshotsOf = (dataDir: string) =>
  openStore(dataDir)
    .activeSnapshots()
    .map(({ snapshot }) => snapshot);

/** A data folder with two lists of one form and one of another, imported on 1 March. */
async function firstMachine(): Promise<string> {
  const dataDir = newDataDir();
  await importTiny(
    dataDir,
    fileWith('#tiny\nproblem odd\nus-el|Beta Institute|2020-06-05\nus-dpl|Gamma Bureau\n'),
  );
  await importTiny(dataDir, fileWith('#other\nun-sc|Delta Works\n'));
  return dataDir;
}

describe('from one data folder to another', () => {
  test('the same snapshots, byte by byte, and the same bundle again', async () => {
    const [first, second] = [await firstMachine(), newDataDir()];
    const bundle = await bundleOf(first);
    const { snapshots } = await take(second, bundle);
    expect(snapshots.map(({ outcome, snapshot }) => `${outcome} ${snapshot.source}`)).toEqual([
      'imported other',
      'imported tiny',
    ]);
    expect(snapshotsOf(second)).toEqual(snapshotsOf(first));
    expect(contentOf(join(second, 'snapshots'))).toEqual(contentOf(join(first, 'snapshots')));
    expect(openStore(second).entries).toEqual(openStore(first).entries);
    expect((await bundleOf(second)).equals(bundle)).toBe(true);
    expect(await verifyStore(second)).toEqual([]);
    const { events, active } = readHistory(second, day('2026-03-05'));
    expect(activeAfter(events)).toEqual(active);
  });

  test('only the snapshots that hold a list', async () => {
    const [first, second] = [await firstMachine(), newDataDir()];
    await take(second, await bundleOf(first, (list) => list === 'us-dpl'));
    expect(activeNames(second)).toEqual(['Beta Institute', 'Gamma Bureau']);
  });

  test('a bundle that another tool packed again is taken', async () => {
    const [first, second] = [await firstMachine(), newDataDir()];
    await take(second, deflated(await filesIn(await bundleOf(first))));
    expect(snapshotsOf(second)).toEqual(snapshotsOf(first));
  });

  test('what was loaded of the same lists gives way, other lists stay', async () => {
    const [first, second] = [await firstMachine(), newDataDir()];
    await importTiny(second, fileWith('#tiny\nus-el|Old Institute\nus-dpl|Old Bureau\n'));
    await importTiny(second, fileWith('#other\nuk-sl|Epsilon Ltd\n'));
    await take(second, await bundleOf(first));
    expect(activeNames(second)).toEqual(['Epsilon Ltd', 'Delta Works', 'Beta Institute', 'Gamma Bureau']);
  });

  test('being carried makes a list no younger; the same bundle of a later day does', async () => {
    const [first, second] = [await firstMachine(), newDataDir()];
    const confirmed = () => openStore(second).entries.map((entry) => entry.confirmed);
    await take(second, await bundleOf(first));
    expect(confirmed()).toEqual(['2026-03-01', '2026-03-01']);
    const before = contentOf(second);
    const again = await take(second, await bundleOf(first), { now: day('2026-03-06') });
    expect(again.snapshots.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(contentOf(second)).toEqual(before);
    await importTiny(first, fileWith('#other\nun-sc|Delta Works\n'), { now: day('2026-03-04') });
    await take(second, await bundleOf(first), { now: day('2026-03-08') });
    expect(confirmed()).toEqual(['2026-03-04', '2026-03-01']);
    const { events, active } = readHistory(second, day('2026-03-09'));
    expect(activeAfter(events)).toEqual(active);
  });

  test('a snapshot that was imported here before and gave way is described as in the bundle', async () => {
    const [first, second] = [await firstMachine(), newDataDir()];
    const same = '#other\nun-sc|Delta Works\n';
    await importTiny(second, fileWith(same, 'my-own-name.txt'), { now: day('2026-02-01') });
    await importTiny(second, fileWith('#other\nun-sc|Another\n'), { now: day('2026-02-02') });
    await take(second, await bundleOf(first));
    expect(snapshotsOf(second)).toEqual(snapshotsOf(first));
    expect(await verifyStore(second)).toEqual([]);
  });

  test('one that is active here by an import of its own stays as it is', async () => {
    const [first, second] = [await firstMachine(), newDataDir()];
    await importTiny(second, fileWith('#other\nun-sc|Delta Works\n', 'mine.txt'), { now: day('2026-02-01') });
    await take(second, await bundleOf(first));
    expect(snapshotsOf(second)[0]!.file.name).toBe('mine.txt');
  });

  test('a damaged snapshot is put right by a bundle', async () => {
    const [first, second] = [await firstMachine(), newDataDir()];
    const bundle = await bundleOf(first);
    await take(second, bundle);
    const [entry] = openStore(second).entries;
    writeFileSync(join(second, 'snapshots', entry!.snapshot, 'parties.jsonl'), 'gone');
    await take(second, bundle);
    expect(await verifyStore(second)).toEqual([]);
  });
});

describe('completeness', () => {
  const many = `#tiny\n${Array.from({ length: 40 }, (_, at) => `us-el|Firm ${at}\n`).join('')}`;
  const few = `#tiny\n${Array.from({ length: 20 }, (_, at) => `us-el|Firm ${at}\n`).join('')}`;

  test('a list with far fewer entries than here is refused, and with it all of the bundle', async () => {
    const [first, second] = [newDataDir(), newDataDir()];
    await importTiny(first, fileWith(few));
    await importTiny(first, fileWith('#other\nun-sc|Delta Works\n'));
    await importTiny(second, fileWith(many));
    const before = contentOf(second);
    const error = await userErrorOf(async () => take(second, await bundleOf(first)));
    expect([error.exitCode, error.details]).toEqual([3, ['us-el: from 40 entries to 20']]);
    expect(contentOf(second)).toEqual(before);
    await take(second, await bundleOf(first), { accept: 'the list was cut' });
    expect(snapshotsOf(second).map(({ waiver }) => waiver?.reason)).toEqual([undefined, 'the list was cut']);
  });

  test('what was accepted where it comes from is accepted here, and said', async () => {
    const [first, second] = [newDataDir(), newDataDir()];
    await importTiny(first, fileWith(few), { floorOf: () => 30, accept: 'it is a part' });
    await take(second, await bundleOf(first), { floorOf: () => 30 });
    expect(snapshotsOf(second)).toEqual(snapshotsOf(first));
    const third = newDataDir();
    await importTiny(third, fileWith(many));
    expect((await userErrorOf(async () => take(third, await bundleOf(first)))).exitCode).toBe(3);
  });
});

describe('refused in one line, and nothing is changed', () => {
  type Attack = (bundle: Buffer, files: BundleFiles) => Buffer | Promise<Buffer> | void | Promise<void>;
  const lastLine = (files: BundleFiles) => files.get(pathOf(files, 'parties.jsonl'))!.toString();
  const cases: readonly [
    what: string,
    attack: Attack,
    message: RegExp,
    options?: Partial<BundleImportOptions>,
  ][] = [
    ['cut short', (bundle) => bundle.subarray(0, bundle.length - 30), /is damaged or cut short/],
    ['half of it', (bundle) => bundle.subarray(0, bundle.length / 2), /is damaged or cut short/],
    [
      'a byte altered',
      (bundle) => {
        bundle[bundle.indexOf('Delta')]! ^= 1;
        return bundle;
      },
      /is damaged or cut short/,
    ],
    ...['manifest.json', 'parties.jsonl', 'parties.idx', 'problems.jsonl', 'raw.gz'].map(
      (name): (typeof cases)[number] => [
        `${name} altered and packed again`,
        (_, files) => {
          const bytes = files.get(pathOf(files, name))!;
          if (bytes.length > 0) bytes[bytes.length - 2]! ^= 1;
          else files.set(pathOf(files, name), Buffer.from('\n'));
        },
        new RegExp(`has been changed: snapshots/[0-9a-f]{64}/${name} is not what was exported`),
      ],
    ),
    [
      'a file missing',
      (_, files) => void files.delete(pathOf(files, 'raw.gz')),
      /lacks snapshots\/[0-9a-f]{64}\/raw\.gz/,
    ],
    [
      'a path out of the folder',
      (_, files) => void files.set('../../../evil', Buffer.from('x')),
      /holds what no bundle does: \.\.\/\.\.\/\.\.\/evil/,
    ],
    [
      'an id that is a path',
      (_, files) =>
        editContents(files, (contents) =>
          Object.assign((contents.snapshots as object[])[0]!, { id: '../..' }),
        ),
      /has no partyscreen-bundle\.json as a bundle has it/,
    ],
    ['a file twice', (_, files) => archiveOf([...files, [...files][1]!]), /holds a file twice/],
    [
      'a table of contents that is not JSON',
      (_, files) => void files.set('partyscreen-bundle.json', Buffer.from('{')),
      /not JSON/,
    ],
    [
      'null for a table of contents',
      (_, files) => void files.set('partyscreen-bundle.json', Buffer.from('null')),
      /as a bundle has it/,
    ],
    [
      'a newer bundle',
      (_, files) =>
        editContents(files, (contents) => Object.assign(contents, { format: 2, snapshots: 'otherwise' })),
      /was made by a newer partyscreen/,
    ],
    [
      'newer snapshots',
      (_, files) => editContents(files, (contents) => Object.assign(contents, { snapshotFormat: 99 })),
      /was made by a newer partyscreen/,
    ],
    [
      'older snapshots',
      (_, files) => editContents(files, (contents) => Object.assign(contents, { snapshotFormat: 1 })),
      /was made by an older partyscreen/,
    ],
    ['more than may be unpacked', (bundle) => bundle, /would unpack to [\d,]+ bytes/, { maxBytes: 1000 }],
    [
      'a file that unpacks a thousandfold',
      (_, files) => {
        files.set(pathOf(files, 'problems.jsonl'), Buffer.alloc(20 << 20, 0x20));
        return deflated(files);
      },
      /would unpack to [\d,]+ bytes/,
    ],
    [
      'a list file that unpacks to more than it says',
      (_, files) => forge(files, 'raw', gzipSync(Buffer.alloc(8 << 20))),
      /is none: its list file/,
    ],
    [
      'another list file',
      (_, files) => forge(files, 'raw', gzipSync('#other\nun-sc|Nobody\n')),
      /is none: its list file/,
    ],
    ['no gzip file', (_, files) => forge(files, 'raw', Buffer.from('plain')), /is none: its list file/],
    [
      'entries taken away',
      (_, files) => forge(files, 'parties', Buffer.alloc(0)),
      /is none: it does not have the entries/,
    ],
    [
      'an entry that is none',
      (_, files) =>
        forge(files, 'parties', Buffer.from(lastLine(files).replace('"type":"organization"', '"type":7'))),
      /is none: entry 1 is not as this version writes it/,
    ],
    [
      'an entry that is not JSON',
      (_, files) => forge(files, 'parties', Buffer.from('{"id":\n')),
      /is none: entry 1 cannot be read/,
    ],
    [
      'an entry whose place is wrong',
      (_, files) =>
        forge(files, 'parties', Buffer.from(lastLine(files).replace('Delta Works', 'Delta Work'))),
      /is none: the places of its entries/,
    ],
    [
      'a remark that is none',
      (_, files) => forge(files, 'problems', Buffer.from('{}\n')),
      /is none: a remark/,
    ],
    [
      'a manifest of another list file',
      (_, files) =>
        editManifest(files, (manifest) => Object.assign(manifest.snapshot.file, { sha256: '0'.repeat(64) })),
      /has been changed: .*manifest\.json/,
    ],
    [
      'a manifest of the starter',
      (_, files) => editManifest(files, (manifest) => Object.assign(manifest.snapshot, { starter: true })),
      /has been changed: .*manifest\.json/,
    ],
    [
      'a manifest of nothing',
      (_, files) => editManifest(files, (manifest) => Object.assign(manifest, { files: {} })),
      /has been changed: .*manifest\.json/,
    ],
    [
      'two snapshots of one list',
      async (_, files) => {
        const other = newDataDir();
        await importTiny(other, fileWith('#other\nun-sc|Delta Works\nun-sc|Zeta Works\n'));
        const more = await filesIn(await bundleOf(other));
        const { snapshots } = JSON.parse(more.get('partyscreen-bundle.json')!.toString());
        for (const [path, bytes] of more) if (!files.has(path)) files.set(path, bytes);
        editContents(files, (contents) => (contents.snapshots as unknown[]).push(...snapshots));
      },
      /holds two snapshots of the same list/,
    ],
  ];

  // None of them changes it: so it serves for all.
  const used = newDataDir();
  let exported: Buffer;
  beforeAll(async () => {
    exported = await bundleOf(await firstMachine());
    await importTiny(used, fileWith('#tiny\nus-el|Old Institute\nus-dpl|Old Bureau\n'));
  });

  // A row without its last cell would be given a callback in its place.
  const rows = cases.map(([what, attack, message, options = {}]) => ({ what, attack, message, options }));
  test.each(rows)('$what', async ({ attack, message, options }) => {
    const bundle = Buffer.from(exported);
    const files = await filesIn(bundle);
    const attacked = (await attack(bundle, files)) ?? (await archiveOf(files));

    const fresh = newDataDir();
    const error = await userErrorOf(() => take(fresh, attacked, options));
    expect(error.message).toMatch(message);
    expect([error.exitCode, error.message.includes('\n')]).toEqual([2, false]);
    expect(existsSync(fresh)).toBe(false);

    const before = contentOf(used);
    await userErrorOf(() => take(used, attacked, options));
    expect(contentOf(used)).toEqual(before);
  });
});

describe('what is not exported', () => {
  test('nothing', async () => {
    expect((await userErrorOf(() => bundleOf(newDataDir()))).exitCode).toBe(3);
  });

  test('a damaged snapshot', async () => {
    const dataDir = await firstMachine();
    const [entry] = openStore(dataDir).entries;
    writeFileSync(join(dataDir, 'snapshots', entry!.snapshot, 'raw.gz'), 'gone');
    const error = await userErrorOf(() => bundleOf(dataDir));
    expect([error.exitCode, error.message]).toEqual([3, expect.stringContaining('raw.gz has been changed')]);
  });
});

/** The same files in an archive of deflated entries, by hand. */
function deflated(files: BundleFiles): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const packed = deflateRawSync(bytes);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    pieces.push(Buffer.from('PK\x03\x04'), header, Buffer.from(path), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, place, Buffer.from(path));
    at += 30 + path.length + packed.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, table, end]);
}
