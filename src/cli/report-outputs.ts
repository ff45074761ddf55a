import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../model/report.js';
import { UserError } from '../model/user-error.js';
import { extensions, type Format, formatForExtension, formats, type Reporter } from '../report/index.js';
import type { CliContext, GlobalOptions } from './context.js';
import { isSameFile, openOutputFile } from './output-file.js';

/** All reports of one run, written side by side as results come. */
export interface ReportOutputs {
  begin(run: ScreeningRun): Promise<void>;
  result(result: ScreeningResult): Promise<void>;
  /** Ends every report and puts files in place. */
  end(summary: ScreeningSummary): Promise<void>;
  /** Removes what was begun and not ended; harmless after `end`. */
  discard(): Promise<void>;
  /** Whether a person at the terminal sees the report itself. */
  readonly isRead: boolean;
}

/**
 * Opens one report per `--output`, or one on standard output. `input` is the path of the screened file, if any. A file is written beside its place and moved
 * there when it is whole, so that a run that fails leaves no half-written report.
 */
export async function openReportOutputs(
  options: {
    readonly file?: string;
    readonly format?: string;
    readonly output?: readonly string[];
  } & GlobalOptions,
  input: string | undefined,
  context: CliContext,
): Promise<ReportOutputs> {
  const fromFile = options.file !== undefined;
  const files = options.output ?? [];
  const given = options.format === undefined ? undefined : knownFormat(options.format);
  const paths = files.map((file) => resolve(context.cwd, file));
  const twice = paths.findIndex((path, at) => paths.indexOf(path) !== at);
  if (twice >= 0) throw new UserError(`Two outputs go to one file: ${files[twice]}.`);
  for (const [at, path] of paths.entries())
    if (input !== undefined && (await isSameFile(path, input)))
      throw new UserError(`The output ${files[at]} is the file that is screened.`);

  const sinks: Sink[] = [];
  if (files.length === 0) {
    const reporter = await reporterFor(given ?? 'text', fromFile, context.stdout, options, context);
    sinks.push(streamSink(reporter, context.stdout));
  }
  for (const [at, file] of files.entries()) {
    const format = formatOf(file, given);
    const reporter = await reporterFor(format, fromFile, undefined, options, context);
    sinks.push(await fileSink(reporter, paths[at]!, file));
  }
  const all = (work: (sink: Sink) => Promise<void>) => Promise.all(sinks.map(work)).then(() => undefined);
  return {
    isRead: files.length === 0 && (given ?? 'text') === 'text',
    begin: (run) => all((sink) => sink.write(sink.reporter.begin(run))),
    result: (result) => all((sink) => sink.write(sink.reporter.result(result))),
    end: (summary) =>
      all(async (sink) => {
        await sink.write(sink.reporter.end(summary));
        await sink.finish();
      }),
    discard: () => all((sink) => sink.discard()),
  };
}

interface Sink {
  readonly reporter: Reporter;
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  discard(): Promise<void>;
}

function knownFormat(name: string): Format {
  if (name in formats) return name as Format;
  throw new UserError(`There is no format "${name}".`, {
    hint: `Formats: ${Object.keys(formats).join(', ')}.`,
  });
}

function formatOf(file: string, given: Format | undefined): Format {
  const named = formatForExtension(file);
  if (named !== undefined && given !== undefined && named !== given)
    throw new UserError(`--format says ${given}, but "${file}" is ${named} by its extension.`, {
      hint: 'Leave out --format, or give the file another extension.',
    });
  return named ?? given ?? unknownExtension(file);
}

function unknownExtension(file: string): never {
  throw new UserError(`The extension of "${file}" names no format.`, {
    hint: `Give --format, or one of ${Object.values(extensions).join(' ')}.`,
  });
}

async function reporterFor(
  format: Format,
  fromFile: boolean,
  terminal: CliContext['stdout'] | undefined,
  options: GlobalOptions,
  { env }: CliContext,
): Promise<Reporter> {
  const { create } = await formats[format]();
  const isTerminal = terminal?.isTTY === true;
  return create({
    colour: isTerminal && options.color && !env.NO_COLOR && env.TERM !== 'dumb',
    width: isTerminal ? Math.max(40, Math.min(terminal.columns ?? 100, 120)) : 100,
    verbose: options.verbose === true,
    listClear: !fromFile,
  });
}

function streamSink(reporter: Reporter, stream: Writable): Sink {
  return {
    reporter,
    async write(text) {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    finish: async () => undefined,
    discard: async () => undefined,
  };
}

async function fileSink(reporter: Reporter, path: string, given: string): Promise<Sink> {
  return { reporter, ...(await openOutputFile(path, given)) };
}
