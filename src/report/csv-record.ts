import { printable } from '../text/printable.js';

/**
 * Where a spreadsheet would begin to read a formula: at the start of a cell, and after a semicolon or bar,
 * at which some splits a cell on its own. Fullwidth signs count, as spreadsheets fold them.
 */
const formulaStart = /(^|[;|])(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

/**
 * One CSV record (RFC 4180, CRLF). Text that a spreadsheet would run as a formula gets a leading
 * apostrophe; control characters and direction overrides become visible escapes. Numbers stand as they are.
 */
export function csvRecord(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const harmless = printable(cell).replace(formulaStart, "$1'");
  return /[",;|]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
