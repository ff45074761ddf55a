import type { Command } from 'commander';
import type { ExitCode } from '../../exit-codes.js';
import type { CommandHost, DefineCommand } from '../define-command.js';

/** `lists` alone means this too. */
export async function runStatus(command: Command, { context }: CommandHost): Promise<ExitCode> {
  const { runListsStatus } = await import('../../lists/status-command.js');
  return runListsStatus(command.optsWithGlobals(), context);
}

export const statusCommand: DefineCommand = (lists, host) => {
  lists
    .command('status')
    .summary('which lists are loaded, of which date, how old, how many entries')
    .description(
      'Shows each list file that is loaded: its lists, when it was published and imported, its hash, and what is to be said of it.',
    )
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists status
  partyscreen lists status --json
  partyscreen lists                 means the same`,
    )
    .action(async (_options, command: Command) => host.ended(await runStatus(command, host)));
};
