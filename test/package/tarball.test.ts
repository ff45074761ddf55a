import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;

/** The packed package in an empty folder, beside its production dependencies and nothing else. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyscreen-package-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  npm('pack', '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
  cpSync(join(folder, 'package'), join(modules, 'partyscreen'), { recursive: true });
  symlinkSync('../partyscreen/bin/partyscreen.js', join(modules, '.bin', 'partyscreen'));
  const production = npm('ls', '--omit=dev', '--all', '--parseable').trim().split('\n').slice(1);
  for (const path of production) {
    const target = join(folder, relative(root, path));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(path, target, {
      recursive: true,
      filter: (source) => basename(source) !== 'node_modules' || source === path,
    });
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync('npx', ['--no-install', 'partyscreen', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PARTYSCREEN_DATA_DIR: join(folder, 'data'), NODE_OPTIONS: '' },
  });

test('npx partyscreen screens a name with production dependencies alone', () => {
  const { stdout, status } = run('Hikvision');
  expect(stdout).toContain('84 FR 54002');
  expect(status).toBe(1);
}, 30_000);

test('npx partyscreen imports and screens a list file', () => {
  const fixture = join(root, 'test/sources/us-csl/fixtures/quirks.csv');
  expect(run('lists', 'import', fixture, '--accept', 'a test').status).toBe(0);
  expect(run('lists', 'status').stdout).toContain('us-csl');
}, 30_000);

test('the package holds what it needs and no tests or sources', () => {
  const entries = readdirSync(join(folder, 'package')).sort();
  expect(entries).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'docs', 'lists', 'package.json'].sort(),
  );
  expect(existsSync(join(folder, 'package/dist/report.schema.json'))).toBe(true);
  expect(existsSync(join(folder, 'package/dist/config.schema.json'))).toBe(true);
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  expect(Object.keys(dependencies)).toEqual(
    expect.arrayContaining(['commander', 'fuse.js', 'csv-parse', 'chalk', 'zod']),
  );
});
