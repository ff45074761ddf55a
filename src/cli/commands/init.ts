import { type Command, Option } from 'commander';
import { ciKinds } from './choices.js';
import type { DefineCommand } from './define-command.js';

export const initCommand: DefineCommand = (program, { context, ended }) => {
  program
    .command('init')
    .summary('write a config file for this folder, and files for CI')
    .description(
      'Writes partyscreen.config.json after a look at the folder for a file with a column of names. Asks on a terminal only, and never writes over a file without --force.',
    )
    .option('-f, --file <file>', 'the file to screen, if it is not to be looked for')
    .addOption(new Option('--ci <kinds...>', 'write what this CI needs, too').choices(ciKinds))
    .option('-y, --yes', 'ask nothing')
    .option('--force', 'write over a config file that is there, and over a workflow or job of ours')
    .addHelpText('after', initExamples)
    .action(async (_options, command: Command) => {
      const { runInit } = await import('../init/init-command.js');
      ended(await runInit(command.optsWithGlobals(), context));
    });
};

const initExamples = `
Examples:
  partyscreen init
  partyscreen init --yes --file customers.csv
  partyscreen init --ci github pre-commit

What is written changes no result: every setting but the file stands there as a comment. Files of CI are
.github/workflows/partyscreen.yml, .gitlab/partyscreen.gitlab-ci.yml and .pre-commit-config.yaml.`;
