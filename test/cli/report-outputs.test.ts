/** Where reports go: several in one run, none half-written, no bytes on a terminal, and a reader that goes away. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { temporaryFolder } from '../store/store-fixture.js';
import { buildCli } from './built-cli.js';
import { runCli } from './run-cli.js';

const cwd = temporaryFolder();
const dataDir = join(cwd, 'data');
const run = (...argv: string[]) => runCli(argv, { cwd, dataDir });

beforeAll(async () => {
  writeFileSync(join(cwd, 'names.txt'), 'Dahua Technology\nBluebird Bakery\n');
  mkdirSync(join(cwd, 'folder.md'));
  await run('--file', 'names.txt', '--output', 'run.jsonl');
  symlinkSync('run.jsonl', join(cwd, 'link.jsonl'));
});

const sources: readonly (readonly [string, ...string[]])[] = [
  ['--file', 'names.txt'],
  ['report', 'run.jsonl'],
];

describe.each(sources)('%s %s', (...source) => {
  test('one run writes a report for each extension', async () => {
    const files = ['a.json', 'a.jsonl', 'a.csv', 'a.html', 'a.sarif', 'a.XML', 'a.md', 'a.xlsx', 'a.txt'];
    const { exitCode, stdout, stderr } = await run(...source, ...files.flatMap((file) => ['--output', file]));
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Written: ${files.join(', ')}\n`);
    const begins = files.map((file) => readFileSync(join(cwd, file)).toString('latin1').slice(0, 5));
    expect(begins).toEqual([
      '{"run',
      '{"kin',
      'row,l',
      '<!doc',
      '{"$sc',
      '<?xml',
      '## Re',
      'PK\x03\x04\x14',
      'names',
    ]);
  });

  test.each([
    ['a format that is none', ['--format', 'pdf'], /^There is no format "pdf"\.$/],
    ['a word that every object knows', ['--format', 'toString'], /^There is no format "toString"\.$/],
    [
      'an extension that is none',
      ['--output', 'b.sarif', '--output', 'b.pdf'],
      /^The extension of "b\.pdf" names no format\.$/,
    ],
    ['standard output as a file', ['--format', 'md', '--output', '-'], /^--output - names no file\.$/],
    [
      'a format at odds',
      ['--format', 'junit', '--output', 'b.sarif'],
      /^--format says junit, but "b\.sarif" is sarif/,
    ],
    [
      'a folder that is not there',
      ['--output', 'b.md', '--output', 'none/b.xlsx'],
      /^Cannot write none\/b\.xlsx: there is no such folder\.$/,
    ],
    [
      'a folder in its place',
      ['--output', 'b.xlsx', '--output', 'folder.md'],
      /^Cannot write folder\.md: it is a folder\.$/,
    ],
    [
      'one file twice',
      ['--output', 'b.xml', '--output', './b.xml'],
      /^Two outputs go to one file: \.\/b\.xml\.$/,
    ],
    [
      'one file by a link',
      ['--output', 'run.jsonl', '--output', 'link.jsonl'],
      /^(?:Two outputs go to one file: link\.jsonl|The output run\.jsonl is the file that is read)\.$/,
    ],
  ])('refused in a line: %s', async (_, options, message) => {
    const before = readdirSync(cwd);
    const { exitCode, stdout, stderr } = await run(...source, ...options);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]!.replace('partyscreen: ', '')).toMatch(message);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test('a format without an extension of its own goes to any file', async () => {
    await run(...source, '--format', 'github', '--output', 'annotations.log');
    expect(readFileSync(join(cwd, 'annotations.log'), 'utf8')).toMatch(/^::warning title=Lists::/);
  });

  test('a workbook goes to a pipe, and to no terminal', async () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    const errors = new PassThrough();
    const exitCode = await main({
      argv: [...source, '--format', 'xlsx'],
      env: { PARTYSCREEN_DATA_DIR: dataDir },
      cwd,
      stdin: Readable.from([]),
      stdout: terminal,
      stderr: errors,
      now: new Date('2026-11-02T09:00:00Z'),
    });
    expect(exitCode).toBe(2);
    expect(terminal.read()).toBeNull();
    expect(String(errors.read())).toBe(
      'partyscreen: A terminal cannot show xlsx.\n  Give --output FILE.xlsx, or send standard output to a file.\n',
    );
    expect((await run(...source, '--format', 'xlsx')).stdout).toMatch(/^PK/);
  });
});

describe('a reader that goes away', () => {
  let script: string;
  beforeAll(() => {
    script = buildCli();
    // More than a pipe holds, in every format.
    writeFileSync(join(cwd, 'many.txt'), 'Dahua Technology\n'.repeat(3000));
  }, 60_000);

  test.each(['md', 'sarif', 'junit', 'github', 'xlsx', 'html'])(
    '%s ends quietly',
    async (format) => {
      const child = spawn(process.execPath, [script, '--file', 'many.txt', '--format', format, '--quiet'], {
        cwd,
        env: { PATH: process.env.PATH, PARTYSCREEN_DATA_DIR: dataDir },
      });
      let errors = '';
      child.stderr.on('data', (chunk) => {
        errors += chunk;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((done) => child.on('close', done));
      expect(errors).toBe('');
      // What fits into the pipe is written before anyone goes away.
      expect(format === 'md' || format === 'xlsx' ? [1, 141] : [141]).toContain(code);
    },
    30_000,
  );

  test('of what is said, too: the exit code stays', async () => {
    const child = spawn(process.execPath, [script, 'Bluebird', '--threshold', 'high'], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, PARTYSCREEN_DATA_DIR: dataDir },
    });
    child.stderr.destroy();
    expect(await new Promise((done) => child.on('close', done))).toBe(2);
  }, 30_000);
});

test.each([
  ['a text', 'names.txt', 'Dahua Technology\nBluebird Bakery\n'],
  ['a text with a mark and no last line end', 'marked.csv', '\ufeffname\r\nDahua Technology'],
  ['a workbook', 'book.xlsx', readFileSync(new URL('cases/a-workbook/vendors.xlsx', import.meta.url))],
  ['a long text', 'long.txt', 'Bluebird Bakery\n'.repeat(30_000)],
])('the summary has the hash of the very bytes read: %s', async (_, file, content) => {
  writeFileSync(join(cwd, file), content);
  const input = {
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: Buffer.byteLength(content),
  };
  const summaryOf = ({ stdout }: { readonly stdout: string }) =>
    JSON.parse(stdout.trimEnd().split('\n').at(-1)!);
  const jsonl = ['--jobs', '1', '--format', 'jsonl'];
  expect(summaryOf(await run('--file', file, ...jsonl))).toMatchObject({ kind: 'summary', input });
  const piped = await runCli(['--file', '-', ...jsonl], { cwd, dataDir, stdin: content });
  expect(summaryOf(piped)).toMatchObject({ kind: 'summary', input });
});
