import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { temporaryFolder } from '../store/store-fixture.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command line as a process of its own, built from the sources as they are; the path of its script. */
export function buildCli(): string {
  const out = temporaryFolder();
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const { code } = transformSync(readFileSync(join(root, 'src', name), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    const path = join(out, 'dist', name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  for (const name of ['package.json', 'bin']) cpSync(join(root, name), join(out, name), { recursive: true });
  for (const name of ['lists', 'node_modules']) symlinkSync(join(root, name), join(out, name));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(out, 'dist/cli/build/finish-build.js')],
    cleanEnv(),
  );
  if (status !== 0) throw new Error(`${stderr}`);
  return join(out, 'bin/partyscreen.js');
}

export interface ProcessRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it with nothing on standard input. */
export function runProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...cleanEnv().env, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Without what jest needs and what would lead to a proxy. */
function cleanEnv(): { readonly env: Record<string, string> } {
  const { PATH = '', HOME = '' } = process.env;
  return { env: { PATH, HOME } };
}
