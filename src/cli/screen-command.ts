import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { didYouMean } from '../lookup/did-you-mean.js';
import { type Policy, policyNamed } from '../matching/policies.js';
import type { Problem } from '../model/problem.js';
import type { ScreeningResult, ScreeningRun } from '../model/report.js';
import type { SubjectType } from '../model/subject.js';
import { UserError } from '../model/user-error.js';
import { countryCode } from '../reference/country.js';
import { effectOf } from '../regulations/effect.js';
import { knownListWords, selectLists, unknownListError } from '../regulations/list-selection.js';
import { loadLists } from '../screening/load-lists.js';
import { createScreener, type SubjectRow } from '../screening/screener.js';
import { createTally } from '../screening/summarise.js';
import { freshness } from '../store/freshness.js';
import type { LoadedSnapshot } from '../store/loaded-snapshot.js';
import { type CliContext, type GlobalOptions, isoDay } from './context.js';
import { type ExitCode, screeningExitCode } from './exit-codes.js';
import { listNames, openLists } from './open-lists.js';
import { packageVersion } from './package-version.js';
import { readFileChunks } from './read-file-chunks.js';
import { openReportOutputs } from './report-outputs.js';
import { readShippedData, type ShippedData } from './shipped-data.js';

export interface ScreenOptions extends GlobalOptions {
  readonly file?: string;
  readonly column?: readonly string[];
  readonly type?: SubjectType;
  readonly country?: string;
  readonly list?: readonly string[];
  readonly excludeList?: readonly string[];
  readonly threshold?: string;
  readonly policy: string;
  readonly format?: string;
  readonly output?: readonly string[];
  readonly strict?: boolean;
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
  const policy = effectivePolicy(options);
  const country = options.country === undefined ? undefined : knownCountry(options.country);
  const asOf = isoDay(context.now);
  const shipped = readShippedData();
  const opened = await openLists(options, context, shipped.catalogue);
  try {
    const loaded = loadedListCodes(opened.snapshots);
    const included = includedLists(options, shipped, loaded);
    const warnings = opened.snapshots.flatMap(({ snapshot, confirmed }) =>
      freshness(snapshot, asOf, confirmed),
    );
    const run: ScreeningRun = {
      kind: 'run',
      tool: { name: 'partyscreen', version: packageVersion() },
      asOf,
      subjects:
        options.file === undefined ? 'arguments' : options.file === '-' ? 'standard input' : options.file,
      policy: {
        name: policy.name,
        sha256: sha256(JSON.stringify(policy)),
        threshold: policy.thresholds.possible,
      },
      options: {
        ...(options.type === undefined ? {} : { type: options.type }),
        ...(country === undefined ? {} : { country }),
        ...(options.list === undefined ? {} : { lists: options.list }),
        ...(options.excludeList === undefined ? {} : { excludedLists: options.excludeList }),
      },
      lists: usedLists(opened.snapshots, included, shipped),
      snapshots: opened.snapshots.map(({ snapshot }) => snapshot),
      warnings,
    };

    const lists = loadLists(opened.snapshots, opened.isStarter ? undefined : opened.dataDir);
    const byCode = new Map(shipped.catalogue.map((entry) => [entry.code, entry]));
    const screen = createScreener({
      lists,
      policy,
      ...(included === undefined ? {} : { includes: (list: string) => included.has(list) }),
      catalogueEntry: (list) => byCode.get(list),
      effectOf: (party) => effectOf(party, byCode.get(party.list), shipped.effectRules, asOf),
    });

    const outputs = await openReportOutputs(options, options.file !== undefined, context);
    const tally = createTally();
    const unmatched: ScreeningResult[] = [];
    try {
      const rows = (await subjectRows(names, options, country, context))[Symbol.asyncIterator]();
      // The first row is read before a word is said: a file that is none at all leaves no report.
      let next = await rows.next();
      await outputs.begin(run);
      for (; !next.done; next = await rows.next()) {
        const result = screen(next.value);
        tally.add(result);
        await outputs.result(result);
        if (options.file === undefined && result.outcome === 'clear') unmatched.push(result);
      }
      const { outcomes } = tally.summary(0);
      const code = screeningExitCode({
        listsRefused: options.strict === true && warnings.length > 0,
        notScreened: outcomes.notScreened,
        openMatches: outcomes.match,
      });
      await outputs.end(tally.summary(code));
      if (options.strict === true && !options.quiet) sayRefused(warnings, context);
      if (!options.quiet) await suggest(unmatched, lists, context);
      if (!options.quiet && unmatched.length > 0) suggestCommand(names[0], context);
      return code;
    } finally {
      await outputs.discard();
    }
  } finally {
    opened.close();
  }
}

