import type { Command } from 'commander';
import { UserError } from '../../model/user-error.js';
import type { DefineCommand } from './define-command.js';
import { catalogCommand } from './lists/catalog.js';
import { crosscheckCommand } from './lists/crosscheck.js';
import { diffCommand } from './lists/diff.js';
import { exportCommand } from './lists/export.js';
import { historyCommand } from './lists/history.js';
import { importCommand } from './lists/import.js';
import { pruneCommand } from './lists/prune.js';
import { runStatus, statusCommand } from './lists/status.js';
import { updateCommand } from './lists/update.js';
import { verifyCommand } from './lists/verify.js';

/** In the order in which help names them. */
const listsCommands: readonly DefineCommand[] = [
  statusCommand,
  catalogCommand,
  updateCommand,
  importCommand,
  exportCommand,
  diffCommand,
  crosscheckCommand,
  historyCommand,
  pruneCommand,
  verifyCommand,
];

export const listsCommand: DefineCommand = (program, host) => {
  const lists = program
    .command('lists')
    .summary('the lists: what is loaded; fetch, import, compare and verify them')
    .argument('[command...]')
    .addHelpText(
      'after',
      `
Examples:
  partyscreen lists                 what is loaded, and how old it is
  partyscreen lists update          fetch what is usually wanted
  partyscreen lists update us-el ofac
  partyscreen help lists import     the help of one of the commands`,
    )
    .action(async ([word]: string[], _options, command: Command) => {
      if (word === undefined) return host.ended(await runStatus(command, host));
      const { didYouMean } = await import('../../lookup/did-you-mean.js');
      const known = lists.commands.map((each) => each.name());
      const meant = didYouMean(word, known);
      throw new UserError(`lists has no command "${word}".`, {
        hint: meant === undefined ? `Commands: ${known.join(', ')}.` : `Did you mean ${meant}?`,
      });
    });
  for (const define of listsCommands) define(lists, host);
  lists.usage(`[${lists.commands.map((each) => each.name()).join('|')}] [options]`);
};
