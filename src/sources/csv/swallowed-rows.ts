/**
 * Whether a cell of a record holds rows of its own. Where stray quotation marks are text, one at the
 * beginning of a cell reaches to the next one, rows further on: what lies between would be lost without a
 * word. Such a cell keeps its mark, has a line feed, and as many delimiters as a row at least.
 */
export function swallowsRows(record: readonly string[], delimiter: string): boolean {
  return record.some(
    (cell) => cell.startsWith('"') && cell.includes('\n') && cell.split(delimiter).length >= record.length,
  );
}
