import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from './run-cli.js';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partyscreen-completion-'));
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout, exitCode } = await runCli(['completion', shell], { cwd: folder, dataDir: folder });
    expect(exitCode).toBe(0);
    writeFileSync(join(folder, `script.${shell}`), stdout);
  }
  writeFileSync(join(folder, 'my vendors.csv'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder } });
const isThere = (program: string) => run(program, '--version').error === undefined;

/** What bash completes for the words typed, the last of which is being typed. */
function completed(...words: readonly string[]): readonly string[] {
  const script =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash has such words too
    'source script.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _partyscreen; printf "%s\\n" "${COMPREPLY[@]}"';
  const { stdout, stderr } = run('bash', '--norc', '-c', script, 'bash', ...words);
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

(isThere('bash') ? describe : describe.skip)('bash completes', () => {
  test.each([
    ['partyscreen comp', ['compare', 'completion']],
    ['partyscreen lists up', ['update']],
    ['partyscreen lists update us-s', ['us-sam', 'us-sdn', 'us-ssi']],
    ['partyscreen help lists', ['lists']],
    ['partyscreen completion ', ['bash', 'zsh', 'fish']],
    ['partyscreen --thr', ['--threshold']],
    ['partyscreen screen --thr', ['--threshold']],
    ['partyscreen selftest --thr', []],
    ['partyscreen selftest --data', ['--data-dir']],
    ['partyscreen --type v', ['vessel']],
    ['partyscreen --policy br', ['broad']],
    ['partyscreen --list us-el,us-s', ['us-el,us-sam', 'us-el,us-sdn', 'us-el,us-ssi']],
    ['partyscreen --list = us-sd', ['us-sdn']],
    ['partyscreen --column na', ['name=']],
    ['partyscreen compare --format ', ['text', 'jsonl']],
    ['partyscreen --file my', ['my vendors.csv']],
    ['partyscreen --policy screen --stri', ['--strict']],
    ['partyscreen init --ci git', ['github', 'gitlab']],
  ])('%s', (line, expected) => {
    expect(completed(...line.split(' '))).toEqual(expected);
  });

  test('every command', async () => {
    const { stdout } = await runCli(['--help'], { cwd: folder, dataDir: folder });
    const help = stdout.slice(stdout.indexOf('\nCommands:'), stdout.indexOf('\nExamples:'));
    const commands = [...help.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!);
    expect(commands).toContain('completion');
    expect(completed('partyscreen', '')).toEqual(commands);
  });
});

describe('the scripts are sound', () => {
  test('for bash', () => {
    expect(run('bash', '-n', 'script.bash')).toMatchObject({ status: 0, stderr: '' });
  });

  (isThere('zsh') ? test : test.skip)('for zsh', () => {
    expect(run('zsh', '-n', 'script.zsh')).toMatchObject({ status: 0, stderr: '' });
  });

  (isThere('fish') ? test : test.skip)('for fish, which completes by it', () => {
    const { stdout } = run(
      'fish',
      '--no-config',
      '-c',
      'source script.fish; complete -C "partyscreen lists up"',
    );
    expect(stdout.split('\t')[0]).toBe('update');
  });
});
