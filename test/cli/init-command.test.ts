import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { type CliRun, runCli } from './run-cli.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'partyscreen-init-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const has = (name: string) => existsSync(join(folder, name));
const cli = (...argv: string[]): Promise<CliRun> =>
  runCli(argv, { cwd: folder, dataDir: join(folder, 'data') });

const vendors = 'Supplier,Land\nHikvision,CN\nBluebird Bakery,DE\n';

describe('the config file that init writes', () => {
  test('works at once', async () => {
    write('vendors.csv', vendors);
    expect((await cli('init')).exitCode).toBe(0);
    const { stdout, exitCode } = await cli('--format', 'jsonl');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"subjects":"vendors.csv"');
    expect(stdout).toContain('"file":"partyscreen.config.json"');
  });

  test('works with every line that is commented out', async () => {
    write('vendors.csv', 'Legal entity,Land\nHikvision,CN\n');
    await cli('init');
    const text = read('partyscreen.config.json').replace(/^ {2}\/\/ (".*,)$/gm, '  $1');
    write(
      'partyscreen.config.json',
      text.replace('"file": "vendors.csv",', '').replace('{', '{ "file": "vendors.csv",'),
    );
    expect(await cli('config')).toMatchObject({ stderr: '', exitCode: 0 });
  });

  test('changes no result but by the file', async () => {
    const hash = async () =>
      (JSON.parse((await cli('config', '--json')).stdout) as { sha256: string }).sha256;
    const before = await hash();
    write('vendors.csv', vendors);
    await cli('init');
    expect(await hash()).toBe(before);
  });

  test('stands where a name of a file is hostile', async () => {
    write('a"b*\u202e{}.csv', vendors);
    await cli('init', '--ci', 'github', 'gitlab', 'pre-commit');
    expect((await cli('--format', 'csv')).exitCode).toBe(1);
    expect(read('.github/workflows/partyscreen.yml')).toContain(
      `paths: ["a\\"b?\u202e??.csv", "partyscreen.config.json"]`,
    );
  });

  test('is not written over', async () => {
    write('partyscreen.config.json', '{ broken');
    expect(await cli('init')).toMatchObject({ exitCode: 2 });
    expect(read('partyscreen.config.json')).toBe('{ broken');
    expect(await cli('init', '--force')).toMatchObject({ exitCode: 0 });
    expect(read('partyscreen.config.json')).toContain('"$schema"');
  });
});

describe('the file to screen', () => {
  test.each([
    ['by its name first', { 'a.csv': vendors, 'our-suppliers.csv': vendors }, 'our-suppliers.csv'],
    ['then by the alphabet', { 'b.csv': vendors, 'a.tsv': 'name\tcountry\nAcme Invented\tDE\n' }, 'a.tsv'],
    ['JSONL', { 'p.jsonl': '{"name":"Acme Invented"}\n' }, 'p.jsonl'],
    [
      'none without a column of names',
      { 'sales.csv': 'Month,Amount\nMay,3\n', 'bad.csv': 'name,"x\n' },
      null,
    ],
    ['none without rows', { 'vendors.csv': 'name,country\n' }, null],
    ['no report of ours', { 'r.csv': 'row,subject,outcome,party_id,party_name\n1,A,match,x,y\n' }, null],
  ])('%s', async (_, files, expected) => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    await cli('init');
    const found = /^ {2}"file": (".*"),$/m.exec(read('partyscreen.config.json'))?.[1] ?? 'null';
    expect(JSON.parse(found)).toBe(expected);
  });

  test('is the one that --file names', async () => {
    write('a.csv', vendors);
    write('b.csv', vendors);
    await cli('init', '--file', 'b.csv');
    expect(read('partyscreen.config.json')).toContain('"file": "b.csv"');
    expect(await cli('init', '--force', '--file', 'none.csv')).toMatchObject({ exitCode: 2 });
  });
});

describe('files for CI', () => {
  test('call partyscreen without the name of a file', async () => {
    write('vendors.csv', vendors);
    const { stdout } = await cli('init', '--ci', 'github', 'gitlab', 'pre-commit');
    expect(stdout).toContain('.github/workflows/partyscreen.yml');
    for (const path of [
      '.github/workflows/partyscreen.yml',
      '.gitlab/partyscreen.gitlab-ci.yml',
      '.pre-commit-config.yaml',
    ]) {
      const calls = read(path)
        .split('\n')
        .filter((line) => line.includes('npx'));
      expect(calls.length).toBeGreaterThan(0);
      for (const call of calls) expect(call).toMatch(/npx --yes partyscreen (?:screen|lists update)(?: |$)/);
    }
  });

  test('what they call, the command line takes', async () => {
    write('vendors.csv', vendors);
    await cli('init', '--ci', 'github', 'gitlab', 'pre-commit');
    for (const path of [
      '.github/workflows/partyscreen.yml',
      '.gitlab/partyscreen.gitlab-ci.yml',
      '.pre-commit-config.yaml',
    ]) {
      const [, call = ''] = /npx --yes partyscreen (screen.*)/.exec(read(path)) ?? [];
      const { exitCode, stderr } = await cli(
        ...call
          .replace('--strict', '')
          .split(' ')
          .filter((word) => word !== ''),
      );
      expect([path, exitCode, stderr.includes('Warning: only the built-in starter')]).toEqual([
        path,
        1,
        call.includes('output'),
      ]);
    }
  });

  test('are added to a config file that is there, and never written over', async () => {
    await cli('init');
    write('.pre-commit-config.yaml', 'repos: []\n');
    const { stdout, exitCode } = await cli('init', '--force', '--ci', 'pre-commit');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('is there already and is left as it is');
    expect(read('.pre-commit-config.yaml')).toBe('repos: []\n');
    expect((await cli('init', '--ci', 'gitlab')).stdout).toContain('Kept: partyscreen.config.json');
  });

  test('belong in the root of a repository', async () => {
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'sub'));
    const run = await runCli(['init', '--ci', 'github'], {
      cwd: join(folder, 'sub'),
      dataDir: join(folder, 'data'),
    });
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Run it in ...') });
    expect(has('sub/partyscreen.config.json')).toBe(false);
  });
});

