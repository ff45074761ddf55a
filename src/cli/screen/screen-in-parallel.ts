import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ScreeningResult } from '../../model/report.js';
import type { SubjectRow } from '../../screening/screener.js';
import { batchRows, nextBatch, screenBatch } from './batches.js';
import type { WorkerStart } from './screening-worker.js';

/** Batches that may wait or be under way per worker. */
const batchesAhead = 3;
/** Batches that this thread may have screened beside, before the results of an earlier one are there. */
const batchesBeside = 8;

interface UnderWay {
  readonly results: Promise<readonly ScreeningResult[]>;
  isDone: boolean;
}

/**
 * Screens rows on several threads and yields the results in the order of the rows, batch by batch. This thread,
 * which reads and reports, screens a batch itself where every worker has enough to do. However long the input,
 * no more batches are held than each worker has ahead and this thread has beside. Ends early where `signal` says so.
 *
 * @param workers number of further threads, at least 1
 */
export async function* screenInParallel(
  rows: AsyncIterator<SubjectRow>,
  start: WorkerStart,
  workers: number,
  screen: (row: SubjectRow) => ScreeningResult,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly ScreeningResult[]> {
  const pool = Array.from({ length: workers }, () => openThread(start));
  const underWay: UnderWay[] = [];
  let ended = false;
  try {
    while (!signal?.aborted) {
      // Results that are there are handed on at once.
      if (!ended && !underWay[0]?.isDone && underWay.length < workers * batchesAhead + batchesBeside) {
        const batch = await nextBatch(rows);
        ended = batch.length < batchRows;
        if (batch.length > 0) underWay.push(begin(batch, pool, screen));
        // What the workers have done meanwhile comes in between two batches.
        await setImmediate();
        continue;
      }
      const first = underWay.shift();
      if (first === undefined) return;
      yield await first.results;
    }
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

function begin(
  batch: readonly SubjectRow[],
  pool: readonly Thread[],
  screen: (row: SubjectRow) => ScreeningResult,
): UnderWay {
  const idlest = pool.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
  const results = idlest.waiting() < batchesAhead ? idlest.screen(batch) : screenBatch(batch, screen);
  const underWay: UnderWay = { results, isDone: false };
  const done = () => {
    underWay.isDone = true;
  };
  // A failure is met when its turn comes; until then it is nobody's.
  results.then(done, done);
  return underWay;
}

interface Thread {
  /** Batches that it was given and has not answered. */
  waiting(): number;
  screen(rows: readonly SubjectRow[]): Promise<readonly ScreeningResult[]>;
  close(): Promise<void>;
}

/** A thread answers batches in the order in which it got them. */
function openThread(start: WorkerStart): Thread {
  const worker = new Worker(new URL('./screening-worker.js', import.meta.url), {
    workerData: start,
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 },
  });
  const waiting: { done(results: readonly ScreeningResult[]): void; failed(error: Error): void }[] = [];
  worker.on('message', (results: readonly ScreeningResult[]) => waiting.shift()?.done(results));
  let ended: Error | undefined;
  const fail = (error: Error) => {
    ended ??= error;
    for (const { failed } of waiting.splice(0)) failed(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a screening thread ended before its work was done')));
  return {
    waiting: () => waiting.length,
    screen: (rows) =>
      new Promise((done, failed) => {
        if (ended !== undefined) return failed(ended);
        waiting.push({ done, failed });
        worker.postMessage(rows);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
