/**
 * A disk without room, here a limit on the size of files, which a system call reports in the same way: what was there
 * stays, whole, and one line says why nothing was written.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { verifyStore } from '../../src/store/verify-store.js';
import { send, serve } from '../store/download/local-server.js';
import { contentOf, temporaryFolder } from '../store/store-fixture.js';
import { buildCli, type ProcessRun, runProcess } from './built-cli.js';

/** Processes start slowly on a busy machine. */
jest.setTimeout(60_000);

let cli = '';
const dataDir = temporaryFolder();
const folder = temporaryFolder();
const file = (name: string) => join(folder, name);
const rows = Array.from(
  { length: 2_000 },
  (_, at) => `A-${at},Firm number ${(at * 7919) % 100_003} of Sampleton,CN`,
);

/** Runs it where no file may have more than `kilobytes`; null for no limit. */
function run(kilobytes: number | null, args: readonly string[], more: Record<string, string> = {}) {
  const env = { PARTYSCREEN_DATA_DIR: dataDir, ...more };
  if (kilobytes === null) return runProcess([cli, ...args], env, folder);
  // In units of 512 bytes (POSIX), or of 1024 in some shells: the limit is at most twice what was said.
  const script = 'ulimit -f "$0" && exec "$@"';
  return new Promise<ProcessRun>((resolve, reject) => {
    const limited = [script, String(kilobytes * 2), process.execPath, cli, ...args];
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn('sh', ['-c', ...limited], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH, HOME, ...env },
    });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (chunk) => {
        texts[name] += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}

const describeWhereLimited = process.platform === 'win32' ? describe.skip : describe;

describeWhereLimited('where files may not grow', () => {
  beforeAll(async () => {
    cli = buildCli();
    writeFileSync(file('old.csv'), 'id,name,country\nA-1,Lantern Ridge Optics,CN\n');
    writeFileSync(file('new.csv'), `id,name,country\n${rows.join('\n')}\n`);
    writeFileSync(file('subjects.csv'), `name\n${'Lantern Ridge Optics\n'.repeat(200)}`);
    const { code } = await run(null, ['lists', 'import', 'old.csv', '--as', 'my-list']);
    expect(code).toBe(0);
  }, 60_000);

  // The content that is kept, the parties, or what belongs to them is what finds no room.
  test.each([0.5, 2, 8, 64, 256])(
    'at %d KB an import leaves the lists as they were, and says why',
    async (limit) => {
      const before = contentOf(dataDir);
      const { code, stdout, stderr } = await run(limit, ['lists', 'import', 'new.csv', '--as', 'my-list']);
      expect([code, stdout]).toEqual([2, '']);
      const [said, ...hints] = stderr.trimEnd().split('\n');
      expect(said).toBe(
        `partyscreen: a file in the data folder ${dataDir} would be larger than the system allows`,
      );
      expect(hints.at(-1)).toMatch(
        /^ {2}Raise the limit \(ulimit -f\).* The lists loaded before are unchanged\.$/,
      );
      expect(hints.length).toBeLessThan(3);
      expect(contentOf(dataDir)).toEqual(before);
    },
  );

  test.each([0.5, 64])('at %d KB an update too', async (limit) => {
    const columns = '_id,source,entity_number,type,programs,name';
    const list = rows.map(
      (row) => `${row.replace(/,.*/, '')},Unverified List (UVL) - BIS,,,,${row.split(',')[1]}`,
    );
    const { url } = await serve({ '/csl.csv': send(`${columns}\n${list.join('\n')}\n`) });
    const before = contentOf(dataDir);
    const env = { PARTYSCREEN_URL_US_CSL: `${url}/csl.csv` };
    const { code, stdout, stderr } = await run(limit, ['lists', 'update', 'us-csl'], env);
    expect([code, stderr]).toEqual([3, 'partyscreen: not brought up to date: us-csl\n']);
    expect(stdout.split('\n')[0]).toBe(
      `us-csl  failed         a file in the data folder ${dataDir} would be larger than the system allows`,
    );
    expect(contentOf(dataDir)).toEqual(before);
  });

  test.each(['json', 'jsonl', 'csv', 'html'])(
    'a report as %s is written whole or not at all',
    async (format) => {
      const args = ['--file', 'subjects.csv', '--output', `report.${format}`, '--quiet'];
      writeFileSync(file(`report.${format}`), 'the report of yesterday');
      const before = readdirSync(folder);
      const { code, stderr } = await run(4, args);
      expect([code, stderr]).toEqual([
        2,
        `partyscreen: Cannot write report.${format}: the file would be too large.\n`,
      ]);
      expect(readFileSync(file(`report.${format}`), 'utf8')).toBe('the report of yesterday');
      expect(readdirSync(folder)).toEqual(before);
    },
  );

  test('afterwards the store is whole, and there is room again', async () => {
    expect(await verifyStore(dataDir)).toEqual([]);
    const { code, stdout } = await run(null, [
      'lists',
      'import',
      'new.csv',
      '--as',
      'my-list',
      '--accept',
      'a test',
    ]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('2,000 listed parties')]);
    expect(existsSync(join(dataDir, 'active.json'))).toBe(true);
    expect(await verifyStore(dataDir)).toEqual([]);
  });
});