describe('at a terminal', () => {
  async function answer(
    ...answers: readonly string[]
  ): Promise<{ readonly said: string; readonly exitCode: number }> {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const stdout = Object.assign(new PassThrough(), { isTTY: true });
    let said = '';
    let next = 0;
    stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/: $/.test(said)) {
        const line = answers[next++];
        if (line === undefined) stdin.end();
        else stdin.write(`${line}\n`);
      }
    });
    const exitCode = await main({
      argv: ['init'],
      env: {},
      cwd: folder,
      stdin,
      stdout,
      stderr: new PassThrough(),
      now: new Date('2026-11-02T09:00:00Z'),
    });
    return { said, exitCode };
  }

  test('asks for file and lists, and asks anew for what it does not know', async () => {
    write('a.csv', vendors);
    write('b.csv', vendors);
    const { said, exitCode } = await answer('7', '2', 'us-ell', 'us-el eu');
    expect(exitCode).toBe(0);
    expect(said).toContain('Give a number from 0 to 2.');
    expect(said).toContain('Did you mean us-el?');
    expect(read('partyscreen.config.json')).toContain('"file": "b.csv"');
    expect(read('partyscreen.config.json')).toMatch(/^ {2}"lists": \["us-el", "eu"\],$/m);
  });

  test('takes the first where the answer is empty, and where none comes', async () => {
    write('a.csv', vendors);
    expect((await answer('', '')).exitCode).toBe(0);
    expect(read('partyscreen.config.json')).toContain('"file": "a.csv"');
    rmSync(join(folder, 'partyscreen.config.json'));
    expect((await answer()).exitCode).toBe(0);
    expect(read('partyscreen.config.json')).toContain('"file": "a.csv"');
  });
});
