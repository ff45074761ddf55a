import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { temporaryFolder } from '../store/store-fixture.js';
import { type CliRun, runCli } from './run-cli.js';

let cwd: string;
const cli = (argv: string, day = '2026-05-01'): Promise<CliRun> =>
  runCli(argv.split(' '), { cwd, dataDir: join(cwd, 'data'), now: new Date(`${day}T12:00:00Z`) });

/** The entry goes with the second file, and comes back with the first. */
beforeEach(async () => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.csv'), 'id,name,country\nA-1,Vexel Freight,SY\nA-2,Lantern Ridge,CN\n');
  writeFileSync(join(cwd, 'b.csv'), 'id,name,country\nA-2,Lantern Ridge,CN\nA-4,Specimen Star,KP\n');
  for (const [file, day] of [
    ['a', '2026-01-10'],
    ['b', '2026-02-10'],
    ['a', '2026-03-10'],
    ['a', '2026-04-10'],
  ])
    expect((await cli(`lists import ${file}.csv --as own-a`, day)).exitCode).toBe(0);
});

test('the history ends with what is active, although it was active before', async () => {
  const { stdout } = await cli('show own-a:vexel-freight-sy');
  expect(stdout.split('History, by snapshots of its list\n')[1]?.split('\n\n')[0]).toBe(
    [
      '  2026-01-10      a.csv: listed',
      '  2026-02-10      b.csv: not listed under this id',
      '  2026-03-10      a.csv: listed, as before',
    ].join('\n'),
  );
});

test('an entry is shown although the history is damaged', async () => {
  rmSync(join(cwd, 'data', 'history.jsonl'));
  const shown = await cli('show own-a:vexel-freight-sy --json');
  expect([shown.exitCode, JSON.parse(shown.stdout)]).toMatchObject([
    0,
    { party: { id: 'own-a:vexel-freight-sy' }, history: null },
  ]);
  expect(shown.stderr).toMatch(
    /^Warning: the data folder is damaged: .*history\.jsonl is missing; what became of the entry is not shown\.\n$/,
  );
});
