import type { Command } from 'commander';
import type { DefineCommand } from '../define-command.js';
import { collect } from '../options.js';

export const exportCommand: DefineCommand = (lists, { context, ended }) => {
  lists
    .command('export')
    .summary('write the active lists to one file, for a machine without a network')
    .description(
      'Verifies the active snapshots and writes them to one file, which lists import takes in on another machine: the same snapshots, so that reports there are the same bytes. The same lists give the same file.',
    )
    .argument('<file>', 'the bundle to write, a ZIP archive')
    .option(
      '--list <codes>',
      'only snapshots that hold one of these lists or groups; may be repeated',
      collect,
    )
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists export lists.zip
  partyscreen lists export us.zip --list us

On the other machine: partyscreen lists import lists.zip`,
    )
    .action(async (file: string, _options, command: Command) => {
      const { runListsExport } = await import('../../lists/export-command.js');
      ended(await runListsExport(file, command.optsWithGlobals(), context));
    });
};
