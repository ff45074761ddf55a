import { once } from 'node:events';
import { resolve } from 'node:path';
import { UserError } from '../../model/user-error.js';
import { findVersions, listsEverHeld, type Versions } from '../../store/history/find-versions.js';
import { readHistory } from '../../store/history/history.js';
import { type CliContext, type GlobalOptions, isoDay } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { namedDataDir } from '../named-data-dir.js';
import { listNames } from '../open-lists.js';
import { openOutputFile } from '../reports/output-file.js';
import { selectKnownLists } from '../select-known-lists.js';
import { readShippedData } from '../shipped-data.js';
import { diffCsv, diffJson, diffJsonLines } from './diff-records.js';
import { type DiffReport, diffReport } from './diff-report.js';
import { diffText } from './diff-text.js';
import { type DiffWords, readDiffWords } from './diff-versions.js';

export const diffFormats = ['text', 'json', 'jsonl', 'csv'] as const;
type DiffFormat = (typeof diffFormats)[number];

export interface ListsDiffOptions extends GlobalOptions {
  readonly format?: DiffFormat;
  readonly json?: boolean;
  readonly output?: string;
}

/** `partyscreen lists diff [CODE] [FROM] [TO]`: what changed between two versions of lists. Changes are no failure. */
export async function runListsDiff(
  words: readonly string[],
  options: ListsDiffOptions,
  context: CliContext,
): Promise<ExitCode> {
  const dataDir = namedDataDir(options, context);
  const format = options.json === true ? 'json' : (options.format ?? formatOf(options.output));
  const given = readDiffWords(words, dataDir, isoDay(context.now));
  const { catalogue } = readShippedData();
  const report = diffReport(dataDir, versionsFor(given, dataDir, context), listNames(catalogue));
  try {
    await write(piecesOf(report, format, options, context), options, context);
    return exitCodes.clear;
  } finally {
    report.close();
  }
}

function versionsFor(given: DiffWords, dataDir: string, { now }: CliContext): Versions {
  const history = readHistory(dataDir, now);
  if (history.active.length === 0)
    throw new UserError(`No lists are imported in ${dataDir}.`, {
      hint: 'partyscreen lists import FILE; the starter snapshot has one version alone.',
      exitCode: 3,
    });
  const wanted = given.code === undefined ? undefined : listsNamed(given.code, listsEverHeld(history));
  const versions = findVersions(dataDir, history, {
    ...given,
    ...(wanted === undefined ? {} : { wanted: (list) => wanted.has(list) }),
  });
  if (versions.pairs.length > 0) return versions;
  const lists = [...versions.onlyBefore, ...versions.onlyAfter].join(', ');
  if (given.from.kind === 'previous' && given.to.kind === 'active')
    throw new UserError(
      `There is no earlier snapshot${lists === '' ? '' : ` of ${lists}`} to compare with.`,
      {
        hint: 'The one that is active now is kept when another file takes its place.',
        exitCode: 3,
      },
    );
  throw new UserError(
    lists === '' ? 'The two versions hold no such list.' : `Only one of the two versions holds ${lists}.`,
    { hint: 'partyscreen lists status shows what is loaded.', exitCode: 3 },
  );
}

function listsNamed(code: string, held: readonly string[]): ReadonlySet<string> {
  const { catalogue } = readShippedData();
  const { codes, notLoaded } = selectKnownLists([code], catalogue, held, ['active', 'previous']);
  if (notLoaded.length > 0)
    throw new UserError(`Nothing was ever loaded of ${notLoaded.join(', ')}.`, {
      hint: `There is a history of ${held.join(' ')}.`,
      exitCode: 3,
    });
  return codes;
}

/** By the extension of the file; text where there is none. */
function formatOf(output: string | undefined): DiffFormat {
  const extension = /\.([a-z]+)$/i.exec(output ?? '.txt')?.[1]?.toLowerCase();
  if (extension === 'txt') return 'text';
  const format = diffFormats.find((each) => each === extension);
  if (format !== undefined) return format;
  throw new UserError(`The extension of "${output}" names no format.`, {
    hint: `Give --format, or one of .txt .json .jsonl .csv.`,
  });
}

function piecesOf(
  report: DiffReport,
  format: DiffFormat,
  options: ListsDiffOptions,
  { stdout, env }: CliContext,
): Iterable<string> {
  if (format === 'json') return diffJson(report);
  if (format === 'jsonl') return diffJsonLines(report);
  if (format === 'csv') return diffCsv(report);
  const isTerminal = options.output === undefined && stdout.isTTY === true;
  return diffText(report, {
    colour: isTerminal && options.color && !env.NO_COLOR && env.TERM !== 'dumb',
    width: isTerminal ? Math.max(40, Math.min(stdout.columns ?? 100, 120)) : 100,
  });
}

async function write(
  pieces: Iterable<string>,
  { output }: ListsDiffOptions,
  { stdout, cwd }: CliContext,
): Promise<void> {
  if (output === undefined) {
    for (const piece of pieces) if (piece !== '' && !stdout.write(piece)) await once(stdout, 'drain');
    return;
  }
  const file = await openOutputFile(resolve(cwd, output), output);
  try {
    for (const piece of pieces) await file.write(piece);
    await file.finish();
  } finally {
    await file.discard();
  }
}
