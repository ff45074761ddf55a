import type { Command } from 'commander';
import type { DefineCommand } from '../define-command.js';

export const pruneCommand: DefineCommand = (lists, { context, ended }) => {
  lists
    .command('prune')
    .summary('remove earlier snapshots that are not needed any more')
    .description(
      'Removes snapshots that are not active, and compiled indexes that are not used. What is active always stays; days whose snapshots are gone can no longer be screened with --as-of.',
    )
    .option('--keep <n>', 'how many earlier snapshots of each list stay beside the active one')
    .option(
      '--before <date>',
      'remove only what was not active on that day or later (YYYY-MM-DD, UTC): --as-of still works from that day on',
    )
    .option('--dry-run', 'say what would be removed, and remove nothing')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists prune --keep 2 --dry-run
  partyscreen lists prune --before 2024-01-01`,
    )
    .action(async (_options, command: Command) => {
      const { runListsPrune } = await import('../../lists/prune-command.js');
      ended(await runListsPrune(command.optsWithGlobals(), context));
    });
};
