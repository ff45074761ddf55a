/** A list kept by hand in an Excel workbook: the sheet that holds it, the row that heads it, and the rows below. */
import { holdsName } from '../../columns/assign-columns.js';
import { readSheet } from '../../spreadsheet/read-sheet.js';
import { wholeWorkbook } from '../../spreadsheet/whole-workbook.js';
import type { ListColumns } from './columns.js';
import { listError } from './file-error.js';
import { assign, lacksName } from './read-header.js';
import { asRecord, collect, distinct, type RowOrProblem, unread } from './row-fields.js';

/** How many rows may stand above the header, and how many sheets are looked at. */
const mostAbove = 20;
const mostSheets = 12;
/** Sheets that a remark names. */
const mostQuoted = 5;
/** Characters of a cell; Excel itself takes 32,767. */
const longestCell = 100_000;

interface SheetHeader {
  readonly sheet: string;
  /** The number that the spreadsheet shows beside it. */
  readonly row: number;
  readonly header: readonly string[];
  readonly columns: ListColumns;
  readonly ties: ReadonlyMap<number, number>;
}

/**
 * The rows of the first visible sheet with a column that holds the name. A title may stand above the header.
 *
 * @throws UserError for what is no such workbook, and where no sheet has such a column
 */
export async function* readWorkbookRows(content: AsyncIterable<Uint8Array>): AsyncGenerator<RowOrProblem> {
  const { bytes, sheets } = await wholeWorkbook(content);
  const visible = sheets.filter(({ hidden }) => !hidden);
  const names = (visible.length > 0 ? visible : sheets).map(({ name }) => name);
  const heads: SheetHead[] = [];
  for (const sheet of names.slice(0, mostSheets)) heads.push(await headOf(bytes, sheet));
  const withName = heads.flatMap(({ header }) => header ?? []);
  const [header] = withName;
  if (header === undefined) throw nothingToRead(heads);
  yield* sheetNote(header, names, new Set(withName.map(({ sheet }) => sheet))).map(asRecord);
  yield* unread(header.header, header.columns, header.ties, header.row).map(asRecord);
  yield* rowsBelow(bytes, header);
}

interface SheetHead {
  /** The first row that has cells. */
  readonly first?: { readonly row: number; readonly cells: readonly string[] };
  /** Where a column holds the name. */
  readonly header?: SheetHeader;
}

/** Of the first rows the one with the most columns that are known. */
async function headOf(bytes: Uint8Array, sheet: string): Promise<SheetHead> {
  let first: SheetHead['first'];
  let best: SheetHeader | undefined;
  let looked = 0;
  for await (const { row, cells } of readSheet(bytes, { sheet })) {
    const header = cells.map((cell) => cell.trim());
    first ??= { row, cells: header };
    const { columns, ties } = assign(header);
    if (holdsName(columns) && known(columns) > (best === undefined ? 0 : known(best.columns)))
      best = { sheet, row, header, columns, ties };
    if (++looked === mostAbove) break;
  }
  return { ...(first && { first }), ...(best && { header: best }) };
}

function nothingToRead(heads: readonly SheetHead[]): Error {
  const first = heads.find((head) => head.first !== undefined)?.first;
  return first === undefined
    ? listError(undefined, 'there is nothing in it.')
    : lacksName(first.cells, first.row, 'columns');
}

const known = (columns: ListColumns) => columns.filter((field) => field !== undefined).length;

/** Which sheet was read, where there are several that a reader sees; a warning where another may hold parties too. */
function sheetNote({ sheet }: SheetHeader, sheets: readonly string[], withName: ReadonlySet<string>) {
  const others = sheets.filter((name) => name !== sheet);
  if (others.length === 0) return [];
  const named = others.filter((name) => withName.has(name));
  const quoted = [...named, ...others.filter((name) => !withName.has(name))]
    .slice(0, mostQuoted)
    .map((name) => `${JSON.stringify(name)}${withName.has(name) ? ', which has a name column too' : ''}`);
  const more = others.length > quoted.length ? `; and ${others.length - quoted.length} more` : '';
  return [
    {
      kind: 'unread-sheet',
      severity: named.length > 0 ? 'warning' : 'info',
      message: `The sheet ${JSON.stringify(sheet)} was read; not read: ${quoted.join('; ')}${more}.`,
      where: { field: sheet },
    },
  ] as const;
}

async function* rowsBelow(bytes: Uint8Array, head: SheetHeader): AsyncGenerator<RowOrProblem> {
  const { header, columns } = head;
  const keys = distinct(header);
  let row = 0;
  for await (const { row: line, cells: shown } of readSheet(bytes, { sheet: head.sheet })) {
    if (line <= head.row) continue;
    const filled = shown.flatMap((text, at) => (text.trim() === '' ? [] : [{ cell: text.trim(), at }]));
    if (filled.length === 0) continue;
    row++;
    if (filled.some(({ cell }) => cell.length > longestCell))
      throw listError(line, `a cell is longer than ${longestCell} characters.`, 'No list has such a cell.');
    const within = filled.filter(({ at }) => at < header.length);
    if (within.length < filled.length)
      yield asRecord({
        kind: 'field-count',
        severity: 'warning',
        message: 'The row has cells to the right of the header; they are not read.',
        where: { line, row },
      });
    const fields = collect(
      within.map(({ cell, at }) => [columns[at], { header: header[at]!, texts: [cell], objects: [] }]),
    );
    const raw = Object.fromEntries(within.map(({ cell, at }) => [keys[at]!, cell]));
    yield { kind: 'row', row: { fields, raw, row, line } };
  }
}
