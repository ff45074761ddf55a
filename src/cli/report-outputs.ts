import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../model/report.js';
import { UserError } from '../model/user-error.js';
import { extensions, type Format, formatForExtension, formats, type Reporter } from '../report/index.js';
import type { CliContext, GlobalOptions } from './context.js';

/** All reports of one run, written side by side as results come. */
export interface ReportOutputs {
  begin(run: ScreeningRun): Promise<void>;
  result(result: ScreeningResult): Promise<void>;
  /** Ends every report and puts files in place. */
  end(summary: ScreeningSummary): Promise<void>;
  /** Removes what was begun and not ended; harmless after `end`. */
  discard(): Promise<void>;
}

/**
 * Opens one report per `--output`, or one on standard output. A file is written beside its place and moved
 * there when it is whole, so that a run that fails leaves no half-written report.
 */
export async function openReportOutputs(
  options: { readonly format?: string; readonly output?: readonly string[] } & GlobalOptions,
  fromFile: boolean,
  context: CliContext,
): Promise<ReportOutputs> {
  const files = options.output ?? [];
  const given = options.format === undefined ? undefined : knownFormat(options.format);
  const paths = files.map((file) => resolve(context.cwd, file));
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined) throw new UserError(`Two outputs go to one file: ${twice}.`);

  const sinks: Sink[] = [];
  if (files.length === 0) {
    const reporter = await reporterFor(given ?? 'text', fromFile, context.stdout, options, context);
    sinks.push(streamSink(reporter, context.stdout));
  }
  for (const [at, file] of files.entries()) {
    const format = formatForExtension(file) ?? given ?? unknownExtension(file);
    const reporter = await reporterFor(format, fromFile, undefined, options, context);
    sinks.push(await fileSink(reporter, paths[at]!, file));
  }
  const all = (work: (sink: Sink) => Promise<void>) => Promise.all(sinks.map(work)).then(() => undefined);
  return {
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
  const beside = `${path}.${process.pid}.part`;
  const stream = createWriteStream(beside, { flags: 'w' });
  const cannot = (error: NodeJS.ErrnoException) =>
    new UserError(
      `Cannot write ${given}: ${error.code === 'ENOENT' ? 'there is no such folder' : error.message}.`,
    );
  let failed: Error | undefined;
  stream.on('error', (error) => {
    failed = cannot(error);
  });
  await new Promise<void>((open) => {
    stream.once('open', () => open());
    stream.once('error', () => open());
  });
  if (failed !== undefined) throw failed;
  let finished = false;
  return {
    reporter,
    async write(text) {
      if (failed !== undefined) throw failed;
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    async finish() {
      await new Promise<void>((done) => stream.end(done));
      if (failed !== undefined) throw failed;
      await rename(beside, path).catch((error: NodeJS.ErrnoException) => {
        throw cannot(error);
      });
      finished = true;
    },
    async discard() {
      if (finished) return;
      stream.destroy();
      await rm(beside, { force: true });
    },
  };
}
