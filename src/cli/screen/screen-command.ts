import type { SheetRead } from '../../input/choose-sheet.js';
import type { ColumnsRead } from '../../input/columns-read.js';
import { NameIndex } from '../../matching/name-index.js';
import { type Policy, withThreshold } from '../../matching/policies.js';
import type { Problem } from '../../model/problem.js';
import type { ScreenedInput, ScreeningResult, ScreeningRun, ScreeningSummary } from '../../model/report.js';
import type { SubjectType } from '../../model/subject.js';
import { UserError } from '../../model/user-error.js';
import { indexBytes, loadedLists } from '../../screening/load-lists.js';
import type { LoadedLists } from '../../screening/loaded-lists.js';
import { createTally } from '../../screening/summarise.js';
import type { LoadedSnapshot } from '../../store/loaded-snapshot.js';
import { isRefusedByStrict, snapshotWarnings } from '../../store/snapshot-warnings.js';
import { printable } from '../../text/printable.js';
import { type CliContext, type GlobalOptions, isoDay } from '../context.js';
import { type ExitCode, exitCodes, screeningExitCode } from '../exit-codes.js';
import { knownCountry, knownThreshold } from '../known-values.js';
import { maxAges } from '../list-limits.js';
import { loadedListCodes } from '../loaded-list-codes.js';
import { openLists } from '../open-lists.js';
import { packageVersion } from '../package-version.js';
import { pastDay } from '../past-day.js';
import { type Progress, startProgress } from '../progress.js';
import { policyHash, readPolicy } from '../read-policy.js';
import { openReportOutputs } from '../reports/report-outputs.js';
import { configurationOf } from '../settings/configuration.js';
import { readShippedData, type ShippedData } from '../shipped-data.js';
import { knownJobs, screenRows } from './screen-rows.js';
import { type ScreeningTask, screenerFor } from './screening-task.js';
import { inputPath, inputSize, subjectRows } from './subject-rows.js';
import { usedLists } from './used-lists.js';

export interface ScreenOptions extends GlobalOptions {
  readonly file?: string;
  readonly column?: readonly string[];
  readonly sheet?: string;
  readonly encoding?: string;
  readonly type?: SubjectType;
  readonly country?: string;
  readonly list?: readonly string[];
  readonly excludeList?: readonly string[];
  readonly threshold?: string;
  readonly policy: string;
  readonly format?: string;
  readonly output?: readonly string[];
  readonly jobs?: string;
  readonly strict?: boolean;
  readonly acceptStale?: string;
  readonly entries?: boolean;
  readonly asOf?: string;
}

