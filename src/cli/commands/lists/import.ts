import type { Command } from 'commander';
import type { DefineCommand } from '../define-command.js';
import { acceptOption } from '../options.js';

export const importCommand: DefineCommand = (lists, { context, ended }) => {
  lists
    .command('import')
    .summary('read list files and screen against them from now on')
    .description(
      'Reads published list files (.gz and .zip as they are), your own lists, and bundles that lists export wrote. What was loaded of the same lists is replaced; files that make one list are given together.',
    )
    .argument('<files...>', 'the list files')
    .option('--as <source>', 'say what the file is where its content does not show it, or name your own list')
    .addOption(acceptOption())
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists import consolidated.csv
  partyscreen lists import sdn.csv add.csv alt.csv
  partyscreen lists import our-blacklist.xlsx --as own-blacklist
  partyscreen lists import entity-list.csv --accept "the publisher has shortened it"

Exit codes: 0 all files were taken, 2 bad usage, or a file is damaged or no list, 3 a file lacks entries.`,
    )
    .action(async (files: string[], _options, command: Command) => {
      const { runListsImport } = await import('../../lists/import-command.js');
      ended(await runListsImport(files, command.optsWithGlobals(), context));
    });
};
