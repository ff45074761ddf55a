/** An import that is killed must leave the old lists or the new. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { UserError } from '../../src/model/user-error.js';
import { verifyStore } from '../../src/store/verify-store.js';
import { send, serve } from './download/local-server.js';
import { atEveryMoment, compiledSources, runDriver } from './killed-process.js';
import { activeNames, fileWith, importTiny, temporaryFolder } from './store-fixture.js';

const older = ['Alpha Co., Ltd.', 'Beta Institute'];
const newer = ['Alpha Co., Ltd.', 'Gamma Bureau', 'Delta Works'];
const listOf = (names: readonly string[]) =>
  `#tiny\n${names.map((name) => `us-el|${name}|2019-10-09`).join('\n')}\n`;
const importOlder = (dataDir: string) => importTiny(dataDir, fileWith(listOf(older)));

/** What a screening would be held against; a store that refuses to be read is held against nothing. */
function inForce(dataDir: string): readonly string[] | 'damaged' {
  try {
    return activeNames(dataDir);
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 3) return 'damaged';
    throw error;
  }
}

let code = '';
beforeAll(() => {
  code = compiledSources();
}, 60_000);

const folders = [
  ['an empty data folder', () => {}, []],
  ['a data folder with an older list', importOlder, older],
  [
    'a data folder that has lost its pointer',
    async (dataDir: string) => {
      await importOlder(dataDir);
      rmSync(join(dataDir, 'active.json'));
    },
    'damaged',
  ],
  [
    'a data folder in which that file was active before, and lacks a list since',
    async (dataDir: string) => {
      await importTiny(dataDir, fileWith(listOf(newer)));
      await importTiny(dataDir, fileWith(`${listOf(older)}us-dpl|Epsilon Trading\nus-dpl|Zeta Works\n`));
    },
    ['Alpha Co., Ltd.', 'Beta Institute', 'Epsilon Trading', 'Zeta Works'],
  ],
] as const;

async function expectOldOrNew(
  work: Omit<Parameters<typeof atEveryMoment>[0], 'code'>,
  prepare: (dataDir: string) => unknown,
  before: readonly string[] | 'damaged',
): Promise<void> {
  const start = join(temporaryFolder(), 'data');
  await prepare(start);
  expect(inForce(start)).toEqual(before);
  const file = fileWith(listOf(newer));
  const seen = new Set<string>();
  await atEveryMoment({ ...work, code }, start, async (dataDir, at, mendsToo) => {
    const names = inForce(dataDir);
    const isOld = names.length === before.length;
    expect({ at, names }).toEqual({ at, names: isOld ? before : newer });
    if (names !== 'damaged')
      expect({ at, findings: await verifyStore(dataDir) }).toEqual({ at, findings: [] });
    seen.add(isOld ? 'old' : 'new');
    if (!mendsToo) return;
    await importTiny(dataDir, file, { accept: 'a test' });
    expect({ at, names: activeNames(dataDir) }).toEqual({ at, names: newer });
  });
  expect([...seen].sort()).toEqual(['new', 'old']);
}

test.each(folders)(
  'an import killed at any moment leaves the old lists or the new: %s',
  async (_title, prepare, before) => {
    const input = fileWith(listOf(newer));
    await expectOldOrNew({ driver: 'killed-import.mjs', input }, prepare, before);
  },
  60_000,
);

test.each(folders.slice(0, 2))(
  'an update killed at any moment does too: %s',
  async (_title, prepare, before) => {
    const { url } = await serve({ '/tiny.txt': send(listOf(newer), { etag: '"1"' }) });
    await expectOldOrNew({ driver: 'killed-update.mjs', input: `${url}/tiny.txt` }, prepare, before);
  },
  60_000,
);

test('two updates at once leave one whole state, and both end well', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  await importOlder(dataDir);
  const extra = `${listOf(newer)}us-dpl|Epsilon Trading\n`;
  const { url } = await serve({ '/one.txt': send(listOf(newer)), '/two.txt': send(extra) });
  const updates = ['one', 'two', 'one', 'two'].map((name) =>
    runDriver('killed-update.mjs', [code, dataDir, '0', `${url}/${name}.txt`]),
  );
  for (const { signal, stderr } of await Promise.all(updates)) expect([signal, stderr]).toEqual([null, '']);
  expect([newer, [...newer, 'Epsilon Trading']]).toContainEqual(activeNames(dataDir));
  expect(await verifyStore(dataDir)).toEqual([]);
}, 60_000);