/** `partyscreen [screen] NAME...` and `--file`: subjects in, reports out. */
export async function runScreen(
  names: readonly string[],
  options: ScreenOptions,
  context: CliContext,
): Promise<ExitCode> {
  if (names.length === 0 && options.file === undefined)
    throw new UserError('Nothing to screen.', {
      hint: 'Give names, or --file FILE; partyscreen --help shows how.',
    });
  if (names.length > 0 && options.file !== undefined) throw new UserError('Give names or --file, not both.');
  if (options.threshold !== undefined) knownThreshold(options.threshold);
  const country = options.country === undefined ? undefined : knownCountry(options.country);
  const jobs = knownJobs(options.jobs);
  const acceptStale = options.acceptStale?.trim();
  if (acceptStale === '')
    throw new UserError('--accept-stale is empty.', { hint: 'Say why stale lists will do.' });
  const asOf = options.asOf === undefined ? isoDay(context.now) : pastDay(options.asOf, context.now);
  const shipped = readShippedData();
  const opened = await openLists(options, context, options.asOf === undefined ? undefined : asOf);
  try {
    const policy = await effectivePolicy(options, shipped, opened.snapshots, context);
    const loaded = loadedListCodes(opened.snapshots);
    const included = await chosenLists(options, shipped, loaded);
    const maxAgeDays = await chosenAges(options, shipped, loaded);
    const warnings = snapshotWarnings(opened.snapshots, asOf, {
      maxAgeOf: maxAges(shipped.catalogue, maxAgeDays),
      ...(included === undefined ? {} : { includes: (code: string) => included.has(code) }),
    }).flat();
    const run: ScreeningRun = {
      kind: 'run',
      tool: { name: 'partyscreen', version: packageVersion() },
      asOf,
      subjects: subjectsFrom(options.file),
      policy: {
        name: policy.name,
        sha256: policyHash(policy),
        threshold: policy.thresholds.possible,
        thresholds: policy.thresholds,
        lists: policy.lists,
      },
      options: {
        ...(options.type === undefined ? {} : { type: options.type }),
        ...(country === undefined ? {} : { country }),
        ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
        ...(options.list === undefined ? {} : { lists: options.list }),
        ...(options.excludeList === undefined ? {} : { excludedLists: options.excludeList }),
        ...(options.entries === true ? { entries: true as const } : {}),
        ...(acceptStale === undefined ? {} : { acceptStale }),
        ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
      },
      configuration: await configurationOf(options, context),
      ...usedLists(opened.snapshots, included, shipped.catalogue),
      snapshots: opened.snapshots.map(({ snapshot }) => snapshot),
      warnings,
    };

    const task: ScreeningTask = {
      policy,
      included: included === undefined ? undefined : [...included],
      asOf,
      entries: options.entries === true,
    };
    const bytes = indexBytes(opened.snapshots, opened.isStarter ? undefined : opened.dataDir);
    const lists = loadedLists(opened.snapshots, new NameIndex(bytes));
    if (options.asOf !== undefined && !options.quiet)
      context.stderr.write(`Lists, their age and their effect are as of the end of ${asOf} (UTC).\n`);
    const outputs = await openReportOutputs(options, inputPath(options, context), context);
    const size = await inputSize(options, context);
    const progress = startProgress(options, context, size);
    const tally = createTally();
    const unmatched: ScreeningResult[] = [];
    try {
      let columns: ColumnsRead | undefined;
      let sheet: SheetRead | undefined;
      let input: ScreenedInput | undefined;
      const watch = {
        progress,
        onColumns: (read: ColumnsRead) => {
          columns = read;
        },
        onSheet: (read: SheetRead) => {
          sheet = read;
        },
        onEnd: (read: ScreenedInput) => {
          input = read;
        },
      };
      const rows = (await subjectRows(names, options, country, context, watch))[Symbol.asyncIterator]();
      const results = await screenRows(
        rows,
        jobs,
        size,
        () => screenerFor(task, lists),
        {
          dataDir: opened.dataDir,
          entries: opened.entries,
          task,
          index: bytes,
        },
        context.signal,
      );
      await outputs.begin({
        ...run,
        ...(sheet === undefined ? {} : { sheet }),
        ...(columns === undefined ? {} : { columns }),
      });
      for await (const batch of results) {
        if (context.signal?.aborted) break;
        for (const result of batch) tally.add(result);
        progress.screened(batch.length);
        await outputs.results(batch);
        if (options.file === undefined) unmatched.push(...batch.filter(({ outcome }) => outcome === 'clear'));
      }
      if (context.signal?.aborted)
        return sayInterrupted(tally.summary(exitCodes.interrupted), context, progress);
      progress.end();
      if (options.file !== undefined && tally.summary(exitCodes.clear).subjects === 0)
        throw new UserError(
          `${options.file === '-' ? 'Standard input' : options.file} holds no row to screen.`,
        );
      const { outcomes } = tally.summary(exitCodes.clear);
      const refused = warnings.filter((warning) => isRefusedByStrict(warning, acceptStale !== undefined));
      const code = screeningExitCode({
        listsRefused: options.strict === true && refused.length > 0,
        notScreened: outcomes.notScreened,
        openMatches: outcomes.match,
      });
      await outputs.end({ ...tally.summary(code), ...(input === undefined ? {} : { input }) });
      if (options.strict === true) sayRefused(refused, context);
      if (!options.quiet && !outputs.isRead) sayInShort(tally.summary(code), options, warnings, context);
      if (!options.quiet) await suggest(unmatched, lists, context);
      return code;
    } finally {
      progress.end();
      await outputs.discard();
    }
  } finally {
    opened.close();
  }
}

