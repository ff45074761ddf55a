import { peek } from '../../columns/peek.js';
import type { Problem } from '../../model/problem.js';
import { UserError } from '../../model/user-error.js';
import { readSheet } from '../../spreadsheet/read-sheet.js';
import { asUtf8 } from './as-utf8.js';
import { type CsvLayout, type RowOrProblem, readCsv, snakeCase } from './read-csv.js';

/** How many rows may stand above the header of a sheet. */
const mostAbove = 20;
/** Characters; what the reader of CSV takes in one row. */
const longestRow = 260_000;

/**
 * The rows of a published table, whether it is CSV or the first sheet of an Excel workbook. A workbook's
 * rows go through the same reader, so that headers are judged alike; `line` is then the number that the
 * spreadsheet shows beside the row.
 */
export async function* readTableFile<Column extends string>(
  content: AsyncIterable<Uint8Array>,
  layout: CsvLayout<Column>,
): AsyncGenerator<RowOrProblem<Column>> {
  const { first, all, close } = await peek(content, 4);
  try {
    if (Buffer.concat(first).subarray(0, 4).toString('latin1') !== 'PK\x03\x04') {
      yield* readCsv(asUtf8(all), layout);
      return;
    }
    // The header is the first line, data row n the line after it: where they stand in the sheet.
    const lines: number[] = [];
    const strays: number[] = [];
    for await (const item of readCsv(asCsv(all, layout, lines, strays), layout)) {
      for (const line of strays.splice(0)) yield beyondHeader(line);
      if (item.kind === 'row') yield { kind: 'row', row: { ...item.row, line: lines[item.row.row]! } };
      else if (item.kind === 'problem') {
        const { where } = item.problem;
        const line = lines[where?.row ?? 0];
        yield { kind: 'problem', problem: { ...item.problem, where: { ...where, ...(line && { line }) } } };
      } else yield item;
    }
  } finally {
    await close();
  }
}

async function* asCsv<Column extends string>(
  content: AsyncIterable<Uint8Array>,
  { needed, columnName = snakeCase }: CsvLayout<Column>,
  lines: number[],
  strays: number[],
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let above: { readonly row: number; readonly cells: readonly string[] }[] | undefined = [];
  let width = 0;
  const write = (row: number, cells: readonly string[]) => {
    if (lines.length === 0) width = cells.length;
    else if (cells.length > width) strays.push(row);
    lines.push(row);
    const texts = Array.from({ length: width }, (_, at) => `"${(cells[at] ?? '').replaceAll('"', '""')}"`);
    const line = `${texts.join(',')}\n`;
    if (line.length > longestRow)
      throw new UserError(`Row ${row} of the workbook has more than ${longestRow} characters.`, {
        hint: 'No list has such a row. Fetch the file again.',
      });
    return encoder.encode(line);
  };
  for await (const { row, cells } of readSheet(content)) {
    if (above === undefined) {
      yield write(row, cells);
      continue;
    }
    const names = new Set(cells.map(columnName));
    above.push({ row, cells });
    if (needed.every((column) => names.has(column))) above = above.slice(-1);
    else if (above.length < mostAbove) continue;
    for (const waiting of above) yield write(waiting.row, waiting.cells);
    above = undefined;
  }
  // Without the needed columns, the first row is the header that the reader finds wanting.
  for (const waiting of above ?? []) yield write(waiting.row, waiting.cells);
}

function beyondHeader(line: number): { readonly kind: 'problem'; readonly problem: Problem } {
  return {
    kind: 'problem',
    problem: {
      kind: 'field-count',
      severity: 'warning',
      message: 'The row has cells to the right of the header; they are not read.',
      where: { line },
    },
  };
}
