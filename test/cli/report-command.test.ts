/** A saved result is rendered again to the very bytes that the screening wrote; what is no such result is refused. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extensions, type Format, formats } from '../../src/report/index.js';
import { temporaryFolder } from '../store/store-fixture.js';
import { type CliRun, runCli } from './run-cli.js';

const cwd = temporaryFolder();
const dataDir = join(cwd, 'data');
const run = (...argv: string[]): Promise<CliRun> => runCli(argv, { cwd, dataDir });
const read = (file: string) => readFileSync(join(cwd, file));

const vendors = [
  'id,name,country,note',
  'V-1,Dahua Technology,CN,',
  'V-2,"Hangzhou ""Hikvision"" Digital, Technology",CN,=1+1',
  'V-3,Bluebird Bakery,Atlantis,',
  'V-4,,DE,',
  'V-5,"<b>@octocat|#1 \u202e`Megvii` & co",,',
  'V-6,Chen Quanguo,CN,',
  '',
].join('\r\n');

const all = Object.keys(formats) as Format[];
const pathOf = (format: Format, of: string) => `${of}${extensions[format] || '.log'}`;
const [named, unnamed] = [all.filter((format) => extensions[format] !== ''), ['github'] as const];

/** Each format of a screening, in files `NAME.EXT`. */
async function screened(of: string, ...argv: string[]): Promise<void> {
  await run(...argv, ...named.flatMap((format) => ['--output', pathOf(format, of)]));
  for (const format of unnamed) {
    const { stdout } = await run(...argv, '--format', format);
    writeFileSync(join(cwd, pathOf(format, of)), stdout);
  }
}

beforeAll(async () => {
  writeFileSync(join(cwd, 'vendors.csv'), vendors);
  writeFileSync(join(cwd, 'arguments'), 'Dahua Technology\nBluebird Bakery\n');
  await screened('file', '--file', 'vendors.csv');
  await screened('verbose', '--file', 'vendors.csv', '--verbose');
  await screened('names', 'Dahua Technology', 'Bluebird Bakery');
  await screened('called', '--file', 'arguments');
}, 60_000);

describe.each(['file', 'verbose', 'names', 'called'])('%s', (of) => {
  const verbose = of === 'verbose' ? ['--verbose'] : [];

  test.each(all.flatMap((format) => ['.json', '.jsonl'].map((from) => [format, from] as const)))(
    '%s from %s is the same to the byte',
    async (format, from) => {
      const again = `again-${of}-${from.slice(1)}${extensions[format] || '.log'}`;
      const way = format === 'github' ? ['--format', format] : [];
      const { exitCode, stderr } = await run('report', `${of}${from}`, '--output', again, ...way, ...verbose);
      expect(stderr).toBe(`Written: ${again}\n`);
      expect(exitCode).toBe(of === 'file' || of === 'verbose' ? 4 : 1);
      expect(read(again).equals(read(pathOf(format, of)))).toBe(true);
    },
  );
});

test('a file called as names on the command line are does not pass for them', () => {
  expect(read('called.txt').toString()).toMatch(/^\.\/arguments screened on /);
  expect(read('called.txt').toString()).not.toContain('Bluebird');
  expect(read('names.txt').toString()).toContain('Bluebird');
});

test('terminal text on standard output, and from standard input', async () => {
  const { stdout } = await run('--file', 'vendors.csv');
  expect((await run('report', 'file.json')).stdout).toBe(stdout);
  const piped = await runCli(['report', '-'], { cwd, dataDir, stdin: read('file.jsonl') });
  expect(piped.stdout).toBe(stdout);
});

