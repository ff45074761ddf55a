import { type Command, Option } from 'commander';
import type { DefineCommand } from './define-command.js';

export const configCommand: DefineCommand = (program, { context, ended, settings }) => {
  const config = program
    .command('config')
    .summary('which settings hold, and whether an option, a variable or a file sets them')
    .description(
      'Prints every setting, its value and where that comes from: an option, an environment variable, the config file, or nowhere. Takes the options of screen, to show what they would change.',
    )
    .option('--json', 'as JSON')
    .addHelpText('after', configExamples);
  const screen = program.commands.find((command) => command.name() === 'screen');
  for (const option of screen?.options ?? []) config.addOption(hidden(option));
  config.action(async (_options, command: Command) => {
    const { runConfig } = await import('../settings/config-command.js');
    ended(await runConfig(settings(), command.optsWithGlobals(), context));
  });
};

/** The same option, not named in the help. */
function hidden(option: Option): Option {
  return Object.assign(new Option(option.flags, option.description), option, { hidden: true });
}

const configExamples = `
Examples:
  partyscreen config
  partyscreen config --json
  PARTYSCREEN_LIST=us-el,ofac partyscreen config --threshold 0.8

An option goes before a variable, a variable before the config file. The config file is --config FILE, else
PARTYSCREEN_CONFIG, else partyscreen.config.json in this folder or the nearest above it, up to the root of the
repository or the home folder. partyscreen init writes one.`;
