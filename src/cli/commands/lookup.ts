import type { Command } from 'commander';
import type { LookupOptions } from '../entries/lookup-command.js';
import type { DefineCommand } from './define-command.js';
import { collect } from './options.js';

export const lookupCommand: DefineCommand = (program, { context, ended }) => {
  program
    .command('lookup')
    .summary('find entries by any text of theirs, to read them; not a screening')
    .description(
      'Search names, aliases, addresses, programmes, legal notices, identifiers and remarks of the loaded lists.',
    )
    .argument('<text...>', 'what to look for; "in quotation marks" as it stands')
    .option('--list <codes>', 'only these lists or groups, e.g. us-el,ofac; may be repeated', collect)
    .option('--limit <n>', 'how many entries to show, 1 to 1000', '20')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(async (words: string[], _options, command: Command) => {
      const { runLookup } = await import('../entries/lookup-command.js');
      ended(await runLookup(words.join(' '), command.optsWithGlobals<LookupOptions>(), context));
    });
};

const examples = `
Examples:
  partyscreen lookup Hikvision
  partyscreen lookup '"84 FR 54002"' --limit 100
  partyscreen lookup Wuhan GLOMAG --list ofac --json

A lookup helps to read the lists. It is no screening: what it does not find may be listed all the same.
`;
