import { type Command, Option } from 'commander';
import type { DefineCommand } from '../define-command.js';

export const diffCommand: DefineCommand = (lists, { context, ended }) => {
  lists
    .command('diff')
    .summary('what changed between two versions of the lists: entries added, removed, changed')
    .usage('[options] [CODE] [FROM] [TO]')
    .description(
      'Shows what changed on each list, by notice: from the snapshot before (FROM) to the one that is active (TO) unless given. Exit code 0 whether or not anything changed.',
    )
    .argument(
      '[words...]',
      'a list or group, then what to compare: active, previous, YYYY-MM-DD, or a snapshot id',
    )
    .addOption(
      new Option('--format <format>', 'text unless given, or by the extension of the output').choices([
        'text',
        'json',
        'jsonl',
        'csv',
      ]),
    )
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('--output <file>', 'write to a file: .txt .json .jsonl .csv')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists diff
  partyscreen lists diff us-el
  partyscreen lists diff us-el 2026-06-01 active --output changes.csv`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runListsDiff } = await import('../../lists/diff-command.js');
      ended(await runListsDiff(words, command.optsWithGlobals(), context));
    });
};
