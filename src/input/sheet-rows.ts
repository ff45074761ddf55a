/** The rows of a customer file that is an Excel workbook. */
import type { ColumnFields, ColumnMap } from '../columns/assign-columns.js';
import { peek } from '../columns/peek.js';
import type { HeadRecord } from '../columns/split-head.js';
import type { Problem } from '../model/problem.js';
import type { SheetRow } from '../spreadsheet/read-sheet.js';
import type { SheetRead } from './choose-sheet.js';
import { type ColumnsRead, columnsRead } from './columns-read.js';
import { mapColumns } from './map-columns.js';
import { fieldsOfCells, type InputRow } from './row.js';
import { mostAboveHeader, sheetLayout } from './sheet-layout.js';
import type { RowPlace } from './subject-from-fields.js';

export interface WorkbookFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly name: string;
  readonly columns: ColumnMap;
  /** Name of the sheet, or the place of its tab from 1. */
  readonly sheet?: string;
  readonly onColumns?: (columns: ColumnsRead) => void;
  readonly onSheet?: (sheet: SheetRead) => void;
}

/**
 * Reads one sheet row by row; the packed workbook and its texts are held, the sheet itself never is. `line` is the
 * number that the spreadsheet shows beside the row. Rows that are hidden are read too, and say that they are; a cell
 * that shows an error says nothing, and its row says that.
 *
 * @throws UserError for a workbook that is damaged or protected, a sheet that is not there, and one without names
 */
export async function* sheetRows(file: WorkbookFile): AsyncGenerator<InputRow> {
  const { name, columns: given } = file;
  const { openSheet } = await import('./open-sheet.js');
  const { sheet, rows } = await openSheet(file.bytes, name, file.sheet);
  const { first: head, all, close } = await peekRows(rows, mostAboveHeader);
  try {
    const layout = sheetLayout(head.flatMap(asRecord), given, name);
    file.onSheet?.(sheet);
    let columns: ColumnFields = [];
    if (layout.kind === 'table') {
      const where = `${name}, sheet "${sheet.name}", row ${layout.headerRow}`;
      columns = mapColumns(layout.header, given, { file: where, line: undefined });
      file.onColumns?.(columnsRead(layout.header, columns));
    }
    const [above, width] =
      layout.kind === 'table' ? [layout.headerRow, layout.header.length] : [0, Number.POSITIVE_INFINITY];
    for await (const row of all) {
      if (row.row <= above) continue;
      const input = inputRow(row, layout.kind === 'names' ? columnsOfNames(row) : columns, width);
      if (input !== undefined) yield input;
    }
  } finally {
    await close();
  }
}

function asRecord({ row, cells }: SheetRow): HeadRecord[] {
  const trimmed = cells.map((cell) => cell.trim());
  return trimmed.some((cell) => cell !== '') ? [{ cells: trimmed, line: row }] : [];
}

/** The first rows, to tell by them what the sheet holds, and all of them. */
function peekRows(rows: AsyncGenerator<SheetRow>, count: number) {
  const counted = async function* () {
    for await (const row of rows) yield { length: 1, row };
  };
  return peek(counted(), count).then(({ first, all, close }) => ({
    first: first.map(({ row }) => row),
    all: (async function* () {
      for await (const { row } of all) yield row;
    })(),
    close,
  }));
}

/** In a sheet without a header the one cell of a row is the name. */
const columnsOfNames = ({ cells, unreadable }: SheetRow): ColumnFields => {
  const last = Math.max(cells.length, ...(unreadable?.keys() ?? []), 0);
  return Array.from({ length: last + 1 }, () => 'name' as const);
};

/** Undefined for a row without anything in it. */
function inputRow(row: SheetRow, columns: ColumnFields, width: number): InputRow | undefined {
  const { row: line, unreadable, hidden } = row;
  const cells = row.cells.map((cell, at) => (unreadable?.has(at) === true ? '' : cell.trim()));
  if (cells.every((cell) => cell === '') && unreadable === undefined) return undefined;
  const problems: ((place: RowPlace) => Problem)[] = [
    ...[...(unreadable ?? [])].flatMap(([at, what]) =>
      columns[at] === undefined ? [] : [unreadableCell(at, line, columns[at], what)],
    ),
    ...(cells.slice(width).some((cell) => cell !== '') ? [beyondHeader] : []),
    ...(hidden ? [hiddenRow] : []),
  ];
  return {
    fields: fieldsOfCells(cells, columns),
    line,
    ...(problems.length === 0 ? {} : { problems: (place) => problems.map((problem) => problem(place)) }),
    placeOf: () => undefined,
  };
}

const unreadableCell =
  (at: number, row: number, field: string, what: string) =>
  ({ file, line, row: number }: RowPlace): Problem => ({
    kind: 'unreadable-cell',
    severity: field === 'name' ? 'error' : 'warning',
    message: `The cell ${columnLetters(at)}${row} (${field}) has ${what.startsWith('#') ? `the error ${what}` : what}: left out.`,
    where: { file, line, row: number, field },
  });

const beyondHeader = ({ file, line, row }: RowPlace): Problem => ({
  kind: 'field-count',
  severity: 'warning',
  message: 'The row has cells to the right of the header; they are not read.',
  where: { file, line, row },
});

const hiddenRow = ({ file, line, row }: RowPlace): Problem => ({
  kind: 'hidden-row',
  severity: 'info',
  message: 'The workbook hides this row; it was screened all the same.',
  where: { file, line, row },
});

/** 0 is `A`, 27 `AB`. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
