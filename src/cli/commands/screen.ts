import { type Command, Option } from 'commander';
import type { CliContext } from '../context.js';
import type { ScreenOptions } from '../screen/screen-command.js';
import type { DefineCommand } from './define-command.js';
import { collect, encodingOption, formatOption, outputOption, sheetOption, typeOption } from './options.js';

export const screenCommand: DefineCommand = (program, { context, ended }) => {
  program
    .command('screen', { isDefault: true })
    .summary('screen names or a file')
    .description('Screen names, or every row of a file, against the loaded lists.')
    .argument('[names...]', 'names to screen; quote a name that has blanks')
    .option(
      '-f, --file <file>',
      'screen a file: Excel, CSV, TSV, JSONL or one name a line; - reads standard input',
    )
    .option(
      '--column <field=header>',
      'say which column holds what, e.g. name=Supplier; may be repeated',
      collect,
    )
    .addOption(sheetOption())
    .addOption(encodingOption())
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
    .addOption(formatOption())
    .addOption(outputOption())
    .option('--entries', 'put each matched entry whole, as published, into JSON, JSONL and HTML reports')
    .option('--jobs <n>', 'threads for a large file (default: one per processor)')
    .option('--strict', 'fail with exit code 3 where a list is stale or only the starter is loaded')
    .addOption(new Option('--no-entries', 'for a configuration that asks for entries').hideHelp())
    .addOption(new Option('--no-strict', 'for a configuration that is strict').hideHelp())
    .option('--accept-stale <reason>', 'say why stale lists will do: kept in the report, passes --strict')
    .option(
      '--as-of <date>',
      'screen with the lists that were active at the end of that day (YYYY-MM-DD, UTC)',
    )
    .addHelpText('after', screenExamples)
    .action(async (names: string[], _options, command: Command) => {
      const { runScreen } = await import('../screen/screen-command.js');
      const options = command.optsWithGlobals<ScreenOptions>();
      ended(await runScreen(names, options, context));
      if (!options.quiet)
        await suggestCommand(
          names[0],
          program.commands.map((known) => known.name()),
          context,
        );
    });
};

/** `partyscreen list status` screens two names; say so to who meant a command. */
async function suggestCommand(
  name: string | undefined,
  commands: readonly string[],
  { stderr }: CliContext,
): Promise<void> {
  if (name === undefined || !/^[a-z]+$/.test(name)) return;
  const { didYouMean } = await import('../../lookup/did-you-mean.js');
  const meant = didYouMean(name, commands);
  if (meant !== undefined) stderr.write(`If you meant the command: partyscreen ${meant}\n`);
}

export const screenExamples = `
Examples:
  partyscreen Hikvision
  partyscreen "Chen Quanguo" "Dahua Technology"
  partyscreen --file vendors.csv
  partyscreen --file vendors.csv --column name="Legal entity" --output matches.csv --output run.json
  cut -f2 vendors.tsv | partyscreen --file - --format jsonl

Exit codes: 0 no open match, 1 at least one match, 2 bad usage or input, 3 lists missing or refused,
4 some rows could not be screened, 70 a bug. No match is not a clearance.`;
