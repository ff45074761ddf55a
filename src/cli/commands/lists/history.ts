import type { Command } from 'commander';
import type { DefineCommand } from '../define-command.js';

export const historyCommand: DefineCommand = (lists, { context, ended }) => {
  lists
    .command('history')
    .summary('which snapshots of each list were active when')
    .description(
      'Shows for each list, newest first, which files were screened against from when on, and whether they are still kept.',
    )
    .argument('[codes...]', 'lists or groups, e.g. us-el ofac')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists history
  partyscreen lists history us-el --json`,
    )
    .action(async (codes: string[], _options, command: Command) => {
      const { runListsHistory } = await import('../../lists/history-command.js');
      ended(await runListsHistory(codes, command.optsWithGlobals(), context));
    });
};
