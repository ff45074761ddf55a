import type { Command } from 'commander';
import type { DefineCommand } from './define-command.js';
import { encodingOption, sheetOption, typeOption } from './options.js';

export const compareCommand: DefineCommand = (program, { context, ended }) => {
  program
    .command('compare')
    .summary('show how two names score against each other, and why')
    .description('Compares two names, or the pairs of a table, word by word, as a screening would.')
    .argument('[names...]', 'two names; quote a name that has blanks')
    .option(
      '-f, --file <file>',
      'compare pairs from a table (CSV, Excel) with the columns name1, name2 and, if known, type',
    )
    .addOption(sheetOption())
    .addOption(encodingOption())
    .addOption(typeOption())
    .option('--policy <name|file>', 'default, broad, narrow, or a JSON file', 'default')
    .option('--format <format>', 'text or jsonl')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen compare "Hikvison Digital" "Hangzhou Hikvision Digital Technology Co., Ltd."
  partyscreen compare "Mohamed al-Tikriti" "Muhammad al-Tikriti" --type person
  partyscreen compare --file pairs.csv --format jsonl

Exit codes: 0 no pair is a match, 1 at least one is, 2 bad usage or input, 4 a pair could not be compared.`,
    )
    .action(async (names: string[], _options, command: Command) => {
      const { runCompare } = await import('../compare/compare-command.js');
      ended(await runCompare(names, command.optsWithGlobals(), context));
    });
};
