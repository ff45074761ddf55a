import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ScreeningResult } from '../../model/report.js';
import type { SubjectRow } from '../../screening/screener.js';
import { batchRows, nextBatch, screenBatch } from './batches.js';
import type { WorkerStart } from './screening-worker.js';

/** Batches that may wait or be under way per worker. */
const batchesAhead = 3;
/** Results that may wait for one that comes before them. */
const mostWaiting = 8;

/**
 * Screens rows on several threads and yields the results in the order of the rows, batch by batch. This thread,
 * which reads and reports, screens a batch itself where every worker has enough to do. However long the input,
 * no more than a few batches per worker are held.
 *
 * @param workers number of further threads, at least 1
 */
export async function* screenInParallel(
  rows: AsyncIterator<SubjectRow>,
  start: WorkerStart,
  workers: number,
  screen: (row: SubjectRow) => ScreeningResult,
): AsyncGenerator<readonly ScreeningResult[]> {
  const pool = Array.from({ length: workers }, () => openThread(start));
  const underWay: Promise<readonly ScreeningResult[]>[] = [];
  let ended = false;
  try {
    for (;;) {
      while (!ended && underWay.length < workers * batchesAhead + mostWaiting) {
        const batch = await nextBatch(rows);
        ended = batch.length < batchRows;
        if (batch.length === 0) break;
        const idlest = pool.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
        const results = idlest.waiting() < batchesAhead ? idlest.screen(batch) : screenBatch(batch, screen);
        // A failure is met when its turn comes; until then it is nobody's.
        results.catch(() => undefined);
        underWay.push(results);
        // What the workers have done meanwhile comes in between two batches.
        await setImmediate();
      }
      const first = underWay.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
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
  const fail = (error: Error) => {
    for (const { failed } of waiting.splice(0)) failed(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a screening thread ended before its work was done')));
  return {
    waiting: () => waiting.length,
    screen: (rows) =>
      new Promise((done, failed) => {
        waiting.push({ done, failed });
        worker.postMessage(rows);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
