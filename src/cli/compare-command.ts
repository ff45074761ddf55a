import { resolve } from 'node:path';
import { type Comparison, compareNames } from '../matching/compare-names.js';
import { type Policy, policyNamed } from '../matching/policies.js';
import { bandOf } from '../matching/search-names.js';
import type { Signal } from '../model/signal.js';
import type { SubjectType } from '../model/subject.js';
import { UserError } from '../model/user-error.js';
import { hanReadings, hasHan } from '../names/han-readings.js';
import { scoreText } from '../report/score-text.js';
import { displayWidth } from '../text/display-width.js';
import { loadHanReader } from '../text/han-reading.js';
import { printable } from '../text/printable.js';
import type { CliContext, GlobalOptions } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { readFileChunks } from './read-file-chunks.js';

export interface CompareOptions extends GlobalOptions {
  readonly file?: string;
  readonly type?: SubjectType;
  readonly policy: string;
  readonly format?: string;
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
  const policy = policyNamed(options.policy);
  const format = options.format ?? 'text';
  if (format !== 'text' && format !== 'jsonl')
    throw new UserError(`compare has no format "${format}".`, { hint: 'Formats: text, jsonl.' });
  let matched = false;
  let incomparable = false;
  for await (const pair of pairsOf(names, options, context)) {
    incomparable ||= pair.problem !== undefined;
    const { score, signals } = await compareAsRead(pair);
    const match = score >= policy.thresholds.possible;
    matched ||= match;
    context.stdout.write(
      format === 'jsonl'
        ? `${JSON.stringify({ row: pair.row, score, match, signals, problem: pair.problem })}\n`
        : comparisonText(pair, score, signals, policy),
    );
  }
  if (incomparable) return exitCodes.notScreened;
  return matched ? exitCodes.match : exitCodes.clear;
}

async function* pairsOf(
  names: readonly string[],
  options: CompareOptions,
  context: CliContext,
): AsyncGenerator<Pair> {
  const type = options.type ?? 'any';
  if (options.file === undefined) {
    const [name1, name2] = names;
    if (name1 === undefined || name2 === undefined || names.length > 2)
      throw new UserError('compare takes two names.', { hint: 'Quote a name that has blanks.' });
    if (name1.trim() === '' || name2.trim() === '')
      throw new UserError('compare takes two names; one is empty.');
    yield { row: 1, type, name1, name2 };
    return;
  }
  if (names.length > 0) throw new UserError('Give two names or --file, not both.');
  const { readPairs } = await import('../input/read-pairs.js');
  const bytes =
    options.file === '-' ? context.stdin : readFileChunks(resolve(context.cwd, options.file), options.file);
  yield* readPairs({ bytes, name: options.file, type });
}

/** A name in Han characters as read counts as nearly the same, as in screening. */
const readingScore = 0.97;

/** The best comparison of the two names, each as it stands and as its Han characters are read. */
async function compareAsRead({ name1, name2, type }: Pair): Promise<Comparison> {
  if (hasHan(name1) || hasHan(name2)) await loadHanReader();
  let best = compareNames(name1, name2, type);
  for (const first of [name1, ...hanReadings(name1, type)]) {
    for (const second of [name2, ...hanReadings(name2, type)]) {
      const { score, signals } = compareNames(first, second, type);
      const read = Math.min(score, readingScore);
      if (read > best.score) best = { score: read, signals };
    }
  }
  return best;
}

function comparisonText(
  { row, name1, name2, problem }: Pair,
  score: number,
  signals: readonly Signal[],
  policy: Policy,
): string {
  if (problem !== undefined) return `Row ${row} cannot be compared: ${printable(problem)}\n\n`;
  const verdict =
    score >= policy.thresholds.possible ? `${bandOf(score, policy)} match` : 'no match at this policy';
  const rows = signals.map((signal) => [
    signal.kind === 'note' ? '' : printable(signal.query ?? '-'),
    signal.kind === 'note' ? '' : printable(signal.listed ?? '-'),
    signal.contribution === 0 ? '' : signed(signal.contribution),
    printable(signal.text),
  ]);
  return `${printable(name1)}  against  ${printable(name2)}\n  ${scoreText(score)}  ${verdict} (policy ${policy.name}, threshold ${policy.thresholds.possible})\n${table(
    [['first', 'second', 'counts', 'why'], ...rows],
  )}\n`;
}

const signed = (value: number) => `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`;

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(widths[column]! - displayWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}\n`)
    .join('');
}
