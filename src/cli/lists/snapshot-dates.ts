import type { Snapshot } from '../../model/snapshot.js';

/** How old a list file is, in words: its date, or that it has none and what its newest entry says, and when it came. */
export function snapshotDates({ published, newestEntry, retrieved }: Snapshot): string {
  return [
    published === null ? 'undated' : `published ${published}`,
    ...(published === null && newestEntry !== null ? [`newest entry of ${newestEntry}`] : []),
    ...(retrieved === null ? [] : [`imported ${retrieved}`]),
  ].join(', ');
}
