import { availableParallelism } from 'node:os';
import type { ScreeningResult } from '../../model/report.js';
import { UserError } from '../../model/user-error.js';
import type { SubjectRow } from '../../screening/screener.js';
import { batchRows, nextBatch, screenBatch } from './batches.js';
import type { WorkerStart } from './screening-worker.js';

/** Rows that are screened on one thread before more threads are worth their start. */
const fewRows = 15_000;
/** In bytes: a file of this size has so many rows or nearly, and need not be read first to know. */
const largeFile = 512 * 1024;

/**
 * Screens on this thread while rows are few, else on as many as asked for.
 *
 * @param size of the file in bytes; undefined where it is not known
 */
export async function screenRows(
  rows: AsyncIterator<SubjectRow>,
  jobs: number,
  size: number | undefined,
  screener: () => (row: SubjectRow) => ScreeningResult,
  start: Omit<WorkerStart, 'index'> & { readonly index: Uint8Array },
  signal: AbortSignal | undefined,
): Promise<AsyncIterable<readonly ScreeningResult[]>> {
  // The first rows are read before a word is said: a file that is none at all leaves no report.
  const first: SubjectRow[] = [];
  const enough = jobs === 1 || (size ?? 0) >= largeFile ? 1 : fewRows;
  while (first.length < enough) {
    const next = await rows.next();
    if (next.done) break;
    first.push(next.value);
  }
  const all = resumed(first, rows);
  if (jobs === 1 || first.length < enough) return screenHere(all, screener());
  const { screenInParallel } = await import('./screen-in-parallel.js');
  return screenInParallel(all, { ...start, index: shared(start.index) }, jobs - 1, screener(), signal);
}

/** The rows that were read already, then the others. */
function resumed(first: readonly SubjectRow[], rest: AsyncIterator<SubjectRow>): AsyncIterator<SubjectRow> {
  let at = 0;
  return {
    next: async () => (at < first.length ? { value: first[at++]! } : rest.next()),
  };
}

async function* screenHere(
  rows: AsyncIterator<SubjectRow>,
  screen: (row: SubjectRow) => ScreeningResult,
): AsyncGenerator<readonly ScreeningResult[]> {
  for (;;) {
    const batch = await nextBatch(rows);
    if (batch.length > 0) yield await screenBatch(batch, screen);
    if (batch.length < batchRows) return;
  }
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

const mostJobs = 64;

/** The number of threads that `--jobs` asks for; one per processor unless given. */
export function knownJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs)
    throw new UserError(`--jobs takes a whole number from 1 to ${mostJobs}, not "${text}".`);
  return jobs;
}
