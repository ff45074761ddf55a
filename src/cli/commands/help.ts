import type { Command } from 'commander';
import { UserError } from '../../model/user-error.js';
import type { DefineCommand } from './define-command.js';

/** `partyscreen help lists update`; commander's own takes one word, and says nothing of one that it does not know. */
export const helpCommand: DefineCommand = (program) => {
  program
    .helpCommand(false)
    .command('help')
    .summary('show the help of a command')
    .argument('[command...]', 'the command, e.g. lists update')
    .action(async (words: readonly string[]) => {
      let at: Command = program;
      for (const word of words) at = subcommand(at, word) ?? (await unknown(at, word));
      at.outputHelp();
    });
};

const subcommand = (parent: Command, word: string): Command | undefined =>
  parent.commands.find((command) => command.name() === word || command.aliases().includes(word));

async function unknown(parent: Command, word: string): Promise<never> {
  const { didYouMean } = await import('../../lookup/did-you-mean.js');
  const known = parent.commands.map((command) => command.name());
  const meant = didYouMean(word, known);
  const within = parent.parent === null ? 'There is' : `${parent.name()} has`;
  throw new UserError(`${within} no command "${word}".`, {
    hint:
      meant !== undefined
        ? `Did you mean ${meant}?`
        : known.length > 0
          ? `Commands: ${known.join(', ')}.`
          : `partyscreen help ${parent.name()} shows what it takes.`,
  });
}
