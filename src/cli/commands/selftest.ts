import type { Command } from 'commander';
import type { DefineCommand } from './define-command.js';

export const selfTestCommand: DefineCommand = (program, { context, ended }) => {
  program
    .command('selftest')
    .summary('measure what is found of misspelt names on your lists, and how often ordinary names alert')
    .description(
      'Writes names of the loaded lists as records may have them, screens them, and says how many are found; then screens ordinary names and says how many raise an alert.',
    )
    .option('--sample <n>', 'listed names to try in each way of writing', '200')
    .option('--seed <n>', 'another seed draws another sample; the same seed repeats', '1')
    .option('--misses <n>', 'how many misses and alerts to show', '10')
    .option('--policy <name|file>', 'default, broad, narrow, or a JSON file', 'default')
    .option('--format <format>', 'text or json', 'text')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen selftest
  partyscreen selftest --policy narrow --sample 1000 --misses 0
  partyscreen selftest --seed 2 --format json`,
    )
    .action(async (_options, command: Command) => {
      const { runSelfTest } = await import('../selftest/selftest-command.js');
      ended(await runSelfTest(command.optsWithGlobals(), context));
    });
};
