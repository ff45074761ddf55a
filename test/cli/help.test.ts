import { describe, expect, test } from '@jest/globals';
import { Command, type Option } from 'commander';
import { commands } from '../../src/cli/commands/index.js';
import { settings } from '../../src/config/settings.js';
import { runCli } from './run-cli.js';

const program = new Command('partyscreen');
for (const define of commands)
  define(program, {
    context: {} as never,
    ended: () => undefined,
    settings: () => ({ effective: [], file: undefined }),
  });

const pathOf = (command: Command): string =>
  command.parent === null ? '' : `${pathOf(command.parent)} ${command.name()}`.trim();
const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];
const leaves = all(program).filter((command) => command.parent !== null && command.name() !== 'help');

const cli = (...argv: readonly string[]) => runCli(argv, { cwd: '/', dataDir: '/nowhere' });

describe('the help of every command', () => {
  test.each(leaves.map((command) => [pathOf(command), command] as const))('%s', async (path, command) => {
    const { stdout, exitCode } = await cli('help', ...path.split(' '));
    expect(exitCode).toBe(0);
    expect(stdout).toBe((await cli(...path.split(' '), '--help')).stdout);
    const examples = stdout.split(/^(?:Examples|Install):$/m)[1] ?? '';
    const lines = [...examples.matchAll(/\bpartyscreen (?!is\b)[^|\n]*/g)].map(([line]) => line);
    expect([path, lines.length > 0]).toEqual([path, true]);
    const known = new Set(all(program).flatMap(({ options }) => options.map(({ long }: Option) => long)));
    const globals = ['--verbose', '--data-dir', '--config', '--quiet', '--json', '--offline'];
    for (const option of lines.join(' ').match(/--[a-z-]+/g) ?? [])
      expect([option, known.has(option) || globals.includes(option)]).toEqual([option, true]);
    expect(command.summary()).not.toBe('');
  });
});

describe('a word that is mistyped', () => {
  test.each([
    ['help compar', 'There is no command "compar".\n  Did you mean compare?'],
    ['help lists updat', 'lists has no command "updat".\n  Did you mean update?'],
    ['lists updat', 'Did you mean update?'],
    ['screen x --formt json', 'Did you mean --format?'],
    ['lists update --jsno', 'Did you mean --json?'],
    ['x --format jsno', 'There is no format "jsno".\n  Did you mean json'],
    ['x --policy narow', 'Did you mean narrow?'],
    ['x --list us-sdnn', 'Did you mean us-sdn?'],
    ['--file / --column nmae=Supplier', 'Did you mean name?'],
    ['x --type persn', 'Allowed choices are person, organization, vessel, aircraft, any.'],
    ['completion bsh', 'Allowed choices are bash, zsh, fish.'],
  ])('%s', async (line, expected) => {
    const { stderr, exitCode } = await cli(...line.split(' '));
    expect(stderr).toContain(expected);
    expect(exitCode).toBe(2);
  });
});

test('every setting that names an option has one', () => {
  const screen = program.commands.find((command) => command.name() === 'screen')!;
  const known = new Set(
    [...screen.options, ...globalOptions()].map(({ long }) => long?.replace(/^--(?:no-)?/, '')),
  );
  const flags = settings.flatMap((setting) => ('flag' in setting ? [setting.flag] : []));
  expect(flags.filter((flag) => !known.has(flag))).toEqual([]);
});

/** Those of the program itself, which `main` defines. */
function globalOptions(): readonly Pick<Option, 'long'>[] {
  return ['--data-dir', '--offline', '--no-color', '--no-progress'].map((long) => ({ long }));
}
