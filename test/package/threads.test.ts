import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../cli/run-cli.js';

const bin = fileURLToPath(new URL('../../bin/partyscreen.js', import.meta.url));
const names = [
  'Hikvison Digital',
  'Bluebird Bakery',
  '陈全国',
  'Zhejiang Dahua Tech',
  'Orchard Hill',
  'ZHU, Hailun',
];
let folder: string;

/** A file long enough for several threads, with Han names among others so that batches take unequal time. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyscreen-threads-'));
  const rows = Array.from(
    { length: 16_000 },
    (_, row) => `${row},${names[(row * 7) % names.length]} ${row % 13}`,
  );
  writeFileSync(join(folder, 'vendors.csv'), `id,name\n${rows.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const args = (...more: string[]) => [bin, '--file', 'vendors.csv', '--output', 'out.jsonl', ...more];
const world = () => ({
  cwd: folder,
  env: { ...process.env, PARTYSCREEN_DATA_DIR: join(folder, 'data'), NODE_OPTIONS: '' },
});

describe('a large file', () => {
  test('gives the same bytes on one thread and on three', () => {
    const report = (jobs: string) => {
      const { status, stderr } = spawnSync(process.execPath, args('--jobs', jobs), {
        ...world(),
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([1, expect.stringContaining('16,000 subjects')]);
      return readFileSync(join(folder, 'out.jsonl'), 'utf8');
    };
    const alone = report('1');
    expect(alone.split('\n').length).toBe(16_003);
    expect(report('3') === alone).toBe(true);
    rmSync(join(folder, 'out.jsonl'));
  }, 60_000);

  test('leaves no report behind when it is interrupted', async () => {
    const child = spawn(process.execPath, [bin, '--file', '-', '--output', 'out.jsonl', '--jobs', '2'], {
      ...world(),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin!.on('error', () => undefined);
    child.stdin!.write(readFileSync(join(folder, 'vendors.csv')));
    const ended = new Promise((done) => child.on('exit', (code, signal) => done(code ?? signal)));
    await new Promise((done) => setTimeout(done, 1500));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(folder).filter((file) => file === 'out.jsonl')).toEqual([]);
  }, 60_000);
});

test('a thread that ended while it had nothing to do says so to the rows that come later', () => {
  const script = `
    import { screenInParallel } from ${JSON.stringify(new URL('../../dist/cli/screen/screen-in-parallel.js', import.meta.url).href)};
    const task = { policy: {}, included: undefined, asOf: '2026-01-01' };
    const start = { dataDir: 'none', entries: [{}], task, index: new SharedArrayBuffer(8) };
    async function* rows() {
      await new Promise((done) => setTimeout(done, 1500));
      yield { row: 1, name: 'Orchard Hill', type: 'any' };
    }
    const screen = () => { throw new Error('not asked'); };
    try {
      for await (const _ of screenInParallel(rows(), start, 1, screen, undefined)) console.log('a batch');
      console.log('no error');
    } catch (error) {
      console.log(error instanceof Error && error.message !== 'not asked' ? 'refused' : 'screened here');
    }
  `;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    ...world(),
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect([status, stdout]).toEqual([0, 'refused\n']);
}, 30_000);

test('as of an earlier day, every thread takes the lists of that day', async () => {
  const dataDir = join(folder, 'dated');
  const day = (date: string) => new Date(`${date}T09:00:00Z`);
  for (const [date, name] of [
    ['2026-03-01', 'Orchard Hill'],
    ['2026-03-02', 'Bluebird Bakery'],
  ] as const) {
    writeFileSync(join(folder, `${date}.csv`), `name\n${name}\nAshgrove Instruments\n`);
    const argv = ['lists', 'import', `${date}.csv`, '--as', 'my-list'];
    expect(await runCli(argv, { cwd: folder, dataDir, now: day(date) })).toMatchObject({ exitCode: 0 });
  }
  const report = (jobs: string) => {
    const { cwd, env } = world();
    spawnSync(process.execPath, args('--jobs', jobs, '--as-of', '2026-03-01'), {
      cwd,
      env: { ...env, PARTYSCREEN_DATA_DIR: dataDir },
    });
    return readFileSync(join(folder, 'out.jsonl'), 'utf8');
  };
  const alone = report('1');
  expect(alone).toContain('"asOf":"2026-03-01"');
  expect(alone).toContain('"matchedName":"Orchard Hill"');
  expect(alone).not.toContain('"matchedName":"Bluebird Bakery"');
  expect(report('3') === alone).toBe(true);
}, 60_000);

test.each(['0', '1.5', 'many', '65'])('--jobs %s is refused', (jobs) => {
  const { status, stderr } = spawnSync(process.execPath, args('--jobs', jobs), {
    ...world(),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('--jobs takes a whole number from 1 to 64')]);
});
