import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CliRun, runCli } from './run-cli.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'partyscreen-settings-')));
  write('vendors.csv', 'Supplier,Land\nHikvision,CN\nBluebird Bakery,DE\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | object): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

const cli = (argv: string, env: Readonly<Record<string, string>> = {}, cwd = '.'): Promise<CliRun> =>
  runCli(
    argv.split(' ').filter((word) => word !== ''),
    { cwd: join(folder, cwd), dataDir: join(folder, 'data'), env },
  );

interface Shown {
  readonly sha256: string;
  readonly file: string | null;
  readonly settings: readonly { readonly key: string; readonly value: unknown; readonly origin: object }[];
}
async function shown(argv = '', env: Readonly<Record<string, string>> = {}, cwd = '.'): Promise<Shown> {
  const { stdout, stderr, exitCode } = await cli(`config --json ${argv}`, env, cwd);
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Shown;
}
const find = ({ settings }: Shown, key: string) => {
  const { value, origin } = settings.find((setting) => setting.key === key)!;
  return [value, origin];
};

describe('an option goes before a variable, a variable before the file', () => {
  const file = 'partyscreen.config.json';
  test.each([
    ['', {}, '0.7', { kind: 'file', file, line: 1 }],
    ['', { PARTYSCREEN_THRESHOLD: '0.8' }, '0.8', { kind: 'variable', name: 'PARTYSCREEN_THRESHOLD' }],
    ['', { PARTYSCREEN_THRESHOLD: ' ' }, '0.7', { kind: 'file', file, line: 1 }],
    ['--threshold 0.9', { PARTYSCREEN_THRESHOLD: '0.8' }, '0.9', { kind: 'flag', name: '--threshold' }],
    ['--no-config', {}, null, { kind: 'default' }],
  ])('%s %j', async (argv, env, value, origin) => {
    write(file, { threshold: 0.7 });
    expect(find(await shown(argv, env as Record<string, string>), 'threshold')).toEqual([value, origin]);
  });

  test('what is switched on can be switched off for a run', async () => {
    write('partyscreen.config.json', { strict: true, offline: true });
    expect((await cli('Bluebird')).exitCode).toBe(3);
    expect((await cli('Bluebird --no-strict')).exitCode).toBe(0);
    expect((await cli('Bluebird', { PARTYSCREEN_STRICT: 'no' })).exitCode).toBe(0);
    expect(find(await shown('--no-offline'), 'offline')).toEqual([
      false,
      { kind: 'flag', name: '--no-offline' },
    ]);
  });
});

describe('the same settings have the same hash, wherever they come from', () => {
  const run = async (argv: string, env: Readonly<Record<string, string>> = {}) => {
    const { stdout } = await cli(`--file vendors.csv --format jsonl ${argv}`, env);
    return (JSON.parse(stdout.split('\n')[0]!) as { configuration: { sha256: string; file?: string } })
      .configuration;
  };

  test('options, variables and a file', async () => {
    write('house.json', { extends: 'broad' });
    const byOption = await run(
      '--column name=Supplier --list us-sdn,us-el --threshold 0.80 --type organization --country China --policy house.json --accept-stale why',
    );
    const byVariable = await run('', {
      PARTYSCREEN_COLUMN: 'name=Supplier',
      PARTYSCREEN_LIST: 'US-EL,us-sdn',
      PARTYSCREEN_THRESHOLD: '0.8',
      PARTYSCREEN_TYPE: 'organization',
      PARTYSCREEN_COUNTRY: 'CN',
      PARTYSCREEN_POLICY: 'house.json',
      PARTYSCREEN_ACCEPT_STALE: 'why',
    });
    write('partyscreen.config.json', {
      columns: { name: 'Supplier' },
      lists: ['us-el', 'us-sdn'],
      threshold: 0.8,
      type: 'organization',
      country: 'CN',
      policy: 'house.json',
      acceptStale: 'why',
    });
    const byFile = await run('');
    expect(byVariable).toEqual(byOption);
    expect(byFile).toEqual({ ...byOption, file: 'partyscreen.config.json' });
    expect((await shown()).sha256).toBe(byOption.sha256);
  });

  test('what decides no result changes no hash', async () => {
    const { sha256 } = await run('');
    for (const argv of [
      '--no-color',
      '--no-progress',
      '--jobs 1',
      '--offline',
      '--type any',
      '--policy default',
    ])
      expect([argv, await run(argv)]).toEqual([argv, { sha256 }]);
  });

  test('what decides one does', async () => {
    const hashes = new Set([(await run('')).sha256]);
    const options = [
      '--threshold 0.8',
      '--policy broad',
      '--list us-el',
      '--exclude-list us-el',
      '--type person',
      '--country CN',
      '--strict',
      '--accept-stale why',
    ];
    for (const argv of options) hashes.add((await run(argv)).sha256);
    expect(hashes.size).toBe(options.length + 1);
  });

  test('a policy file counts by its content', async () => {
    write('a.json', { extends: 'broad' });
    write('b.json', { extends: 'broad' });
    const { sha256 } = await run('--policy a.json');
    expect(await run('--policy b.json')).toEqual({ sha256 });
    write('b.json', { extends: 'narrow' });
    expect(await run('--policy b.json')).not.toEqual({ sha256 });
  });
});

describe('the config file is the nearest', () => {
  test.each([
    ['in the folder', 'partyscreen.config.json', '.git', '.', 'partyscreen.config.json'],
    [
      'in a parent within the repository',
      'partyscreen.config.json',
      '.git',
      'a/b',
      '../../partyscreen.config.json',
    ],
    ['not above the repository', 'partyscreen.config.json', 'a/.git', 'a/b', null],
    ['not above, outside of a repository', 'partyscreen.config.json', 'other/.git', 'a/b', null],
  ])('%s', async (_, file, git, cwd, found) => {
    write(file, { threshold: 0.7 });
    mkdirSync(join(folder, git), { recursive: true });
    mkdirSync(join(folder, cwd), { recursive: true });
    expect((await shown('', {}, cwd)).file).toBe(found);
  });

  test('up to the home folder', async () => {
    write('partyscreen.config.json', { threshold: 0.7 });
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    expect((await shown('', { HOME: folder }, 'a/b')).file).toBe('../../partyscreen.config.json');
    expect((await shown('', { HOME: join(folder, 'a') }, 'a/b')).file).toBeNull();
  });

  test('or the one that is named, whose paths are relative to it', async () => {
    write('partyscreen.config.json', { threshold: 0.7 });
    write('house/c.json', { file: '../vendors.csv', columns: { name: 'Supplier' } });
    expect(find(await shown('--config house/c.json'), 'file')[0]).toBe('vendors.csv');
    expect((await shown('', { PARTYSCREEN_CONFIG: 'house/c.json' })).file).toBe('house/c.json');
    expect((await cli('--config house/c.json --quiet --format jsonl')).stdout).toContain(
      '"subjects":"vendors.csv"',
    );
    expect((await cli('--config nowhere.json Bluebird')).stderr).toBe(
      'partyscreen: Cannot read nowhere.json: there is no such file.\n',
    );
  });
});

describe('what belongs to a file of rows', () => {
  beforeEach(() =>
    write('partyscreen.config.json', { file: 'vendors.csv', columns: { name: 'Supplier' }, output: 'r.csv' }),
  );
  const written = () => readFileSync(join(folder, 'r.csv'), 'utf8');

  test('is screened where no name is given', async () => {
    expect((await cli('')).exitCode).toBe(1);
    expect(written()).toContain('Hikvision');
    expect((await cli('screen')).exitCode).toBe(1);
  });

  test('is passed over for names, whose result goes to the terminal', async () => {
    const { stdout } = await cli('Dahua');
    expect(stdout).toContain('Dahua');
    expect(written).toThrow();
  });

  test('leaves standard output to --format', async () => {
    expect((await cli('--format csv')).stdout).toContain('Hikvision');
    expect(written).toThrow();
  });

  test('does not reach another command that has --file', async () => {
    expect((await cli('compare')).stderr).toContain('compare takes two names');
  });
});

describe('an error says which file or variable sets what it speaks of', () => {
  test.each([
    [
      { lists: ['us-ell'] },
      {},
      'Hikvision',
      '“us-ell” is not a list or group.\n  lists is set by partyscreen.config.json:1.\n  Did you mean us-el?',
    ],
    [
      { policy: 'narow' },
      {},
      'Hikvision',
      'There is no policy named "narow".\n  policy is set by partyscreen.config.json:1.\n  Did you mean narrow?',
    ],
    [
      { file: 'none.csv' },
      {},
      '',
      'Cannot read none.csv: there is no such file.\n  file is set by partyscreen.config.json:1.',
    ],
    [
      { columns: { name: 'Suplier' } },
      {},
      '--file vendors.csv',
      'columns is set by partyscreen.config.json:1.',
    ],
    [{}, { PARTYSCREEN_LIST: 'us-ell' }, 'Hikvision', 'lists is set by PARTYSCREEN_LIST.'],
    [
      {},
      { PARTYSCREEN_STRICT: 'maybe' },
      'Hikvision',
      'PARTYSCREEN_STRICT must be true or false, not "maybe".',
    ],
    [
      { mirrors: { 'us-sdnn': 'https://m.example' } },
      {},
      'lists update',
      '“us-sdnn”, which is no list that can be fetched.\n  mirrors is set by partyscreen.config.json:1.\n  Did you mean us-sdn?',
    ],
    [{ maxAgeDays: { 'us-ell': 3 } }, {}, 'Hikvision', 'maxAgeDays is set by partyscreen.config.json:1.'],
  ])('%j %j', async (config, env, argv, expected) => {
    write('partyscreen.config.json', config);
    const { stderr, exitCode } = await cli(argv, env as Record<string, string>);
    expect(stderr).toContain(expected);
    expect(exitCode).toBe(2);
  });

  test('a slip in a variable is said', async () => {
    const { stderr } = await cli('Bluebird', { PARTYSCREEN_TRESHOLD: '0.9' });
    expect(stderr).toContain(
      'PARTYSCREEN_TRESHOLD is no setting and is passed over; did you mean PARTYSCREEN_THRESHOLD?',
    );
    expect((await cli('Bluebird --quiet', { PARTYSCREEN_TRESHOLD: '0.9' })).stderr).not.toContain('TRESHOLD');
  });
});

describe('ages that the user sets', () => {
  const list = 'name,country\nAcme Invented Ltd,DE\n';
  const staleAt = async (day: string) => {
    const { stderr } = await runCli(['Bluebird', '--strict', '--format', 'json'], {
      cwd: folder,
      dataDir: join(folder, 'data'),
      now: new Date(`${day}T09:00:00Z`),
    });
    return stderr.includes('is stale');
  };

  test('hold for the list, and stand in the report', async () => {
    write('mine.csv', list);
    expect((await cli('lists import mine.csv --as own-mine')).exitCode).toBe(0);
    expect(await staleAt('2026-11-06')).toBe(false);
    write('partyscreen.config.json', { maxAgeDays: { 'own-mine': 3 } });
    expect(await staleAt('2026-11-04')).toBe(false);
    expect(await staleAt('2026-11-06')).toBe(true);
    const { stdout } = await cli('Bluebird --format jsonl');
    expect(JSON.parse(stdout.split('\n')[0]!)).toMatchObject({
      options: { maxAgeDays: { 'own-mine': { retrieved: 3 } } },
    });
    expect((await cli('lists status')).stdout).not.toContain('is stale');
  });
});

test('the lists to screen against are not those to search or to export', async () => {
  for (const name of ['ash', 'oak']) {
    write(`${name}.csv`, `name,country\n${name} Invented Works,DE\n`);
    expect((await cli(`lists import ${name}.csv --as own-${name}`)).exitCode).toBe(0);
  }
  write('partyscreen.config.json', { lists: ['own-ash'] });
  expect((await cli('Oak-Invented-Works')).exitCode).toBe(0);
  expect((await cli('lookup Oak')).stdout).toContain('own-oak:oak-invented-works-de');
  expect((await cli('lists export all.zip')).stdout).toContain('Wrote all.zip: 2 snapshots');
});

test('config shows where lists are fetched from, and nothing that may be secret', async () => {
  write('partyscreen.config.json', { mirrors: { 'us-sdn': 'https://user:secret@m.example/sdn?key=secret' } });
  const env = { PARTYSCREEN_URL_US_EL: 'https://user:secret@m.example/el' };
  const { stdout } = await cli('config', env);
  expect(stdout).toMatch(/mirrors +partyscreen\.config\.json:1 +us-sdn: https:\/\/m\.example\/sdn\n/);
  expect(stdout).toMatch(/mirrors +PARTYSCREEN_URL_US_EL +us-el: https:\/\/m\.example\/el\n/);
  expect(stdout + (await cli('config --json', env)).stdout).not.toContain('secret');
});
