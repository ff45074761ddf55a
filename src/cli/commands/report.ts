import type { Command } from 'commander';
import type { DefineCommand } from './define-command.js';
import { formatOption, outputOption } from './options.js';

export const reportCommand: DefineCommand = (program, { context, ended }) => {
  program
    .command('report')
    .summary('render a saved result in another format')
    .description(
      'Renders what a screening saved as JSON or JSONL, to the same bytes as it would have written then. Ends with the exit code of that screening.',
    )
    .argument('<file>', 'a report in JSON or JSONL; - reads standard input')
    .addOption(formatOption())
    .addOption(outputOption())
    .addHelpText(
      'after',
      `
Examples:
  partyscreen report run.jsonl --output run.html --output run.sarif
  partyscreen report run.json --verbose
  partyscreen --file vendors.csv --format jsonl | tee run.jsonl | partyscreen report - --format github`,
    )
    .action(async (file: string, _options, command: Command) => {
      const { runReport } = await import('../reports/report-command.js');
      ended(await runReport(file, command.optsWithGlobals(), context));
    });
};
