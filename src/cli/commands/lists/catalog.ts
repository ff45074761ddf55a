import type { Command } from 'commander';
import type { DefineCommand } from '../define-command.js';

export const catalogCommand: DefineCommand = (lists, { context, ended }) => {
  lists
    .command('catalog')
    .alias('catalogue')
    .summary('which lists there are, what they mean, and how each is loaded')
    .description(
      'Shows every list that partyscreen knows of, loaded or not; of a list that is named, all that is known: publisher, law, what a match means, addresses, formats, terms and the command that loads it.',
    )
    .argument('[codes...]', 'lists or groups, e.g. us-uflpa ofac')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists catalog
  partyscreen lists catalog us-uflpa ofac
  partyscreen lists catalog eu --json`,
    )
    .action(async (codes: string[], _options, command: Command) => {
      const { runListsCatalog } = await import('../../lists/catalog-command.js');
      ended(await runListsCatalog(codes, command.optsWithGlobals(), context));
    });
};
