import { Worker } from 'node:worker_threads';
import type { ScreeningResult } from '../../model/report.js';
import type { SubjectRow } from '../../screening/screener.js';
import type { WorkerStart } from './screening-worker.js';

/** Rows handed to a worker at a time: enough to make the hand-over cheap, few enough to keep memory flat. */
const batchRows = 250;
/** Batches that may wait or be under way per worker. */
const batchesAhead = 3;

/**
 * Screens rows on several threads and yields the results in the order of the rows. However long the input,
 * no more than a few batches per worker are held.
 *
 * @param workers number of threads, at least 1
 */
export async function* screenInParallel(
  rows: AsyncIterator<SubjectRow>,
  start: WorkerStart,
  workers: number,
): AsyncGenerator<ScreeningResult> {
  const pool = Array.from({ length: workers }, () => openThread(start));
  const underWay: Promise<readonly ScreeningResult[]>[] = [];
  let ended = false;
  let turn = 0;
  try {
    for (;;) {
      while (!ended && underWay.length < workers * batchesAhead) {
        const batch = await nextBatch(rows);
        ended = batch.length < batchRows;
        if (batch.length === 0) break;
        const results = pool[turn++ % workers]!.screen(batch);
        // A failure is met when its turn comes; until then it is nobody's.
        results.catch(() => undefined);
        underWay.push(results);
      }
      const first = underWay.shift();
      if (first === undefined) return;
      yield* await first;
    }
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

async function nextBatch(rows: AsyncIterator<SubjectRow>): Promise<SubjectRow[]> {
  const batch: SubjectRow[] = [];
  while (batch.length < batchRows) {
    const next = await rows.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}

interface Thread {
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
