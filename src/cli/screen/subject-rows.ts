import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SheetRead } from '../../input/choose-sheet.js';
import type { ColumnsRead } from '../../input/columns-read.js';
import type { ScreenedInput } from '../../model/report.js';
import type { SubjectType } from '../../model/subject.js';
import { UserError } from '../../model/user-error.js';
import type { SubjectRow } from '../../screening/screener.js';
import type { CliContext } from '../context.js';
import type { Progress } from '../progress.js';
import { readFileChunks } from '../read-file-chunks.js';

/** The options that say where subjects come from. */
export interface SubjectOptions {
  readonly file?: string;
  readonly column?: readonly string[];
  readonly sheet?: string;
  readonly encoding?: string;
  readonly type?: SubjectType;
}

/**
 * The subjects of a run: names given as arguments, or the rows of `--file`. `onColumns` is told before the first
 * row which columns a table has, `onSheet` which sheet of a workbook is read, `onEnd` after the last what was read.
 */
export async function subjectRows(
  names: readonly string[],
  options: SubjectOptions,
  country: string | undefined,
  context: CliContext,
  watch: {
    readonly progress: Progress;
    onColumns(columns: ColumnsRead): void;
    onSheet(sheet: SheetRead): void;
    onEnd(input: ScreenedInput): void;
  },
): Promise<AsyncIterable<SubjectRow>> {
  const defaults = { type: options.type ?? ('any' as const), ...(country === undefined ? {} : { country }) };
  if (options.file === undefined) {
    for (const option of ['column', 'sheet', 'encoding'] as const)
      if (options[option] !== undefined) throw new UserError(`--${option} goes with --file.`);
    const { subjectsFromArguments } = await import('../../input/subjects-from-arguments.js');
    return asAsync(subjectsFromArguments(names, defaults));
  }
  const { readSubjects } = await import('../../input/read-subjects.js');
  const { parseColumnOptions } = await import('../../input/column-options.js');
  const { knownEncoding } = await import('../../input/encoding-option.js');
  const bytes: AsyncIterable<Uint8Array> =
    options.file === '-' ? context.stdin : readFileChunks(resolve(context.cwd, options.file), options.file);
  return readSubjects({
    bytes: watched(bytes, watch),
    onColumns: watch.onColumns,
    onSheet: watch.onSheet,
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(options.encoding === undefined ? {} : { encoding: knownEncoding(options.encoding) }),
    name: options.file === '-' ? 'standard input' : options.file,
    columns: parseColumnOptions(options.column ?? []),
    defaults,
  });
}

/** The hash is taken in passing, since standard input can be read but once. */
async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  { progress, onEnd }: { readonly progress: Progress; onEnd(input: ScreenedInput): void },
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    progress.read(chunk.length);
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  onEnd({ sha256: hash.digest('hex'), bytes });
}

async function* asAsync<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** Absolute path of the file that is screened; undefined where it is not a file. */
export function inputPath({ file }: SubjectOptions, { cwd }: CliContext): string | undefined {
  return file === undefined || file === '-' ? undefined : resolve(cwd, file);
}

/** Size of the input in bytes; undefined where it is not a file. */
export async function inputSize(options: SubjectOptions, context: CliContext): Promise<number | undefined> {
  const path = inputPath(options, context);
  return path === undefined ? undefined : (await stat(path).catch(() => undefined))?.size;
}
