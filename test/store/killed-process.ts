import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import { transformSync } from '@swc/core';
import { temporaryFolder } from './store-fixture.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The sources as JavaScript, since a process of its own reads no TypeScript; the URL of their folder. */
export function compiledSources(): string {
  const out = temporaryFolder();
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) =>
      /^(?:store|sources|model|zip|text|reference|names|matching|columns|spreadsheet)\b.*\.ts$/.test(name),
    )
    .map((name) => join('src', name));
  for (const path of [...sources, 'test/store/tiny-source.ts']) {
    const { code } = transformSync(readFileSync(join(root, path), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path.replace(/\.ts$/, '.js')), code);
  }
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(out, 'node_modules'));
  return pathToFileURL(out).href;
}

export interface DriverEnd {
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runDriver(name: string, args: readonly string[]): Promise<DriverEnd> {
  const driver = join(root, 'test/store/fixtures', name);
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [driver, ...args], (_error, stdout, stderr) =>
      resolve({ signal: child.signalCode, stdout, stderr }),
    );
  });
}

/** The driver, the compiled sources, and what it imports: a path or an address. */
export interface Work {
  readonly driver: 'killed-import.mjs' | 'killed-update.mjs' | 'killed-prune.mjs';
  readonly code: string;
  readonly input: string;
}

/** How many times a process is really killed; in between, the disk is what a kill would have left there. */
const kills = 6;

/**
 * Calls `check` with the data folder as it is after each single change that the work makes to it, and with that of
 * processes that died by SIGKILL at moments spread over the whole of it. `mendsToo` asks to go on from there as well.
 */
export async function atEveryMoment(
  { driver, code, input }: Work,
  start: string,
  check: (dataDir: string, at: string, mendsToo: boolean) => Promise<void>,
): Promise<void> {
  const copy = () => {
    const dataDir = join(temporaryFolder(), 'data');
    if (existsSync(start)) cpSync(start, dataDir, { recursive: true });
    return dataDir;
  };
  const states = temporaryFolder();
  const whole = await runDriver(driver, [code, copy(), states, input]);
  expect(whole).toMatchObject({ signal: null, stderr: '' });
  const changes = Number(whole.stdout);
  expect(changes).toBeGreaterThan(10);
  for (let change = 1; change <= changes; change++)
    await check(join(states, String(change)), `after change ${change} of ${changes}`, change % 4 === 0);

  const dieAt = async (change: number) => {
    const dataDir = copy();
    const { signal, stderr } = await runDriver(driver, [code, dataDir, String(change), input]);
    const at = `killed after change ${change} of ${changes}`;
    expect({ at, signal, stderr }).toEqual({ at, signal: 'SIGKILL', stderr: '' });
    await check(dataDir, at, true);
  };
  const moments = Array.from({ length: kills }, (_, at) => Math.ceil(((at + 1) * changes) / kills));
  for (let at = 0; at < kills; at += 2) await Promise.all(moments.slice(at, at + 2).map(dieAt));
}
