import type { Command } from 'commander';
import type { DefineCommand } from '../define-command.js';

export const crosscheckCommand: DefineCommand = (lists, { context, ended }) => {
  lists
    .command('crosscheck')
    .summary('where an aggregate’s copy of a list differs from the publisher’s own file')
    .description(
      'Compares, list by list, the copies in an aggregate such as the Consolidated Screening List with the publishers’ own files that are loaded: entries in one of them alone, and entries whose names differ. Files of different days differ rightly, so exit code 0 whether or not they do.',
    )
    .argument('[codes...]', 'lists or groups, e.g. us-el ofac; all that are loaded twice unless given')
    .option('--json', 'as JSON')
    .option('--strict', 'exit code 3 where the copies differ')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists crosscheck
  partyscreen lists crosscheck us-el --json
  partyscreen lists crosscheck ofac --strict`,
    )
    .action(async (codes: string[], _options, command: Command) => {
      const { runListsCrosscheck } = await import('../../lists/crosscheck-command.js');
      ended(await runListsCrosscheck(codes, command.optsWithGlobals(), context));
    });
};
