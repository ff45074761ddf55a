import type { Command } from 'commander';
import type { DefineCommand } from '../define-command.js';

export const verifyCommand: DefineCommand = (lists, { context, ended }) => {
  lists
    .command('verify')
    .summary('prove that what is kept is what was imported')
    .description(
      'Reads every snapshot from end to end, those that are not active any more included, hashes it anew, and proves the history. Exit code 3 where anything is not as it was written.',
    )
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists verify
  partyscreen lists verify --json`,
    )
    .action(async (_options, command: Command) => {
      const { runListsVerify } = await import('../../lists/verify-command.js');
      ended(await runListsVerify(command.optsWithGlobals(), context));
    });
};
