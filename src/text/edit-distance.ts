/**
 * Optimal string alignment: insertions, deletions, substitutions and transpositions of neighbours, each
 * one edit (Damerau 1964, restricted). Works on slices of UTF-16 code units so that a dictionary need not
 * be decoded.
 */

const rows: Uint8Array[] = [new Uint8Array(80), new Uint8Array(80), new Uint8Array(80)];
const longest = 79;

/**
 * The number of edits between two words, or `limit + 1` where there are more than `limit`. Words longer
 * than 79 code units count as farther apart unless equal.
 *
 * @param a code units of one text, of which `[aStart, aEnd)` is the word; likewise `b`
 * @param limit 0..3
 */
export function editDistance(
  a: Uint16Array,
  aStart: number,
  aEnd: number,
  b: Uint16Array,
  bStart: number,
  bEnd: number,
  limit: number,
): number {
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) {
    aStart++;
    bStart++;
  }
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  const n = aEnd - aStart;
  const m = bEnd - bStart;
  if (n === 0) return Math.min(m, limit + 1);
  if (m === 0) return Math.min(n, limit + 1);
  if (Math.abs(n - m) > limit || n > longest || m > longest) return limit + 1;

  let beforeLast = rows[0]!;
  let last = rows[1]!;
  let current = rows[2]!;
  const tooMany = limit + 1;
  for (let j = 0; j <= Math.min(m, tooMany); j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    const letter = a[aStart + i - 1];
    // Farther from the diagonal there are more edits than the limit in any case (E. Ukkonen 1985).
    const from = Math.max(1, i - limit);
    const to = Math.min(m, i + limit);
    let smallest = from === 1 ? i : tooMany;
    current[from - 1] = smallest;
    for (let j = from; j <= to; j++) {
      const other = b[bStart + j - 1];
      let cost = last[j - 1]! + (letter === other ? 0 : 1);
      if (last[j]! + 1 < cost) cost = last[j]! + 1;
      if (current[j - 1]! + 1 < cost) cost = current[j - 1]! + 1;
      if (
        i > 1 &&
        j > 1 &&
        letter === b[bStart + j - 2] &&
        other === a[aStart + i - 2] &&
        beforeLast[j - 2]! + 1 < cost
      )
        cost = beforeLast[j - 2]! + 1;
      current[j] = cost;
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return tooMany;
    if (to < m) current[to + 1] = tooMany;
    const spare = beforeLast;
    beforeLast = last;
    last = current;
    current = spare;
  }
  return Math.min(last[m]!, tooMany);
}

/** The code units of a word, for `editDistance`. */
export function codeUnits(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at++) units[at] = word.charCodeAt(at);
  return units;
}
