import type { CsvRow } from './read-csv.js';

/** The first of an entry's rows whole, and of the others what differs from it, by their row. */
export function mergeRaw(rows: readonly CsvRow<string>[]): Record<string, string> {
  const [first, ...others] = rows;
  const raw: Record<string, string> = { ...first!.raw };
  for (const other of others)
    for (const [column, cell] of Object.entries(other.raw))
      if (cell !== first!.raw[column]) raw[`${column} (row ${other.row})`] = cell;
  return raw;
}

/** Where an entry's rows stand: `row 7, line 8`, `rows 7, 9; the first on line 8`. */
export function placeOf(rows: readonly CsvRow<string>[]): string {
  const [first] = rows;
  return rows.length === 1
    ? `row ${first!.row}, line ${first!.line}`
    : `rows ${rows.map(({ row }) => row).join(', ')}; the first on line ${first!.line}`;
}