function effectivePolicy(options: ScreenOptions): Policy {
  const policy = policyNamed(options.policy);
  if (options.threshold === undefined) return policy;
  const threshold = Number(options.threshold);
  if (options.threshold.trim() === '' || !(threshold > 0 && threshold <= 1))
    throw new UserError(`The threshold "${options.threshold}" is not a number above 0 and up to 1.`);
  return {
    ...policy,
    thresholds: { possible: threshold, strong: Math.max(threshold, policy.thresholds.strong) },
    weakAlias: Math.max(threshold, policy.weakAlias),
  };
}

function knownCountry(text: string): string {
  const code = countryCode(text);
  if (code === undefined)
    throw new UserError(`"${text}" is not a country.`, { hint: 'Give its ISO code, e.g. --country CN.' });
  return code;
}

const loadedListCodes = (snapshots: readonly LoadedSnapshot[]) =>
  new Set(snapshots.flatMap(({ snapshot }) => snapshot.lists.map(({ code }) => code)));

/** The lists to screen against; undefined for all. */
function includedLists(
  options: ScreenOptions,
  { catalogue }: ShippedData,
  loaded: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  if (options.list === undefined && options.excludeList === undefined) return undefined;
  const chosen = (words: readonly string[]) => {
    const selection = selectLists(words, catalogue, loaded);
    if (selection.unknown.length > 0) {
      const known = knownListWords(catalogue, loaded);
      throw unknownListError(selection.unknown, known, didYouMean(selection.unknown[0]!, known));
    }
    return selection;
  };
  const wanted = options.list === undefined ? undefined : chosen(options.list);
  if (wanted !== undefined && wanted.notLoaded.length > 0)
    throw new UserError(`Nothing is loaded for ${wanted.notLoaded.join(', ')}.`, {
      hint: 'partyscreen lists status shows what is loaded; lists import FILE loads a list.',
      exitCode: 3,
    });
  const unwanted = options.excludeList === undefined ? new Set<string>() : chosen(options.excludeList).codes;
  const included = new Set([...(wanted?.codes ?? loaded)].filter((code) => !unwanted.has(code)));
  if (included.size === 0) throw new UserError('With these options no list is left to screen against.');
  return included;
}

function usedLists(
  snapshots: readonly LoadedSnapshot[],
  included: ReadonlySet<string> | undefined,
  { catalogue }: ShippedData,
): ScreeningRun['lists'] {
  const nameOf = listNames(catalogue);
  return snapshots.flatMap(({ snapshot }) =>
    snapshot.lists
      .filter(({ code }) => included === undefined || included.has(code))
      .map(({ code, entries }) => ({ code, name: nameOf(code), entries, snapshot: snapshot.id })),
  );
}

async function subjectRows(
  names: readonly string[],
  options: ScreenOptions,
  country: string | undefined,
  context: CliContext,
): Promise<AsyncIterable<SubjectRow>> {
  const defaults = { type: options.type ?? ('any' as const), ...(country === undefined ? {} : { country }) };
  if (options.file === undefined) {
    if (options.column !== undefined) throw new UserError('--column goes with --file.');
    const { subjectsFromArguments } = await import('../input/subjects-from-arguments.js');
    return asAsync(subjectsFromArguments(names, defaults));
  }
  const { readSubjects } = await import('../input/read-subjects.js');
  const { parseColumnOptions } = await import('../input/column-options.js');
  return readSubjects({
    bytes:
      options.file === '-' ? context.stdin : readFileChunks(resolve(context.cwd, options.file), options.file),
    name: options.file === '-' ? 'standard input' : options.file,
    columns: parseColumnOptions(options.column ?? []),
    defaults,
  });
}

async function* asAsync<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function sayRefused(warnings: readonly Problem[], context: CliContext): void {
  for (const { message } of warnings) context.stderr.write(`partyscreen: refused by --strict: ${message}\n`);
}

const commands = ['screen', 'compare', 'lists'];

/** `partyscreen list status` screens two names; say so to who meant a command. */
function suggestCommand(name: string | undefined, context: CliContext): void {
  const meant = name !== undefined && /^[a-z]+$/.test(name) ? didYouMean(name, commands) : undefined;
  if (meant !== undefined) context.stderr.write(`If you meant the command: partyscreen ${meant}\n`);
}

/** For names that matched nothing: entries that look alike, for a person to glance at. */
async function suggest(
  results: readonly ScreeningResult[],
  lists: ReturnType<typeof loadLists>,
  context: CliContext,
): Promise<void> {
  if (results.length === 0) return;
  const { similarListedNames } = await import('../screening/similar-listed-names.js');
  const { similarEntries } = await import('../lookup/similar-entries.js');
  const { printable } = await import('../text/printable.js');
  for (const { subject } of results) {
    const similar = similarEntries(subject.name, similarListedNames(subject.name, lists));
    if (similar.length === 0) continue;
    context.stderr.write(`Similar to “${printable(subject.name)}”, not matches:\n`);
    for (const { name, ref } of similar)
      context.stderr.write(`  ${printable(name)}  (${ref.list}: ${printable(ref.party)})\n`);
  }
}
