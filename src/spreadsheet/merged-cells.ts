import { refused } from './damaged.js';
import { unpack, unpackLimits } from './unpack.js';
import type { WorkbookPart } from './workbook-parts.js';

/** Cells of one column that are merged downwards: a reader sees the text of the first beside every row. */
export interface MergedDown {
  /** From 0. */
  readonly column: number;
  /** As the spreadsheet numbers rows. */
  readonly first: number;
  readonly last: number;
}

const mostRanges = 100_000;
const longestTag = 512;
const tag =
  /<(?:[\w.-]+:)?mergeCell\s[^<>]{0,256}?ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})"/g;

/**
 * The ranges that a sheet says to be merged (ECMA-376, part 1, section 18.3.1.55), as far as they go over several
 * rows; in the order of their first rows. They stand behind the rows, so that the sheet is looked through once more
 * before it is read, without taking its XML apart.
 */
export async function readMergedDown(part: WorkbookPart): Promise<readonly MergedDown[]> {
  const ranges: MergedDown[] = [];
  let tail = '';
  for await (const chunk of unpack(part, { left: unpackLimits.total })) {
    const text = tail + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
    let read = 0;
    if (text.includes('mergeCell '))
      for (const match of text.matchAll(tag)) {
        read = match.index + match[0].length;
        const [first, last] = [Number(match[2]), Number(match[3])];
        if (last > first) ranges.push({ column: columnNumber(match[1]!), first, last });
        if (ranges.length > mostRanges) throw refused(`it has more than ${mostRanges} merged ranges`);
      }
    tail = text.slice(Math.max(read, text.length - longestTag));
  }
  return ranges.sort((a, b) => a.first - b.first || a.column - b.column);
}

/** `A` is 0, `AB` 27. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * Fills the cells of rows that come one after another with the text of those that they are merged with, and answers
 * how many it filled. What a cell itself holds is kept.
 */
export function mergedFiller(
  ranges: readonly MergedDown[],
): (row: number, cells: Map<number, string>) => number {
  let next = 0;
  let open: { readonly range: MergedDown; readonly text: string }[] = [];
  return (row, cells) => {
    let filled = 0;
    if (open.length > 0) open = open.filter(({ range }) => range.last >= row);
    for (const { range, text } of open) {
      if (cells.has(range.column)) continue;
      cells.set(range.column, text);
      filled++;
    }
    for (; next < ranges.length && ranges[next]!.first <= row; next++) {
      const range = ranges[next]!;
      const text = range.first === row ? cells.get(range.column) : undefined;
      if (text !== undefined && text !== '') open.push({ range, text });
    }
    return filled;
  };
}
