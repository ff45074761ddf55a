/** Compressed rows: `starts[r]` to `starts[r + 1]` delimit row `r` in `items`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * Sorts items into rows by counting; within a row they keep the order in which they were added.
 *
 * @param keys row of each item, 0..count-1
 */
export function toRows(keys: ArrayLike<number>, values: ArrayLike<number>, count: number): Rows {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < keys.length; at++) starts[keys[at]! + 1]!++;
  for (let row = 0; row < count; row++) starts[row + 1]! += starts[row]!;
  const next = starts.slice(0, count);
  const items = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) items[next[keys[at]!]!++] = values[at]!;
  return { starts, items };
}

/** Rows by hash: items whose hashes share their low bits stand in one row, which a reader must sift. */
export function hashRows(hashes: ArrayLike<number>, values: ArrayLike<number>): Rows {
  let count = 16;
  while (count < hashes.length) count *= 2;
  return toRows(
    Uint32Array.from(hashes, (hash) => hash & (count - 1)),
    values,
    count,
  );
}

/** The row of a hash in what `hashRows` made. */
export function bucketOf(rows: Rows, hash: number): number {
  return hash & (rows.starts.length - 2);
}
