/**
 * Where the name of a row stands in its file, so that a report can point at it. A place is said only where it is
 * certain: what stands there is compared with the name that was read.
 */
import { squeeze } from '../columns/cell-text.js';
import type { NamePlace } from '../model/subject.js';

/** A row as it stands in a text file, line ends within it as `\n`. */
export interface RowText {
  readonly text: string;
  /** Physical line on which it starts, from 1. */
  readonly line: number;
}

/** Place of `name` in the cell with the index `at`, from 0, of a delimited row; without the quotation marks. */
export function placeInCell(
  row: RowText,
  at: number,
  delimiter: string,
  name: string,
): NamePlace | undefined {
  const { text } = row;
  let start = 0;
  for (let cell = 0; cell < at && start < text.length; cell++) start = cellEnd(text, start, delimiter) + 1;
  const end = cellEnd(text, start, delimiter);
  return placeOf(row, start, end, name);
}

/** Place of `name` on a line that holds nothing else, unless it be quotation marks and a separator at its end. */
export function placeOnLine(row: RowText, name: string): NamePlace | undefined {
  return placeOf(row, 0, row.text.replace(/[\s,;|]+$/, '').length, name);
}

/** Place of `name` on a line of JSON, where it is a whole string of it, written as usual, and only once. */
export function placeInJson(row: RowText, name: string): NamePlace | undefined {
  const { text } = row;
  const written = JSON.stringify(name);
  const at = text.indexOf(written);
  if (at < 0 || text[at - 1] === '\\' || text.indexOf(written, at + 1) >= 0) return undefined;
  return { line: row.line, column: at + 2, endColumn: at + written.length };
}

/** Index at which the cell that begins at `start` ends: that of its delimiter, or of the row's end. */
function cellEnd(text: string, start: number, delimiter: string): number {
  let at = start + leadingBlanks(text, start, delimiter);
  if (text[at] === '"') {
    for (at++; at < text.length; at++) {
      if (text[at] !== '"') continue;
      if (text[at + 1] !== '"') break;
      at++;
    }
  }
  const end = text.indexOf(delimiter, at);
  return end < 0 ? text.length : end;
}

function leadingBlanks(text: string, start: number, delimiter: string): number {
  let at = start;
  while (text[at] !== delimiter && /\s/u.test(text[at] ?? '')) at++;
  return at - start;
}

/** Place of what stands between two indices, blanks and quotation marks around it left out. */
function placeOf({ text, line }: RowText, from: number, to: number, name: string): NamePlace | undefined {
  const between = text.slice(from, to);
  let start = from + (between.length - between.trimStart().length);
  let end = start + between.trim().length;
  const isQuoted = end - start > 1 && text[start] === '"' && text[end - 1] === '"';
  if (isQuoted) {
    const within = text.slice(start + 1, end - 1);
    start += 1 + (within.length - within.trimStart().length);
    end = start + within.trim().length;
  }
  const written = text.slice(start, end);
  if (written.includes('\n')) return undefined;
  if (squeeze(isQuoted ? written.replaceAll('""', '"') : written) !== name) return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const linesBefore = text.slice(0, lineStart).split('\n').length - 1;
  return { line: line + linesBefore, column: start - lineStart + 1, endColumn: end - lineStart + 1 };
}
