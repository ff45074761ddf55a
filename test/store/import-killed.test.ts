import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { transformSync } from '@swc/core';
import { UserError } from '../../src/model/user-error.js';
import { readHistory } from '../../src/store/history.js';
import type { HistoryEvent } from '../../src/store/history-event.js';
import { verifyStore } from '../../src/store/verify-store.js';
import { activeNames, day, fileWith, importTiny, temporaryFolder } from './store-fixture.js';

/**
 * A process that is killed during an import must leave the old lists or the new. A child imports for real and
 * dies by SIGKILL after each single change that it makes to the disk.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const driver = join(root, 'test/store/fixtures/killed-import.mjs');

/** The store as JavaScript, since a process of its own reads no TypeScript. */
function compiledStore(): string {
  const out = temporaryFolder();
  const sources = ['src/store', 'src/store/archive', 'src/zip', 'src/model'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  for (const path of [...sources, 'src/sources/parts.ts', 'test/store/tiny-source.ts']) {
    const { code } = transformSync(readFileSync(join(root, path), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path.replace(/\.ts$/, '.js')), code);
  }
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  return out;
}

function run(args: readonly string[]): Promise<{ signal: string | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [driver, ...args], (_error, stdout, stderr) =>
      resolve({ signal: child.signalCode, stdout, stderr }),
    );
  });
}

const older = ['Alpha Co., Ltd.', 'Beta Institute'];
const newer = ['Alpha Co., Ltd.', 'Gamma Bureau', 'Delta Works'];
const listOf = (names: readonly string[]) =>
  `#tiny\n${names.map((name) => `us-el|${name}|2019-10-09`).join('\n')}\n`;
const importOlder = (dataDir: string) => importTiny(dataDir, fileWith(listOf(older)));

const activationsOn = (events: readonly HistoryEvent[], date: string) =>
  events.filter((event) => event.kind === 'activated' && event.at.startsWith(date)).length;

/** What a screening would be held against; a store that refuses to be read is held against nothing. */
function inForce(dataDir: string): readonly string[] | 'damaged' {
  try {
    return activeNames(dataDir);
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 3) return 'damaged';
    throw error;
  }
}

test.each([
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
] as const)(
  'a kill at any moment leaves the old lists or the new: %s',
  async (_title, prepare, before) => {
    const code = pathToFileURL(compiledStore()).href;
    const file = fileWith(listOf(newer));
    const start = join(temporaryFolder(), 'data');
    await prepare(start);
    expect(inForce(start)).toEqual(before);
    const copy = () => {
      const dataDir = join(temporaryFolder(), 'data');
      if (existsSync(start)) cpSync(start, dataDir, { recursive: true });
      return dataDir;
    };

    const whole = await run([code, copy(), file, '0']);
    expect(whole).toMatchObject({ signal: null, stderr: '' });
    const changes = Number(whole.stdout);
    expect(changes).toBeGreaterThan(10);

    const seen = new Set<string>();
    const dieAfter = async (change: number) => {
      const dataDir = copy();
      const at = `killed after change ${change} of ${changes}`;
      const { signal, stderr } = await run([code, dataDir, file, String(change)]);
      expect({ at, signal, stderr }).toEqual({ at, signal: 'SIGKILL', stderr: '' });

      const names = inForce(dataDir);
      const isOld = names.length === before.length;
      expect({ at, names }).toEqual({ at, names: isOld ? before : newer });
      if (names !== 'damaged') {
        expect({ at, findings: await verifyStore(dataDir) }).toEqual({ at, findings: [] });
        // It throws where history and pointer do not agree.
        const { events } = readHistory(dataDir, day('2026-03-02'));
        expect({ at, activated: activationsOn(events, '2026-03-02') }).toEqual({
          at,
          activated: isOld ? 0 : 1,
        });
      }
      seen.add(isOld ? 'old' : 'new');

      await importTiny(dataDir, file, { accept: 'a test' });
      expect({ at, names: activeNames(dataDir) }).toEqual({ at, names: newer });
      readHistory(dataDir, day('2026-03-02'));
    };
    for (let change = 1; change <= changes; change += 2) {
      await Promise.all([change, change + 1].filter((n) => n <= changes).map(dieAfter));
    }
    expect([...seen].sort()).toEqual(['new', 'old']);
  },
  60_000,
);
