import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.js';
import { storeStatus } from '../../src/store/store-status.js';
import { contentOf, day, fileWith, importTiny, temporaryFolder } from './store-fixture.js';

test('status tells what is loaded, of which date, and how old', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  await importTiny(dataDir, fileWith('#tiny\nus-el|A|2019-10-09\n', 'old.csv'));
  await importTiny(
    dataDir,
    fileWith('#tiny\npublished 2026-02-25\nproblem x\nus-el|A|2019-10-09\nus-dpl|B\n', 'csl.csv'),
  );
  await importTiny(dataDir, fileWith('#other\nun-sc|C|2025-12-01\n', 'un.xml'), { now: day('2026-03-10') });

  const status = storeStatus(openStore(dataDir), day('2026-03-12'));
  expect(status.dataDir).toBe(dataDir);
  expect(status.snapshots.map(({ file, ...row }) => ({ ...row, file: file.name }))).toEqual([
    {
      snapshot: expect.stringMatching(/^[0-9a-f]{64}$/),
      source: 'other',
      starter: false,
      file: 'un.xml',
      published: null,
      retrieved: '2026-03-10',
      confirmed: '2026-03-10',
      newestEntry: '2025-12-01',
      ageDays: { published: null, retrieved: 2, confirmed: 2, newestEntry: 101 },
      entries: 1,
      lists: [{ code: 'un-sc', name: 'The list un-sc', entries: 1, names: 1 }],
      masked: [],
      problems: {},
      form: [],
      warnings: [expect.objectContaining({ kind: 'stale-list' })],
    },
    {
      snapshot: expect.stringMatching(/^[0-9a-f]{64}$/),
      source: 'tiny',
      starter: false,
      file: 'csl.csv',
      published: '2026-02-25',
      retrieved: '2026-03-01',
      confirmed: '2026-03-01',
      newestEntry: '2019-10-09',
      ageDays: { published: 15, retrieved: 11, confirmed: 11, newestEntry: 2346 },
      entries: 2,
      lists: [
        { code: 'us-dpl', name: 'The list us-dpl', entries: 1, names: 1 },
        { code: 'us-el', name: 'The list us-el', entries: 1, names: 1 },
      ],
      masked: [],
      problems: { 'lost-character': 1 },
      form: [],
      warnings: [expect.objectContaining({ kind: 'stale-list' })],
    },
  ]);
  const bytes = Object.values(contentOf(dataDir)).reduce((sum, text) => sum + text.length, 0);
  expect(status.bytesOnDisk).toBe(bytes);
});

test('an empty store has a status too', () => {
  const dataDir = join(temporaryFolder(), 'none');
  expect(storeStatus(openStore(dataDir), day('2026-03-12'))).toEqual({
    dataDir,
    snapshots: [],
    bytesOnDisk: 0,
  });
});
