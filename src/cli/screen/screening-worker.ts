/** A worker thread: opens the lists for itself, shares the index, and answers batches of rows with results. */
import { parentPort, workerData } from 'node:worker_threads';
import { NameIndex } from '../../matching/name-index.js';
import { loadedLists } from '../../screening/load-lists.js';
import type { SubjectRow } from '../../screening/screener.js';
import type { ActiveEntry } from '../../store/active-pointer.js';
import { openSnapshots } from '../open-lists.js';
import { screenBatch } from './batches.js';
import { type ScreeningTask, screenerFor } from './screening-task.js';

export interface WorkerStart {
  readonly dataDir: string;
  /** What was active when the index was opened: an import since must not move the numbers in it. */
  readonly entries: readonly ActiveEntry[];
  readonly task: ScreeningTask;
  /** The compiled index, in memory that all threads share. */
  readonly index: SharedArrayBuffer;
}

const { dataDir, entries, task, index } = workerData as WorkerStart;
const { snapshots } = await openSnapshots(dataDir, entries);
const screen = screenerFor(task, loadedLists(snapshots, new NameIndex(new Uint8Array(index))));

/** Batches are answered in the order in which they came, also where one must wait for the dictionary. */
let turn: Promise<void> = Promise.resolve();
parentPort!.on('message', (rows: readonly SubjectRow[]) => {
  turn = turn.then(async () => {
    parentPort!.postMessage(await screenBatch(rows, screen));
  });
});
