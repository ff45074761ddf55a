import type { ColumnFields, ColumnMap, ReadAs } from '../columns/assign-columns.js';
import { squeeze } from '../columns/cell-text.js';
import { decodeText } from '../columns/decode-text.js';
import { inputError } from '../columns/input-error.js';
import { peek } from '../columns/peek.js';
import { keysOfHead, readJsonLines } from '../columns/read-json-lines.js';
import { readLines } from '../columns/read-lines.js';
import { readTable, type TableRow } from '../columns/read-table.js';
import type { Problem } from '../model/problem.js';
import type { SheetRead } from './choose-sheet.js';
import { type ColumnsRead, columnsRead } from './columns-read.js';
import { assignKeys, fieldsFromObject } from './fields-from-object.js';
import { mapColumns } from './map-columns.js';
import { placeInCell, placeInJson, placeOnLine } from './name-place.js';
import { isWorkbook, refuseCompoundFile } from './office-file.js';
import { type Layout, recogniseLayout } from './recognise-layout.js';
import { fieldsOfCells, type InputRow } from './row.js';
import { sheetRows } from './sheet-rows.js';
import { type RowPlace, subjectFromFields } from './subject-from-fields.js';
import type { SubjectDefaults, SubjectRow } from './subject-row.js';

export interface SubjectFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** What the file is called in messages. */
  readonly name: string;
  /** Columns that the user names. */
  readonly columns?: ColumnMap;
  readonly defaults: SubjectDefaults;
  /**
   * Called once, before the first row, where there are columns: a table's, or the keys of the objects that
   * JSONL begins with. A list of names has none.
   */
  readonly onColumns?: (columns: ColumnsRead) => void;
  /** Name of the sheet of a workbook, or the place of its tab from 1. */
  readonly sheet?: string;
  /** Called once, before the first row of a workbook. */
  readonly onSheet?: (sheet: SheetRead) => void;
  /** A label of `TextDecoder` for a text that is neither UTF-8 nor UTF-16. */
  readonly encoding?: string;
}

/** Characters by which the layout is recognised. */
const headSize = 65_536;
/** Bytes by which a workbook is told from a text. */
const firstBytes = 4096;

/**
 * Reads a customer file - a workbook, a table with any delimiter, JSONL, or one name a line - row by row, without ever
 * holding it whole. What is wrong with a row goes with the row; `row` counts rows of data from 1, `line` is
 * the physical line on which the row starts, or the row of the sheet.
 *
 * @throws UserError for a file that cannot be read as a whole: encoding, quotation marks, JSON, no name
 */
export async function* readSubjects(file: SubjectFile): AsyncGenerator<SubjectRow> {
  const source = await peek(file.bytes, firstBytes);
  try {
    const head = Buffer.concat(source.first);
    await refuseCompoundFile(head, source.all, file.name);
    let row = 0;
    const rows = isWorkbook(head) ? workbookRows(source.all, file) : textRows(source.all, file);
    for await (const { fields, line, problems, placeOf } of rows) {
      row++;
      const place: RowPlace = { file: file.name, row, line, placeOf };
      yield subjectFromFields(fields, place, file.defaults, problems?.(place) ?? []);
    }
  } finally {
    await source.close();
  }
}

async function* workbookRows(
  bytes: AsyncIterable<Uint8Array>,
  { name, columns = new Map(), sheet, encoding, onColumns, onSheet }: SubjectFile,
): AsyncGenerator<InputRow> {
  if (encoding !== undefined)
    throw inputError(name, undefined, '--encoding goes with a text; a workbook says it itself.');
  yield* sheetRows({
    bytes,
    name,
    columns,
    ...(sheet === undefined ? {} : { sheet }),
    ...(onColumns === undefined ? {} : { onColumns }),
    ...(onSheet === undefined ? {} : { onSheet }),
  });
}

