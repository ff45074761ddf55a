/** The commands and options that the command line has. */
import { Command, type Option } from 'commander';
import { commands } from '../../src/cli/commands/index.js';
import { runCli } from '../cli/run-cli.js';

const program = new Command('partyscreen');
for (const define of commands)
  define(program, {
    context: {} as never,
    ended: () => undefined,
    settings: () => ({ effective: [], file: undefined }),
  });

const withChildren = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withChildren),
];

/** Every command but the program itself, `lists` and what is in it. */
export const allCommands: readonly Command[] = withChildren(program).slice(1);

export const pathOf = (command: Command): string =>
  command.parent === null ? '' : `${pathOf(command.parent)} ${command.name()}`.trim();

export const shownOptions = ({ options }: Command): readonly string[] =>
  options.filter(({ hidden }) => !hidden).map(longName);

const longName = ({ long, short }: Option): string => long ?? short ?? '';

/** Those of the program, as its help has them. */
export async function globalOptions(): Promise<readonly string[]> {
  const { stdout } = await runCli(['--help'], { cwd: '/', dataDir: '/nowhere' });
  return [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name!);
}

/** What a command takes, hidden options included. */
export const ownOptions = (path: readonly string[]): readonly string[] =>
  (commandAt(path) ?? program).options.map(longName);

/** The command that words begin with; undefined where the first is none, and is a name to screen. */
export function commandAt(words: readonly string[]): Command | undefined {
  let at: Command | undefined;
  for (const word of words) {
    const next = (at ?? program).commands.find(
      (each) => each.name() === word || each.aliases().includes(word),
    );
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
