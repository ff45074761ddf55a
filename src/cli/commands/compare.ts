import type { Command } from 'commander';
import type { DefineCommand } from './define-command.js';
import { typeOption } from './options.js';

export const compareCommand: DefineCommand = (program, { context, ended }) => {
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
      const { runCompare } = await import('../compare-command.js');
      ended(await runCompare(names, command.optsWithGlobals(), context));
    });
};
