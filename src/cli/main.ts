import { Command, CommanderError, Option } from 'commander';
import { UserError } from '../model/user-error.js';
import { printable } from '../text/printable.js';
import type { CliContext } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { packageVersion } from './package-version.js';

/**
 * The command line. Reads arguments, runs one command and answers with the exit code; it never ends the
 * process and touches nothing but what the context hands it.
 */
export async function main(context: CliContext): Promise<number> {
  let exitCode: ExitCode = exitCodes.clear;
  const program = commands(context, (code) => {
    exitCode = code;
  });
  try {
    refuseMissingCommand(context.argv[0]);
    await program.parseAsync([...context.argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clear : exitCodes.usage;
    if (error instanceof UserError) {
      context.stderr.write(`partyscreen: ${printable(error.message)}\n`);
      for (const detail of error.details) context.stderr.write(`  ${printable(detail)}\n`);
      if (error.hint !== undefined) context.stderr.write(`  ${printable(error.hint)}\n`);
      return error.exitCode;
    }
    context.stderr.write(`partyscreen: this is a bug.\n${(error as Error)?.stack ?? String(error)}\n`);
    return exitCodes.bug;
  }
}

/** Words that a user of such tools tries as commands; as names they would be screened without a word. */
const notCommands = new Set([
  'list',
  'lookup',
  'show',
  'search',
  'update',
  'import',
  'status',
  'report',
  'init',
  'config',
  'version',
]);

function refuseMissingCommand(word: string | undefined): void {
  if (word === undefined || !notCommands.has(word)) return;
  throw new UserError(`There is no command "${word}".`, {
    hint: `Commands: screen, compare, lists, selftest. To screen the name: partyscreen screen ${word}`,
  });
}

function commands(context: CliContext, ended: (code: ExitCode) => void): Command {
  const program = new Command('partyscreen')
    .description('Screen counterparties against restricted-party lists, and cite the source of every match.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .option('--data-dir <dir>', 'folder that holds the lists (or PARTYSCREEN_DATA_DIR)')
    .option('--quiet', 'say nothing but results and errors')
    .option('--verbose', 'say more: also clear subjects, and why each word counts')
    .option('--no-color', 'no colours (or NO_COLOR)')
    .option('--no-progress', 'no progress line on the terminal')
    .option('--offline', 'forbid the network, which only lists update uses')
    .helpOption('-h, --help', 'show help')
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(printableLines(text.replace(/^error: /, 'partyscreen: '))),
      getOutHelpWidth: () => context.stdout.columns ?? 100,
      getErrHelpWidth: () => context.stdout.columns ?? 100,
    })
    .usage('[options] NAME... | --file FILE | COMMAND')
    .addHelpText('after', screenExamples)
    .showHelpAfterError('(partyscreen --help shows what there is)')
    .exitOverride()
    .enablePositionalOptions(false);

  program
    .command('screen', { isDefault: true })
    .summary('screen names or a file')
    .description('Screen names, or every row of a file, against the loaded lists.')
    .argument('[names...]', 'names to screen; quote a name that has blanks')
    .option('-f, --file <file>', 'screen a file: CSV, TSV, JSONL or one name a line; - reads standard input')
    .option(
      '--column <field=header>',
      'say which column holds what, e.g. name=Supplier; may be repeated',
      collect,
    )
    .addOption(typeOption())
    .option('--country <code>', 'country of rows that name none')
    .option('--list <codes>', 'only these lists or groups, e.g. us-el,ofac; may be repeated', collect)
    .option('--exclude-list <codes>', 'not these lists or groups; may be repeated', collect)
    .option('--threshold <score>', 'lowest score that is a match, 0 to 1')
    .option(
      '--policy <name|file>',
      'default, broad (finds more), narrow (alerts less), or a JSON file',
      'default',
    )
    .option('--format <format>', 'text, json, jsonl or csv')
    .option(
      '-o, --output <file>',
      'write to a file; may be repeated, the extension gives the format',
      collect,
    )
    .option('--jobs <n>', 'threads for a large file (default: one per processor)')
    .option('--strict', 'fail with exit code 3 where a list is stale or only the starter is loaded')
    .option('--accept-stale <reason>', 'say why stale lists will do: kept in the report, passes --strict')
    .addHelpText('after', screenExamples)
    .action(async (names: string[], _options, command: Command) => {
      const { runScreen } = await import('./screen-command.js');
      ended(await runScreen(names, command.optsWithGlobals(), context));
    });

  program
    .command('compare')
    .summary('show how two names score against each other, and why')
    .argument('[names...]', 'two names')
    .option(
      '-f, --file <file>',
      'compare pairs from a CSV file with the columns name1, name2 and, if known, type',
    )
    .addOption(typeOption())
    .option('--policy <name|file>', 'default, broad, narrow, or a JSON file', 'default')
    .option('--format <format>', 'text or jsonl')
    .action(async (names: string[], _options, command: Command) => {
      const { runCompare } = await import('./compare-command.js');
      ended(await runCompare(names, command.optsWithGlobals(), context));
    });

  program
    .command('selftest')
    .summary('measure what is found of misspelt names on your lists, and how often ordinary names alert')
    .description(
      'Writes names of the loaded lists as records may have them, screens them, and says how many are found; then screens ordinary names and says how many raise an alert.',
    )
    .option('--sample <n>', 'listed names to try in each way of writing', '200')
    .option('--seed <n>', 'another seed draws another sample; the same seed repeats', '1')
    .option('--misses <n>', 'how many misses and alerts to show', '10')
    .option('--policy <name|file>', 'default, broad, narrow, or a JSON file', 'default')
    .option('--format <format>', 'text or json', 'text')
    .action(async (_options, command: Command) => {
      const { runSelfTest } = await import('./selftest-command.js');
      ended(await runSelfTest(command.optsWithGlobals(), context));
    });

  const status = async (
    options: Parameters<typeof import('./lists-status-command.js').runListsStatus>[0],
  ) => {
    const { runListsStatus } = await import('./lists-status-command.js');
    ended(await runListsStatus(options, context));
  };
  const lists = program
    .command('lists')
    .summary('the lists: what is loaded, fetch lists, import a list file')
    .usage('[status|update|import] [options]')
    .argument('[command...]')
    .action(async ([word]: string[], _options, command: Command) => {
      if (word === undefined) return status(command.optsWithGlobals());
      const { didYouMean } = await import('../lookup/did-you-mean.js');
      const meant = didYouMean(word, ['status', 'update', 'import']);
      throw new UserError(`lists has no command "${word}".`, {
        hint: meant === undefined ? 'Commands: status, update, import.' : `Did you mean ${meant}?`,
      });
    });
  lists
    .command('status')
    .summary('which lists are loaded, of which date, how old, how many entries')
    .option('--json', 'as JSON')
    .action((_options, command: Command) => status(command.optsWithGlobals()));
  lists
    .command('update')
    .summary('fetch lists from their publishers and screen against them from now on')
    .description(
      'Fetches the lists named, or all that are usually wanted, and imports what has changed. The one command that opens network connections.',
    )
    .argument('[codes...]', 'lists or groups, e.g. us-el ofac')
    .option('--json', 'the summary as JSON')
    .option('--accept <reason>', 'take a file that lacks entries which it should have, and say why')
    .action(async (codes: string[], _options, command: Command) => {
      const { runListsUpdate } = await import('./lists-update-command.js');
      ended(await runListsUpdate(codes, command.optsWithGlobals(), context));
    });
  lists
    .command('import')
    .summary('read list files and screen against them from now on')
    .description(
      'Reads published list files (.gz and .zip as they are) and your own lists. What was loaded of the same lists is replaced; files that make one list are given together.',
    )
    .argument('<files...>', 'the list files')
    .option('--as <source>', 'say what the file is where its content does not show it, or name your own list')
    .option('--accept <reason>', 'take a file that lacks entries which it should have, and say why')
    .action(async (files: string[], _options, command: Command) => {
      const { runListsImport } = await import('./lists-import-command.js');
      ended(await runListsImport(files, command.optsWithGlobals(), context));
    });
  return program;
}

/** Commander quotes what the user typed, which may be anything. */
const printableLines = (text: string) => text.split('\n').map(printable).join('\n');

const collect = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];

function typeOption(): Option {
  return new Option('--type <type>', 'what names are where the row does not say').choices([
    'person',
    'organization',
    'vessel',
    'aircraft',
    'any',
  ]);
}

const screenExamples = `
Examples:
  partyscreen Hikvision
  partyscreen "Chen Quanguo" "Dahua Technology"
  partyscreen --file vendors.csv
  partyscreen --file vendors.csv --column name="Legal entity" --output matches.csv --output run.json
  cut -f2 vendors.tsv | partyscreen --file - --format jsonl

Exit codes: 0 no open match, 1 at least one match, 2 bad usage or input, 3 lists missing or refused,
4 some rows could not be screened, 70 a bug. No match is not a clearance.`;
