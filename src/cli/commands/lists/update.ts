import type { Command } from 'commander';
import type { DefineCommand } from '../define-command.js';
import { acceptOption } from '../options.js';

export const updateCommand: DefineCommand = (lists, { context, ended, settings }) => {
  lists
    .command('update')
    .summary('fetch lists from their publishers and screen against them from now on')
    .description(
      'Fetches the lists named, or those that the configuration has screened against, or all that are usually wanted, and imports what has changed. The one command that opens network connections.',
    )
    .argument('[codes...]', 'lists or groups, e.g. us-el ofac')
    .option('--json', 'the summary as JSON')
    .addOption(acceptOption())
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists update
  partyscreen lists update us-el ofac --json
  PARTYSCREEN_URL_US_SDN=https://mirror.example/SDN.XML partyscreen lists update us-sdn

Exit codes: 0 all that was asked for is up to date, 2 bad usage, 3 a list could not be fetched or was refused.`,
    )
    .action(async (codes: string[], _options, command: Command) => {
      const { runListsUpdate } = await import('../../lists/update-command.js');
      const configured = settings().effective.find(({ key }) => key === 'lists');
      ended(
        await runListsUpdate(
          codes,
          { ...command.optsWithGlobals(), ...(configured && { configured }) },
          context,
        ),
      );
    });
};
