import { Command, CommanderError, Option } from 'commander';
import { UserError } from '../model/user-error.js';
import { printable } from '../text/printable.js';
import type { CommandHost } from './commands/define-command.js';
import { commands } from './commands/index.js';
import { screenExamples } from './commands/screen.js';
import type { CliContext } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { packageVersion } from './package-version.js';
import { applySettings, type RunSettings } from './settings/apply-settings.js';

/**
 * The command line. Reads arguments, runs one command and answers with the exit code; it never ends the
 * process and touches nothing but what the context hands it.
 */
export async function main(context: CliContext): Promise<number> {
  let exitCode: ExitCode = exitCodes.clear;
  let settings: RunSettings = { effective: [], file: undefined };
  const program = commandLine({
    context,
    ended: (code) => {
      exitCode = code;
    },
    settings: () => settings,
  });
  program.hook('preAction', async (_, command) => {
    settings = await applySettings(program, command, context);
  });
  try {
    refuseMissingCommand(context.argv[0], program);
    await program.parseAsync([...context.argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clear : exitCodes.usage;
    if (error instanceof UserError) {
      context.stderr.write(`partyscreen: ${printable(error.message)}\n`);
      const { setElsewhere } = await import('./settings/set-elsewhere.js');
      for (const detail of [...error.details, ...setElsewhere(error, settings.effective)])
        context.stderr.write(`  ${printable(detail)}\n`);
      if (error.hint !== undefined) context.stderr.write(`  ${printable(error.hint)}\n`);
      return error.exitCode;
    }
    context.stderr.write(`partyscreen: this is a bug.\n${(error as Error)?.stack ?? String(error)}\n`);
    return exitCodes.bug;
  }
}

/** Words that a user of such tools tries as commands; as names they would be screened without a word. */
const commandsElsewhere = ['list', 'search', 'update', 'import', 'status', 'version'];

function refuseMissingCommand(word: string | undefined, program: Command): void {
  const known = program.commands.map((command) => command.name());
  if (word === undefined || !commandsElsewhere.includes(word)) return;
  throw new UserError(`There is no command "${word}".`, {
    hint: `Commands: ${known.join(', ')}. To screen the name: partyscreen screen ${word}`,
  });
}

function commandLine(host: CommandHost): Command {
  const { context } = host;
  const program = new Command('partyscreen')
    .description('Screen counterparties against restricted-party lists, and cite the source of every match.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .option('--data-dir <dir>', 'folder that holds the lists (or PARTYSCREEN_DATA_DIR)')
    .option(
      '--config <file>',
      'config file (or PARTYSCREEN_CONFIG; else partyscreen.config.json, if there is one)',
    )
    .addOption(new Option('--no-config', 'read no config file').hideHelp())
    .option('--quiet', 'say nothing but results and errors')
    .option('--verbose', 'say more: also clear subjects, and why each word counts')
    .option('--no-color', 'no colours (or NO_COLOR)')
    .option('--no-progress', 'no progress line on the terminal')
    .option('--offline', 'forbid the network, which only lists update uses')
    .addOption(new Option('--no-offline', 'allow it where the configuration forbids it').hideHelp())
    .helpOption('-h, --help', 'show help')
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(printableLines(text.replace(/^error: /, 'partyscreen: '))),
      getOutHelpWidth: () => context.stdout.columns ?? 100,
      getErrHelpWidth: () => context.stdout.columns ?? 100,
    })
    .usage('[options] NAME... | --file FILE | COMMAND')
    .addHelpText('after', screenExamples)
    .exitOverride()
    .enablePositionalOptions(false);

  for (const define of commands) define(program, host);
  pointToHelp(program, program.name());
  return program;
}

/** After a slip each command says where its own help is. */
function pointToHelp(command: Command, words: string): void {
  command.showHelpAfterError(`(${words} --help shows what there is)`);
  for (const each of command.commands) pointToHelp(each, `${words} ${each.name()}`);
}

/** Commander quotes what the user typed, which may be anything. */
const printableLines = (text: string) => text.split('\n').map(printable).join('\n');
