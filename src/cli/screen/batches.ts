/** Rows are screened by the batch: what is done once for a batch costs next to nothing for a row. */
import type { ScreeningResult } from '../../model/report.js';
import type { SubjectRow } from '../../screening/screener.js';
import { loadHanReader } from '../../text/han-reading.js';
import { needsHanReader } from './needs-han-reader.js';

/** Enough to make a hand-over to another thread cheap, few enough to keep memory flat. */
export const batchRows = 250;

/** Fewer rows than `batchRows`, or none, at the end. */
export async function nextBatch(rows: AsyncIterator<SubjectRow>): Promise<SubjectRow[]> {
  const batch: SubjectRow[] = [];
  while (batch.length < batchRows) {
    const next = await rows.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}

export async function screenBatch(
  batch: readonly SubjectRow[],
  screen: (row: SubjectRow) => ScreeningResult,
): Promise<ScreeningResult[]> {
  if (batch.some(needsHanReader)) await loadHanReader();
  return batch.map(screen);
}
