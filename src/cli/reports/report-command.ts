import { resolve } from 'node:path';
import { readSavedReport } from '../../input/saved-report.js';
import { printable } from '../../text/printable.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { packageVersion } from '../package-version.js';
import { readFileChunks } from '../read-file-chunks.js';
import { openReportOutputs } from './report-outputs.js';

export interface ReportCommandOptions extends GlobalOptions {
  readonly format?: string;
  readonly output?: readonly string[];
}

/**
 * `partyscreen report`: renders a saved run again, in any format, to the same bytes as when it was screened. It
 * answers as that screening did, so that a job may go by either.
 */
export async function runReport(
  file: string,
  options: ReportCommandOptions,
  context: CliContext,
): Promise<ExitCode> {
  const isPiped = file === '-';
  const path = resolve(context.cwd, file);
  const name = isPiped ? 'standard input' : file;
  const bytes: AsyncIterable<Uint8Array> = isPiped ? context.stdin : readFileChunks(path, file);
  const outputs = await openReportOutputs(options, isPiped ? undefined : path, context);
  let exitCode: ExitCode = exitCodes.clear;
  try {
    for await (const item of readSavedReport(bytes, name, packageVersion())) {
      if (context.signal?.aborted) {
        context.stderr.write('partyscreen: interrupted; no report file was written.\n');
        return exitCodes.interrupted;
      }
      if (item.kind === 'run') await outputs.begin(item);
      else if (item.kind === 'result') await outputs.results([item]);
      else {
        await outputs.end(item);
        exitCode = item.exitCode as ExitCode;
      }
    }
  } finally {
    await outputs.discard();
  }
  const { output = [], quiet } = options;
  if (output.length > 0 && !quiet) context.stderr.write(`Written: ${output.map(printable).join(', ')}\n`);
  return exitCode;
}