describe('a JSON report that another program set anew', () => {
  test.each([
    ['on one line', (value: object) => JSON.stringify(value)],
    ['indented', (value: object) => JSON.stringify(value, null, 2)],
    ['in UTF-16', (value: object) => Buffer.from(`\ufeff${JSON.stringify(value, null, 1)}`, 'utf16le')],
    ['with CRLF', (value: object) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')],
  ])('%s', async (_, write) => {
    writeFileSync(join(cwd, 'anew.json'), write(JSON.parse(read('file.json').toString())));
    await run('report', 'anew.json', '--output', 'anew.jsonl');
    expect(read('anew.jsonl').equals(read('file.jsonl'))).toBe(true);
  });
});

describe('refused in a line, with nothing left behind', () => {
  const lines = () => read('file.jsonl').toString().trimEnd().split('\n');
  const changed = (at: number, change: (line: string) => string | undefined) =>
    lines()
      .flatMap((line, each) => (each === at ? (change(line) ?? []) : line))
      .join('\n');
  const version = (to: string) =>
    changed(0, (line) => line.replace(/"version":"[^"]+"/, `"version":"${to}"`));

  test.each<[string, () => string | Buffer, RegExp]>([
    ['another JSON', () => '{"a":1}', /^x\.jsonl is no partyscreen report\.$/],
    ['another JSONL', () => '{"kind":"self-test"}\n', /^x\.jsonl is no partyscreen report\.$/],
    ['an array', () => '[1]', /^x\.jsonl is no partyscreen report\.$/],
    ['another text', () => 'row,id\n1,2\n', /^x\.jsonl is no partyscreen report\.$/],
    ['a workbook', () => read('file.xlsx'), /^x\.jsonl is no partyscreen report\.$/],
    ['a page', () => read('file.html'), /^x\.jsonl is no partyscreen report\.$/],
    ['SARIF', () => read('file.sarif'), /^x\.jsonl is no partyscreen report\.$/],
    ['nothing', () => '', /^x\.jsonl is no partyscreen report\.$/],
    [
      'a newer version',
      () => version('9.1.0'),
      /^x\.jsonl was written by partyscreen 9\.1\.0, a newer version than this one, \d/,
    ],
    [
      'a part that is lacking',
      () => changed(2, (line) => line.replace('"outcome"', '"out"')),
      /^x\.jsonl, line 3: this is not as a report of partyscreen \S+ has it: outcome: /,
    ],
    [
      'an older version with other parts',
      () => version('0.0.1').replace('"asOf"', '"day"'),
      /^x\.jsonl, line 1: this is not as a report of partyscreen 0\.0\.1 has it: asOf: /,
    ],
    ['a line that is no JSON', () => changed(3, () => '{"kind":'), /^x\.jsonl, line 4: this is not JSON/],
    [
      'a line taken out',
      () => changed(2, () => undefined),
      /^x\.jsonl, line 7: the summary says 6 subjects, but the report holds 5\.$/,
    ],
    ['no summary', () => lines().slice(0, -1).join('\n'), /^x\.jsonl ends before its summary/],
    ['two reports in one', () => [...lines(), ...lines()].join('\n'), /^x\.jsonl, line 9: something follows/],
    [
      'another exit code',
      () => changed(7, (line) => line.replace('"exitCode":4', '"exitCode":70')),
      /^x\.jsonl, line 8: no screening ends with exit code 70\.$/,
    ],
    ['depth', () => changed(1, () => '['.repeat(100_000)), /^x\.jsonl, line 2: the JSON nests more than 64/],
    [
      'JSON cut short',
      () => read('file.json').toString().slice(0, -3000),
      /^x\.jsonl, line \d+: this is not JSON/,
    ],
  ])('%s', async (_, content, message) => {
    writeFileSync(join(cwd, 'x.jsonl'), content());
    const before = readdirSync(cwd);
    const { exitCode, stderr, stdout } = await run(
      'report',
      'x.jsonl',
      '--output',
      'y.csv',
      '--output',
      'y.xlsx',
    );
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]!.replace('partyscreen: ', '')).toMatch(message);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test('a file that is not there, or is written over', async () => {
    expect((await run('report', 'none.jsonl')).stderr).toContain(
      'Cannot read none.jsonl: there is no such file.',
    );
    const over = await run('report', 'file.jsonl', '--output', './file.jsonl');
    expect([over.exitCode, over.stderr]).toEqual([
      2,
      'partyscreen: The output ./file.jsonl is the file that is read.\n',
    ]);
  });
});
