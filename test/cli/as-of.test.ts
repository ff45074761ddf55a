import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from './run-cli.js';

/** A folder whose lists changed from day to day, and what runs said on those days. */
let cwd: string;
let kept: string;
const at = (date: string, time = '09:00') => new Date(`${date}T${time}:00Z`);

const files = {
  'first.csv':
    'name,country,expires on\n"Ashgrove Instruments Co., Ltd.",CN,2026-03-15\nMarlow Optics,TW,\nPelham Works,CN,\nA,,\nB,,\nC,,\nD,,\nE,,\nF,,\n',
  'second.csv': 'name,country\nMarlow Optics Group,TW\nQuarry Street Bearings,CN\n',
  'others.csv': 'name\nTamsin Hollow Trading\n',
  'vendors.csv': 'name\nAshgrove Instruments\nMarlow Optics\nQuarry Street Bearings\nTamsin Hollow\n',
} as const;

const run = (argv: readonly string[], now: Date, dataDir = join(cwd, 'data')) =>
  runCli(argv, { cwd, dataDir, now });
const screenings: readonly (readonly string[])[] = ['json', 'jsonl', 'csv', 'text'].map((format) => [
  '--file',
  'vendors.csv',
  '--format',
  format,
]);
/** The standard output of a run in each format. */
async function reports(now: Date, ...more: string[]): Promise<readonly string[]> {
  const runs = [];
  for (const argv of screenings) runs.push((await run([...argv, ...more], now)).stdout);
  return runs;
}

/** What each day's own runs, in the evening, gave. */
const thatDay = new Map<string, readonly string[]>();

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'partyscreen-as-of-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const days: readonly (readonly [day: string, imports: readonly (readonly string[])[]])[] = [
    [
      '2026-03-01',
      [
        ['second.csv', '--as', 'my-list'],
        ['first.csv', '--as', 'my-list'],
      ],
    ],
    ['2026-03-03', []],
    ['2026-03-05', [['others.csv', '--as', 'my-others']]],
    // The very file again: it is confirmed, and is the fresher for it.
    ['2026-03-20', [['first.csv', '--as', 'my-list']]],
    ['2026-04-01', [['second.csv', '--as', 'my-list', '--accept', 'they moved']]],
    // The same snapshot is taken for another reason: that of the day before must not be lost.
    [
      '2026-04-02',
      [
        ['first.csv', '--as', 'my-list'],
        ['second.csv', '--as', 'my-list', '--accept', 'some were delisted'],
      ],
    ],
  ];
  for (const [day, imports] of days) {
    for (const args of imports)
      expect(await run(['lists', 'import', ...args], at(day))).toMatchObject({ exitCode: 0, stderr: '' });
    thatDay.set(day, await reports(at(day, '20:00')));
  }
  kept = join(cwd, 'kept');
  cpSync(join(cwd, 'data'), kept, { recursive: true });
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const later = at('2026-05-10');

test.each(['2026-03-01', '2026-03-03', '2026-03-05', '2026-03-20', '2026-04-01', '2026-04-02'])(
  'a screening as of %s gives the bytes that a run in the evening of that day gave',
  async (day) => {
    expect(await reports(later, '--as-of', day)).toEqual(thatDay.get(day));
  },
);

test('the days differ in lists, in age and in what has run out', async () => {
  const [early, , fifth, twentieth, april] = [...thatDay.values()].map(([json]) => json!);
  expect(early).toContain('The entry runs until 2026-03-15');
  expect(twentieth).toContain('ran out on 2026-03-15');
  expect(fifth).toContain('Tamsin Hollow Trading');
  expect(early).not.toContain('Tamsin Hollow Trading');
  expect(april).toContain('Marlow Optics Group');
  expect(april).toContain('“they moved”');
  expect(new Set([...thatDay.values()].map(([json]) => json)).size).toBe(6);
});

test('a day on which nothing happened is judged by itself: the lists have grown old', async () => {
  const { stdout, stderr } = await run(['Pelham Works', '--format', 'json', '--as-of', '2026-03-19'], later);
  const { run: head } = JSON.parse(stdout);
  expect(head.asOf).toBe('2026-03-19');
  expect(head.warnings.map(({ message }: { message: string }) => message).join('\n')).toContain(
    'it was last imported on 2026-03-01, 18 days before 2026-03-19',
  );
  expect(stderr).toContain('Lists, their age and their effect are as of the end of 2026-03-19 (UTC).');
});

test('of today, it is what is active now', async () => {
  const argv = ['Marlow Optics', '--format', 'json'];
  const [plain, asOf] = [await run(argv, later), await run([...argv, '--as-of', '2026-05-10'], later)];
  expect(asOf.stdout).toBe(plain.stdout);
});

describe('refused in one line is', () => {
  test.each([
    ['2026-02-28', 3, 'no list had been imported by 2026-02-28: the first import was on 2026-03-01'],
    ['2026-05-11', 2, '--as-of: 2026-05-11 is still to come; it is 2026-05-10 (UTC).'],
    ['2026-02-30', 2, '--as-of: “2026-02-30” is not a day.'],
    ['yesterday', 2, '--as-of: “yesterday” is not a day.'],
    ['2026-3-1', 2, '--as-of: “2026-3-1” is not a day.'],
    ['', 2, '--as-of: “” is not a day.'],
  ] as const)('%s', async (day, exitCode, message) => {
    const { stderr, stdout, exitCode: code } = await run(['Marlow Optics', '--as-of', day], later);
    expect({ code, stdout, first: stderr.split('\n')[0] }).toEqual({
      code: exitCode,
      stdout: '',
      first: `partyscreen: ${message}`,
    });
  });

  test('any earlier day, where only the starter is there', async () => {
    const { stderr, exitCode } = await run(
      ['Marlow Optics', '--as-of', '2026-03-01'],
      later,
      join(cwd, 'nothing'),
    );
    expect(exitCode).toBe(3);
    expect(stderr).toContain('the built-in starter snapshot has no earlier days');
  });

  test('a day whose snapshots were pruned, and no other day', async () => {
    const dataDir = join(cwd, 'pruned');
    cpSync(kept, dataDir, { recursive: true });
    const pruned = await run(['lists', 'prune', '--keep', '0'], later, dataDir);
    expect(pruned).toMatchObject({ exitCode: 0, stderr: '' });
    const argv = ['Marlow Optics', '--format', 'json', '--as-of'];
    const { stderr, exitCode } = await run([...argv, '2026-03-01'], later, dataDir);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('the lists of 2026-03-01 are no longer kept');
    expect(stderr).toContain('(my-list), snapshot');
    expect(stderr).toContain('pruned on 2026-05-10');
    expect((await run([...argv, '2026-04-02'], later, dataDir)).exitCode).toBe(1);
  });

  test('every earlier day, where the history was changed; the lists of today do not need it', async () => {
    const dataDir = join(cwd, 'changed');
    cpSync(kept, dataDir, { recursive: true });
    const path = join(dataDir, 'history.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('first.csv', 'fjrst.csv'));
    const asOf = await run(['Marlow Optics', '--as-of', '2026-04-02'], later, dataDir);
    expect(asOf.exitCode).toBe(3);
    expect(asOf.stderr).toContain('has been changed or cut short, from line 2 on');
    expect((await run(['Marlow Optics'], later, dataDir)).exitCode).toBe(1);
    expect((await run(['Marlow Optics', '--as-of', '2026-05-10'], later, dataDir)).exitCode).toBe(1);
  });
});