async function* textRows(bytes: AsyncIterable<Uint8Array>, file: SubjectFile): AsyncGenerator<InputRow> {
  const { name, columns = new Map() as ColumnMap, sheet, encoding } = file;
  if (sheet !== undefined)
    throw inputError(name, undefined, '--sheet goes with an Excel workbook, and this file is none.');
  const decoding = { option: '--encoding', ...(encoding === undefined ? {} : { encoding }) };
  const text = await peek(decodeText(bytes, name, decoding), headSize);
  try {
    const head = text.first.join('');
    const layout = recogniseLayout(head, text.ended, columns, name);
    if (layout.kind === 'json-lines') {
      const keys = keysOfHead(head);
      if (keys.length > 0)
        file.onColumns?.(
          columnsRead(
            keys,
            assignKeys(keys, columns, () => {}),
          ),
        );
    }
    yield* rowsOf(text.all, layout, columns, file);
  } finally {
    await text.close();
  }
}

function rowsOf(
  text: AsyncIterable<string>,
  layout: Layout,
  columns: ColumnMap,
  { name: file, onColumns }: SubjectFile,
): AsyncGenerator<InputRow> {
  switch (layout.kind) {
    case 'json-lines':
      return objectRows(text, columns, file);
    case 'names':
      return nameRows(text, file);
    case 'table': {
      const mapped = mapColumns(layout.header, columns, { file, line: layout.headerLine });
      onColumns?.(columnsRead(layout.header, mapped));
      return tableRows(text, layout, mapped, file);
    }
  }
}

async function* objectRows(
  text: AsyncIterable<string>,
  columns: ColumnMap,
  file: string,
): AsyncGenerator<InputRow> {
  for await (const { value, line, text: written } of readJsonLines(text, file))
    yield {
      fields:
        typeof value === 'string' ? { name: [value] } : fieldsFromObject(value, columns, { file, line }),
      line,
      placeOf: (name) => placeInJson({ text: written, line }, name),
    };
}

async function* nameRows(text: AsyncIterable<string>, file: string): AsyncGenerator<InputRow> {
  for await (const { text: written, line } of readLines(text, file)) {
    const name = written.trim().replace(/[,;|\t]+$/, '');
    const quoted = /^"((?:[^"]|"")*)"$/.exec(name);
    yield {
      fields: { name: [quoted === null ? name : quoted[1]!.replaceAll('""', '"')] },
      line,
      placeOf: (found) => placeOnLine({ text: written, line }, found),
    };
  }
}

/** Columns that may hold a row's name whole. */
const nameFields: ReadonlySet<ColumnFields[number]> = new Set<ReadAs>([
  'name',
  'otherName',
  'alias',
  'lastName',
  'firstName',
]);

async function* tableRows(
  text: AsyncIterable<string>,
  { delimiter, header, headerLine }: Layout & { readonly kind: 'table' },
  columns: ColumnFields,
  file: string,
): AsyncGenerator<InputRow> {
  for await (const tableRow of readTable(text, { delimiter, headerLine, file })) {
    const { cells, line, text: written } = tableRow;
    const row = {
      fields: fieldsOfCells(cells, columns),
      line,
      placeOf: (name: string) => {
        const at = cells.findIndex(
          (cell, column) => nameFields.has(columns[column]) && squeeze(cell) === name,
        );
        return at < 0 ? undefined : placeInCell({ text: written, line }, at, delimiter, name);
      },
    };
    if (cells.slice(header.length).every((cell) => cell === '')) yield row;
    else yield { ...row, problems: (place) => [tooManyCells(tableRow, header, place)] };
  }
}

function tooManyCells(
  { cells }: TableRow,
  header: readonly string[],
  { file, line, row }: RowPlace,
): Problem {
  return {
    kind: 'field-count',
    severity: 'warning',
    message: `The row has ${cells.length} cells, the header ${header.length}: a cell may lack its quotation marks, and the rest of the row may stand in the wrong columns.`,
    where: { file, line, row },
  };
}
