import type { ColumnFields, ColumnMap, ReadAs } from '../columns/assign-columns.js';
import { squeeze } from '../columns/cell-text.js';
import { decodeText } from '../columns/decode-text.js';
import { peek } from '../columns/peek.js';
import { keysOfHead, readJsonLines } from '../columns/read-json-lines.js';
import { readLines } from '../columns/read-lines.js';
import { readTable, type TableRow } from '../columns/read-table.js';
import type { RowFields } from '../columns/row-names.js';
import type { Problem } from '../model/problem.js';
import type { NamePlace } from '../model/subject.js';
import { type ColumnsRead, columnsRead } from './columns-read.js';
import { assignKeys, fieldsFromObject } from './fields-from-object.js';
import { mapColumns } from './map-columns.js';
import { placeInCell, placeInJson, placeOnLine } from './name-place.js';
import { type Layout, recogniseLayout } from './recognise-layout.js';
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
}

/** Characters by which the layout is recognised. */
const headSize = 65_536;

/**
 * Reads a customer file - a table with any delimiter, JSONL, or one name a line - row by row, without ever
 * holding it whole. What is wrong with a row goes with the row; `row` counts rows of data from 1, `line` is
 * the physical line on which the row starts.
 *
 * @throws UserError for a file that cannot be read as a whole: encoding, quotation marks, JSON, no name
 */
export async function* readSubjects(file: SubjectFile): AsyncGenerator<SubjectRow> {
  const columns: ColumnMap = file.columns ?? new Map();
  const text = await peek(decodeText(file.bytes, file.name), headSize);
  try {
    const head = text.first.join('');
    const layout = recogniseLayout(head, text.ended, columns, file.name);
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
    let row = 0;
    for await (const { fields, line, problems, placeOf } of rowsOf(text.all, layout, columns, file)) {
      row++;
      const place: RowPlace = { file: file.name, row, line, placeOf };
      yield subjectFromFields(fields, place, file.defaults, problems?.(place) ?? []);
    }
  } finally {
    await text.close();
  }
}

interface Row {
  readonly fields: RowFields;
  readonly line: number;
  /** What is wrong with the row itself, as far as anything is. */
  readonly problems?: (place: RowPlace) => Problem[];
  placeOf(name: string): NamePlace | undefined;
}

function rowsOf(
  text: AsyncIterable<string>,
  layout: Layout,
  columns: ColumnMap,
  { name: file, onColumns }: SubjectFile,
): AsyncGenerator<Row> {
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
): AsyncGenerator<Row> {
  for await (const { value, line, text: written } of readJsonLines(text, file))
    yield {
      fields:
        typeof value === 'string' ? { name: [value] } : fieldsFromObject(value, columns, { file, line }),
      line,
      placeOf: (name) => placeInJson({ text: written, line }, name),
    };
}

async function* nameRows(text: AsyncIterable<string>, file: string): AsyncGenerator<Row> {
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
): AsyncGenerator<Row> {
  for await (const tableRow of readTable(text, { delimiter, headerLine, file, withText: true })) {
    const { cells, line, text: written = '' } = tableRow;
    const row = {
      fields: fieldsOf(tableRow, columns),
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

function fieldsOf({ cells }: TableRow, columns: ColumnFields): RowFields {
  const fields: { [Name in ReadAs]?: string[] } = {};
  columns.forEach((field, at) => {
    const cell = cells[at];
    if (field === undefined || cell === undefined || cell === '') return;
    const values = fields[field];
    if (values === undefined) fields[field] = [cell];
    else values.push(cell);
  });
  return fields;
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
