import { resolve } from 'node:path';
import type { SubjectType } from '../../model/subject.js';
import { UserError } from '../../model/user-error.js';
import { hasHan } from '../../names/han-readings.js';
import { knownNameVariants } from '../../names/known-name-variants.js';
import { compareAsScreened } from '../../screening/compare-as-screened.js';
import { loadHanReader } from '../../text/han-reading.js';
import { printable } from '../../text/printable.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { loadedListCodes } from '../loaded-list-codes.js';
import { openLists } from '../open-lists.js';
import { readFileChunks } from '../read-file-chunks.js';
import { readPolicy } from '../read-policy.js';
import { readKnownNames, readShippedData } from '../shipped-data.js';
import { comparisonText, leastOfPair } from './comparison-text.js';

export interface CompareOptions extends GlobalOptions {
  readonly file?: string;
  readonly type?: SubjectType;
  readonly policy: string;
  readonly format?: string;
  readonly sheet?: string;
  readonly encoding?: string;
}

interface Pair {
  readonly row: number;
  readonly type: SubjectType;
  readonly name1: string;
  readonly name2: string;
  /** Why the two cannot be compared. */
  readonly problem?: string;
}

/** `partyscreen compare A B` and `--file PAIRS`: exit code 1 where any pair is a match, as in screening. */
export async function runCompare(
  names: readonly string[],
  options: CompareOptions,
  context: CliContext,
): Promise<ExitCode> {
  const format = options.format ?? 'text';
  if (format !== 'text' && format !== 'jsonl')
    throw new UserError(`compare has no format "${format}".`, { hint: 'Formats: text, jsonl.' });
  const policy = await readPolicy(
    options.policy,
    context,
    () => readShippedData().catalogue,
    () => loadedLists(options, context),
  );
  const least = leastOfPair(policy);
  const variantsOf = knownNameVariants(readKnownNames());
  let matched = false;
  let incomparable = false;
  for await (const pair of pairsOf(names, options, context)) {
    const { row, type, name1, name2, problem } = pair;
    incomparable ||= problem !== undefined;
    if (hasHan(name1) || hasHan(name2)) await loadHanReader();
    const comparison = compareAsScreened(name1, name2, type, variantsOf);
    const { score, signals } = comparison;
    const match = score >= least;
    matched ||= match;
    if (format === 'jsonl')
      context.stdout.write(`${JSON.stringify({ row, score, match, signals, problem })}\n`);
    else if (problem === undefined)
      context.stdout.write(comparisonText({ name1, name2, comparison }, policy));
    else context.stdout.write(`Row ${row} cannot be compared: ${printable(problem)}\n\n`);
  }
  if (incomparable) return exitCodes.notScreened;
  return matched ? exitCodes.match : exitCodes.clear;
}

/** Codes of the lists in the data folder: a policy may name the user's own. */
async function loadedLists(options: CompareOptions, context: CliContext): Promise<ReadonlySet<string>> {
  const opened = await openLists(options, context);
  try {
    return loadedListCodes(opened.snapshots);
  } finally {
    opened.close();
  }
}

async function* pairsOf(
  names: readonly string[],
  options: CompareOptions,
  context: CliContext,
): AsyncGenerator<Pair> {
  const type = options.type ?? 'any';
  if (options.file === undefined) {
    for (const option of ['sheet', 'encoding'] as const)
      if (options[option] !== undefined) throw new UserError(`--${option} goes with --file.`);
    const [name1, name2] = names;
    if (name1 === undefined || name2 === undefined || names.length > 2)
      throw new UserError('compare takes two names.', { hint: 'Quote a name that has blanks.' });
    if (name1.trim() === '' || name2.trim() === '')
      throw new UserError('compare takes two names; one is empty.');
    yield { row: 1, type, name1, name2 };
    return;
  }
  if (names.length > 0) throw new UserError('Give two names or --file, not both.');
  const { readPairs } = await import('../../input/read-pairs.js');
  const bytes =
    options.file === '-' ? context.stdin : readFileChunks(resolve(context.cwd, options.file), options.file);
  const { knownEncoding } = await import('../../input/encoding-option.js');
  const { sheet, encoding } = options;
  yield* readPairs({
    bytes,
    name: options.file,
    type,
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding: knownEncoding(encoding) }),
  });
}
