import { once } from 'node:events';
import { resolve } from 'node:path';
import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../../model/report.js';
import { UserError } from '../../model/user-error.js';
import {
  binaryFormats,
  extensions,
  type Format,
  formatForExtension,
  formats,
  type Piece,
  type Reporter,
  type ReportFormat,
  type ReportOptions,
} from '../../report/index.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { isPlainFile, isSameFile, type OutputFile, openOutputFile } from './output-file.js';

/** All reports of one run, written side by side as results come. */
export interface ReportOutputs {
  begin(run: ScreeningRun): Promise<void>;
  results(results: readonly ScreeningResult[]): Promise<void>;
  /** Ends every report and puts files in place. */
  end(summary: ScreeningSummary): Promise<void>;
  /** Removes what was begun and not ended; harmless after `end`. */
  discard(): Promise<void>;
  /** Whether a person at the terminal sees the report itself. */
  readonly isRead: boolean;
}

/**
 * Opens one report per `--output`, or one on standard output. `input` is the path of the file that is read, if
 * any. A file is written beside its place and moved there when it is whole, so that a run that fails leaves no
 * half-written report.
 */
export async function openReportOutputs(
  options: { readonly format?: string; readonly output?: readonly string[] } & GlobalOptions,
  input: string | undefined,
  context: CliContext,
): Promise<ReportOutputs> {
  const files = options.output ?? [];
  const given = options.format === undefined ? undefined : await knownFormat(options.format);
  const paths = files.map((file) => resolve(context.cwd, file));
  await refuseClashes(files, paths, input);
  const planned = files.map((file) => formatOf(file, given));
  const sinks: Sink[] = [];
  const all = (work: (sink: Sink) => Promise<void>) => Promise.all(sinks.map(work)).then(() => undefined);
  const discard = () => all((sink) => sink.discard());
  try {
    if (files.length === 0) sinks.push(await streamSink(given ?? 'text', options, context));
    for (const [at, file] of files.entries())
      sinks.push(await fileSink(planned[at]!, paths[at]!, file, options));
  } catch (error) {
    await discard();
    throw error;
  }
  const reporters = new Map<Sink, Reporter<Piece>>();
  return {
    isRead: files.length === 0 && (given ?? 'text') === 'text',
    begin: (run) =>
      all((sink) => {
        const reporter = sink.create({ ...sink.setting, listClear: run.subjects === 'arguments' });
        reporters.set(sink, reporter);
        return sink.write(reporter.begin(run));
      }),
    results: (results) =>
      all(async (sink) => {
        const pieces = results.map((result) => reporters.get(sink)!.result(result));
        for (const piece of together(pieces)) await sink.write(piece);
      }),
    end: (summary) =>
      all(async (sink) => {
        await sink.write(reporters.get(sink)!.end(summary));
        await sink.finish();
      }),
    discard,
  };
}

/** Text is written in one go: a write costs more than what a row says. */
function together(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.every((piece) => typeof piece === 'string') ? [pieces.join('')] : pieces;
}

interface Sink extends ReportFormat, OutputFile {
  /** What a report cannot know from the run itself. */
  readonly setting: Omit<ReportOptions, 'listClear'>;
}

/** Two reports in one file, or a report in the place of what is being read, would destroy one of them. */
async function refuseClashes(
  files: readonly string[],
  paths: readonly string[],
  input: string | undefined,
): Promise<void> {
  for (const [at, path] of paths.entries()) {
    if (input !== undefined && (path === input || (await isSameFile(path, input))))
      throw new UserError(`The output ${files[at]} is the file that is read.`);
    for (const other of paths.slice(0, at))
      if (path === other || ((await isPlainFile(path)) && (await isSameFile(path, other))))
        throw new UserError(`Two outputs go to one file: ${files[at]}.`);
  }
}

async function knownFormat(name: string): Promise<Format> {
  if (Object.hasOwn(formats, name)) return name as Format;
  const { didYouMean } = await import('../../lookup/did-you-mean.js');
  const meant = didYouMean(name, Object.keys(formats));
  throw new UserError(`There is no format "${name}".`, {
    hint: meant === undefined ? `Formats: ${Object.keys(formats).join(', ')}.` : `Did you mean ${meant}?`,
  });
}

function formatOf(file: string, given: Format | undefined): Format {
  if (file === '-')
    throw new UserError('--output - names no file.', {
      hint: 'Without --output, the report goes to standard output, as --format says.',
    });
  const named = formatForExtension(file);
  if (named !== undefined && given !== undefined && named !== given)
    throw new UserError(`--format says ${given}, but "${file}" is ${named} by its extension.`, {
      hint: 'Leave out --format, or give the file another extension.',
    });
  return named ?? given ?? unknownExtension(file);
}

function unknownExtension(file: string): never {
  throw new UserError(`The extension of "${file}" names no format.`, {
    hint: `Give --format, or one of ${Object.values(extensions).filter(Boolean).join(' ')}.`,
  });
}

async function streamSink(format: Format, options: GlobalOptions, context: CliContext): Promise<Sink> {
  const { stdout, env } = context;
  const isTerminal = stdout.isTTY === true;
  if (isTerminal && binaryFormats.has(format))
    throw new UserError(`A terminal cannot show ${format}.`, {
      hint: `Give --output FILE${extensions[format]}, or send standard output to a file.`,
    });
  const { create } = await formats[format]();
  return {
    create,
    setting: {
      colour: isTerminal && options.color && !env.NO_COLOR && env.TERM !== 'dumb',
      width: isTerminal ? Math.max(40, Math.min(stdout.columns ?? 100, 120)) : 100,
      verbose: options.verbose === true,
    },
    async write(piece) {
      if (piece.length > 0 && !stdout.write(piece)) await once(stdout, 'drain');
    },
    finish: async () => undefined,
    discard: async () => undefined,
  };
}

async function fileSink(
  format: Format,
  path: string,
  given: string,
  { verbose = false }: GlobalOptions,
): Promise<Sink> {
  const { create } = await formats[format]();
  const file = await openOutputFile(path, given);
  return { create, setting: { colour: false, width: 100, verbose }, ...file };
}
