import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runCli } from './run-cli.js';

let cwd: string;
/** Ids of the active snapshot and the one before it. */
let active: string;
let earlier: string;
const now = new Date('2026-05-10T09:00:00Z');
const run = (argv: readonly string[], dataDir = join(cwd, 'data')) => runCli(argv, { cwd, dataDir, now });

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'partyscreen-verify-'));
  for (const name of ['first', 'second']) {
    writeFileSync(join(cwd, `${name}.csv`), `name\nAshgrove ${name}\nMarlow Optics\n`);
    expect(await run(['lists', 'import', `${name}.csv`, '--as', 'my-list'])).toMatchObject({ exitCode: 0 });
  }
  active = JSON.parse(readFileSync(join(cwd, 'data/active.json'), 'utf8')).active[0].snapshot;
  earlier = readdirSync(join(cwd, 'data/snapshots')).find((id) => id !== active)!;
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const cut = (path: string) => truncateSync(path, 5);
const damages: readonly (readonly [string, (dataDir: string) => void, readonly string[]])[] = [
  [
    'of what is active',
    (dir) => cut(join(dir, 'snapshots', active, 'parties.jsonl')),
    [
      'active   second.csv (my-list): 4 of 5 files are intact',
      'parties.jsonl is not what was written',
      'One finding. An active snapshot is damaged: import its list file again',
    ],
  ],
  [
    'of what was active before',
    (dir) => rmSync(join(dir, 'snapshots', earlier, 'raw.gz')),
    [
      'earlier  first.csv (my-list): 4 of 5 files are intact',
      'raw.gz is missing',
      'One finding. What is active is intact; screenings as of earlier days may not be repeatable.',
    ],
  ],
  [
    'that took a snapshot away',
    (dir) => rmSync(join(dir, 'snapshots', earlier), { recursive: true }),
    [
      'is missing and was not pruned (first.csv, active from 2026-05-10)',
      'One finding. What is active is intact',
    ],
  ],
  [
    'of the history',
    (dir) => cut(join(dir, 'history.jsonl')),
    ['history.jsonl has been changed or cut short, from line 1 on', 'One finding. What is active is intact'],
  ],
  [
    'in two places',
    (dir) => {
      cut(join(dir, 'history.jsonl'));
      cut(join(dir, 'snapshots', active, 'manifest.json'));
    },
    ['active   unknown: 0 of 5 files are intact', 'manifest.json is not what was written', '2 findings.'],
  ],
];
test.each(damages)('damage %s is said in words, and ends with exit code 3', async (title, damage, texts) => {
  const dataDir = join(cwd, title.replaceAll(' ', '-'));
  cpSync(join(cwd, 'data'), dataDir, { recursive: true });
  expect(await run(['lists', 'verify'], dataDir)).toMatchObject({ exitCode: 0, stderr: '' });
  damage(dataDir);
  const { stdout, exitCode } = await run(['lists', 'verify'], dataDir);
  expect(exitCode).toBe(3);
  for (const text of texts) expect(stdout).toContain(text);

  const json = await run(['lists', 'verify', '--json'], dataDir);
  expect(json.exitCode).toBe(3);
  const { intact, snapshots, history } = JSON.parse(json.stdout);
  const findings = [...snapshots, history].flatMap((each) => each.findings);
  expect([intact, findings.length]).toEqual([false, title === 'in two places' ? 2 : 1]);

  const quiet = await run(['lists', 'verify', '--quiet'], dataDir);
  expect(quiet.exitCode).toBe(3);
  expect(quiet.stdout).toContain('damaged: ');
});

test('a data folder that lost its pointer is damaged, and not empty', async () => {
  const dataDir = join(cwd, 'lost');
  cpSync(join(cwd, 'data'), dataDir, { recursive: true });
  rmSync(join(dataDir, 'active.json'));
  for (const command of ['verify', 'history', 'prune --keep 0']) {
    const { exitCode, stderr } = await run(['lists', ...command.split(' ')], dataDir);
    expect({ command, exitCode }).toEqual({ command, exitCode: 3 });
    expect(stderr).toContain('active.json is missing');
  }
});
