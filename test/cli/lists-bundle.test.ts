import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { runCli } from './run-cli.js';

jest.setTimeout(60_000);

const cwd = mkdtempSync(join(tmpdir(), 'partyscreen-bundle-'));
const list = fileURLToPath(new URL('cases/a-bundle-for-another-machine/list.csv', import.meta.url));
const on = (machine: string, ...argv: string[]) => runCli(argv, { cwd, dataDir: join(cwd, machine) });

beforeAll(async () => {
  cpSync(list, join(cwd, 'list.csv'));
  await on('first', 'lists', 'import', 'list.csv', '--accept', 'made for tests');
  await on('first', 'lists', 'export', 'lists.zip');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test.each([
  ['second', ['lists.zip']],
  ['third', ['bundle', 'lists.zip']],
])('a machine that was given the bundle reports the same, byte by byte', async (machine, files) => {
  const { stdout, exitCode } = await on(machine, 'lists', 'import', ...files);
  expect([exitCode, stdout.split('\n', 2)]).toEqual([
    0,
    [
      'Took in lists.zip: 1 snapshot, every byte as it was exported.',
      expect.stringMatching(
        /^ {2}us-csl {2}list\.csv: 4 entries of us-el us-sdn, imported 2026-11-02; snapshot [0-9a-f]{12}…$/,
      ),
    ],
  ]);
  for (const format of ['text', 'json', 'csv']) {
    const ask = ['Ashgrove', 'Quillfeather Aurelio', 'Nobody', '--format', format];
    expect(await on(machine, ...ask)).toEqual(await on('first', ...ask));
  }
  await on(machine, 'lists', 'export', `${machine}.zip`);
  expect(readFileSync(join(cwd, `${machine}.zip`)).equals(readFileSync(join(cwd, 'lists.zip')))).toBe(true);
});
