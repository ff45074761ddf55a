import type { Command } from 'commander';
import type { ShowOptions } from '../entries/show-command.js';
import type { DefineCommand } from './define-command.js';

export const showCommand: DefineCommand = (program, { context, ended }) => {
  program
    .command('show')
    .summary('show one entry whole, with every citation')
    .description(
      'Prints an entry as its list has it - names, addresses, numbers, notices, remarks - with the law, what a match means, the history and the other lists that have it.',
    )
    .argument('<id>', 'id of the entry, e.g. us-el:dahua-technology-cn, or its publisher’s')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen show us-el:dahua-technology-cn
  partyscreen show us-el:dahua-technology-cn --json

partyscreen lookup finds ids, and every match bears one.`,
    )
    .action(async (id: string, _options, command: Command) => {
      const { runShow } = await import('../entries/show-command.js');
      ended(await runShow(id, command.optsWithGlobals<ShowOptions>(), context));
    });
};