/** Where subjects come from; a file that is called as the two other ways are does not pass for one of them. */
function subjectsFrom(file: string | undefined): string {
  if (file === undefined) return 'arguments';
  if (file === '-') return 'standard input';
  return file === 'arguments' || file === 'standard input' ? `./${file}` : file;
}

// What judges words that a user typed knows fuse.js: it is imported where there are such words.

async function chosenLists(options: ScreenOptions, { catalogue }: ShippedData, loaded: ReadonlySet<string>) {
  if (options.list === undefined && options.excludeList === undefined) return undefined;
  const { includedLists } = await import('./included-lists.js');
  return includedLists(options, catalogue, loaded, 'screen against');
}

async function chosenAges(
  { maxAgeDays }: ScreenOptions,
  { catalogue }: ShippedData,
  loaded: ReadonlySet<string>,
) {
  if (maxAgeDays === undefined) return undefined;
  const { agesByCode } = await import('../ages-by-code.js');
  return agesByCode(maxAgeDays, catalogue, loaded);
}

async function effectivePolicy(
  { policy: option, threshold }: ScreenOptions,
  { catalogue }: ShippedData,
  snapshots: readonly LoadedSnapshot[],
  context: CliContext,
): Promise<Policy> {
  const policy = await readPolicy(
    option,
    context,
    () => catalogue,
    async () => loadedListCodes(snapshots),
  );
  return threshold === undefined ? policy : withThreshold(policy, knownThreshold(threshold));
}

function sayInterrupted(
  { subjects, outcomes }: ScreeningSummary,
  { stderr }: CliContext,
  progress: Progress,
): ExitCode {
  progress.end();
  stderr.write(
    `partyscreen: interrupted after ${subjects.toLocaleString('en')} rows, of which ${outcomes.match.toLocaleString('en')} have a match; no report file was written.\n`,
  );
  return exitCodes.interrupted;
}

/** For a report that goes to a file or a program: what a person should know of it all the same. */
function sayInShort(
  { subjects, outcomes }: ScreeningSummary,
  { output = [] }: ScreenOptions,
  warnings: readonly Problem[],
  { stderr }: CliContext,
): void {
  const count = (number: number, what: string) => `${number.toLocaleString('en')} ${what}`;
  for (const { message } of warnings) stderr.write(`Warning: ${printable(message)}\n`);
  const parts = [
    count(outcomes.match, 'with a match'),
    count(outcomes.clear, 'without'),
    ...(outcomes.notScreened > 0 ? [count(outcomes.notScreened, 'not screened')] : []),
  ];
  stderr.write(
    `${count(subjects, subjects === 1 ? 'subject' : 'subjects')}: ${parts.join(', ')}. No match is not a clearance.\n`,
  );
  if (output.length > 0) stderr.write(`Written: ${output.map(printable).join(', ')}\n`);
}

function sayRefused(warnings: readonly Problem[], context: CliContext): void {
  for (const { message } of warnings) context.stderr.write(`partyscreen: refused by --strict: ${message}\n`);
}

/** For names that matched nothing: entries that look alike, for a person to glance at. */
async function suggest(
  results: readonly ScreeningResult[],
  lists: LoadedLists,
  context: CliContext,
): Promise<void> {
  if (results.length === 0) return;
  const { similarListedNames } = await import('../../screening/similar-listed-names.js');
  const { similarEntries } = await import('../../lookup/similar-entries.js');
  for (const { subject } of results) {
    const similar = similarEntries(subject.name, similarListedNames(subject.name, lists));
    if (similar.length === 0) continue;
    context.stderr.write(`Similar to “${printable(subject.name)}”, not matches:\n`);
    for (const { name, ref } of similar)
      context.stderr.write(`  ${printable(name)}  (${ref.list}: ${printable(ref.party)})\n`);
  }
}
