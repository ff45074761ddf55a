import { pipeline } from 'node:stream';
import type { Problem } from '../../model/problem.js';
import { UserError } from '../../model/user-error.js';
import { readHeaderLine } from './delimiter.js';
import { swallowsRows } from './swallowed-rows.js';
import { headLimit, withHead } from './with-head.js';

/** How a published table is laid out. */
export interface CsvLayout<Column extends string> {
  /** Every column that the parser knows, by its name after `columnName`. */
  readonly columns: readonly Column[];
  /** Without these a row cannot be told from any other. */
  readonly needed: readonly Column[];
  /** Columns that some editions lack without meaning anything by it; their absence is not said. */
  readonly optional?: readonly Column[];
  /** A header cell as a column's name; by default `snakeCase`. */
  readonly columnName?: (header: string) => string;
  /** How many lines stand above the header, such as a date of the file; 0 by default. */
  readonly linesAbove?: number;
  /** Of a publisher that writes quotation marks within cells without doubling them: they are kept as text. */
  readonly strayQuotes?: boolean;
  /** Whether the file has no header: its cells are separated by commas and are the columns in their order. */
  readonly headless?: boolean;
  /** Whether rows may leave out empty cells at their end, once they have those of the needed columns. */
  readonly shortRows?: boolean;
  /** What the parser expects, for the hint of an error. */
  readonly title: string;
}

/** One data row: each column's cell as published, empty where the file lacks the column. */
export interface CsvRow<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>;
  /** All non-empty cells by the file's own column names, those unknown to the parser too. */
  readonly raw: Readonly<Record<string, string>>;
  /** Data rows from 1, the header not counted. */
  readonly row: number;
  /** Physical line on which the row starts, from 1. */
  readonly line: number;
}

export type RowOrProblem<Column extends string> =
  | { readonly kind: 'row'; readonly row: CsvRow<Column> }
  /** The lines above the header, in one. */
  | { readonly kind: 'above'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A header cell in lower case, its words joined by `_`. */
export const snakeCase = (header: string) =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Far more than any row is long, and little enough that an unclosed quote does not take all memory. */
const rowLimit = 262_144;

const mend = {
  hint: 'The file is damaged or was cut short. Fetch it again; nothing was taken from it.',
};

/**
 * The rows of the CSV or TSV form, read as they come. A file whose rows do not fit its header, or that ends
 * within a row, cannot be trusted as a whole: it throws `UserError` with the line on which the bad row
 * starts. Blank rows and repeated headers are problems.
 */
export async function* readCsv<Column extends string>(
  content: AsyncIterable<Uint8Array>,
  layout: CsvLayout<Column>,
): AsyncGenerator<RowOrProblem<Column>> {
  const linesAbove = layout.linesAbove ?? 0;
  // A file without a header is given one; it is no line of the file.
  const addedLines = layout.headless === true ? 1 : 0;
  const { above, head, all, endsItsLine } = await withHead(
    layout.headless === true ? withHeader(content, layout.columns) : content,
    linesAbove,
  );
  if (head.replace(/^\uFEFF/, '').trim() === '') throw new UserError('The list file is empty.', mend);
  if (linesAbove > 0) yield { kind: 'above', text: above };
  const { delimiter } = readHeaderLine(head);
  const { parse } = await import('csv-parse');
  // When the parser gives up, rows it had read but not handed on are lost: it is asked here how far it came.
  let parsed = 0;
  const parser = parse({
    bom: true,
    from_line: linesAbove + 1,
    delimiter,
    relax_column_count: true,
    relax_quotes: layout.strayQuotes === true,
    max_record_size: rowLimit,
    info: true,
    on_record: (record: string[], { lines }) => {
      parsed = lines - addedLines;
      return record;
    },
  });
  // The parser hands on what fails before it; the loop below throws it.
  pipeline(all, parser, () => {});

  let header: Header<Column> | undefined;
  // Spreadsheets save columns without a header where a cell far right was once touched, and not in each row.
  let spare = 0;
  let row = 0;
  let line = linesAbove + 1 - addedLines;
  let lastStart = line;
  let misfit: { readonly line: number; readonly fields: number } | undefined;
  let lastIsShort: typeof misfit;
  try {
    for await (const { record: published, info } of parser as AsyncIterable<Parsed>) {
      if (misfit !== undefined) throw doesNotFit(misfit, header!.names.length);
      const start = line;
      lastStart = start;
      line = info.lines + 1 - addedLines;
      if (published.some((cell) => cell.includes('\0')))
        throw new UserError(`There is a NUL byte in the row on line ${start}, which no text has.`, mend);
      if (header === undefined) {
        const named = withoutBlankEnd(published, 1);
        spare = published.length - named.length;
        header = readHeader(named, layout, start);
        yield* header.problems.map((problem) => ({ kind: 'problem', problem }) as const);
        continue;
      }
      row++;
      const { length } = header.names;
      const fitting = published.length <= length + spare ? withoutBlankEnd(published, length) : published;
      const short = layout.shortRows === true && fitting.length < length && fitting.length >= header.needed;
      const record = short ? [...fitting, ...Array<string>(length - fitting.length).fill('')] : fitting;
      lastIsShort = short ? { line: start, fields: fitting.length } : undefined;
      if (layout.strayQuotes === true && swallowsRows(record, delimiter))
        throw new UserError(`A quotation mark in the row on line ${start} takes in the rows after it.`, mend);
      const passedOver = whyNotARow(record, header, layout);
      if (passedOver !== undefined) {
        const where = { line: start, row };
        yield {
          kind: 'problem',
          problem: { kind: 'row-outside-subset', severity: 'warning', message: passedOver, where },
        };
      } else if (record.length !== header.names.length) misfit = { line: start, fields: record.length };
      else yield { kind: 'row', row: readRow(record, header, layout.columns, row, start) };
    }
  } catch (error) {
    throw explain(error, parsed + 1);
  }
  // A short row that does not end its line is cut short.
  if (!endsItsLine()) misfit ??= lastIsShort;
  if (misfit !== undefined)
    throw new UserError(
      `The list file ends within a row: line ${misfit.line} has ${misfit.fields} fields, the header ${header!.names.length}.`,
      mend,
    );
  if (!endsItsLine())
    yield {
      kind: 'problem',
      problem: {
        kind: 'unfinished-row',
        severity: 'warning',
        message: 'The last row does not end its line; the file may have been cut short within its last cell.',
        where: row === 0 ? { line: 1 } : { line: lastStart, row },
      },
    };
}

/** Without blank cells at the end, but with so many at least. */
function withoutBlankEnd(record: readonly string[], least: number): readonly string[] {
  let end = record.length;
  while (end > least && record[end - 1]!.trim() === '') end--;
  return end === record.length ? record : record.slice(0, end);
}

interface Parsed {
  readonly record: readonly string[];
  /** `lines` is the physical line on which the record ends, from 1. */
  readonly info: { readonly lines: number };
}

interface Header<Column> {
  readonly names: readonly string[];
  readonly positions: ReadonlyMap<Column, number>;
  /** How many cells a row has at least: those up to the last of the needed columns. */
  readonly needed: number;
  readonly problems: readonly Problem[];
}

function readHeader<Column extends string>(
  names: readonly string[],
  { columns, needed, optional = [], columnName = snakeCase, title }: CsvLayout<Column>,
  line: number,
): Header<Column> {
  const known = new Set<string>(columns);
  const positions = new Map<Column, number>();
  const problems: Problem[] = [];
  const report = (kind: 'unknown-column' | 'missing-column', message: string, field: string) =>
    problems.push({ kind, severity: 'warning', message, where: { line, field } });
  names.forEach((name, position) => {
    const column = columnName(name);
    if (!known.has(column))
      report('unknown-column', `Column ${JSON.stringify(name)} is kept with the entry but not read.`, name);
    else if (positions.has(column as Column))
      throw new UserError(`The header has the column ${column} twice (line ${line}).`, mend);
    else positions.set(column as Column, position);
  });
  const lacking = needed.filter((column) => !positions.has(column));
  if (lacking.length > 0)
    throw new UserError(`The header (line ${line}) has no column ${lacking.join(' and no column ')}.`, {
      hint: `Expected is: ${title}.`,
    });
  for (const column of columns)
    if (!positions.has(column) && !optional.includes(column))
      report('missing-column', `The file has no column ${column}; it reads as empty.`, column);
  const least = Math.max(0, ...needed.map((column) => positions.get(column)! + 1));
  return { names, positions, needed: least, problems };
}

function readRow<Column extends string>(
  record: readonly string[],
  header: Header<Column>,
  columns: readonly Column[],
  row: number,
  line: number,
): CsvRow<Column> {
  const cells = {} as Record<Column, string>;
  for (const column of columns) {
    const position = header.positions.get(column);
    cells[column] = position === undefined ? '' : record[position]!;
  }
  const raw: Record<string, string> = {};
  header.names.forEach((name, position) => {
    const cell = record[position]!;
    if (cell.trim() !== '') raw[name.trim()] = cell;
  });
  return { cells, raw, row, line };
}

function whyNotARow<Column extends string>(
  record: readonly string[],
  header: Header<Column>,
  { needed, columnName = snakeCase }: CsvLayout<Column>,
): string | undefined {
  if (record.every((cell) => cell.trim() === '')) return 'The row is blank.';
  const repeats = needed.every(
    (column) => columnName(record[header.positions.get(column)!] ?? '') === column,
  );
  return repeats ? 'The row repeats the header.' : undefined;
}

function doesNotFit(misfit: { readonly line: number; readonly fields: number }, expected: number): UserError {
  return new UserError(
    `The row on line ${misfit.line} of the list file has ${misfit.fields} fields, the header ${expected}.`,
    mend,
  );
}

/** Errors of csv-parse in words; its own line is where it gave up, not where the row starts. */
function explain(error: unknown, line: number): unknown {
  const code = (error as { code?: unknown }).code;
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return new UserError(`A quotation mark opened in the row on line ${line} is never closed.`, mend);
  if (typeof code === 'string' && /^(?:CSV|INVALID)_/.test(code))
    return new UserError(`A quotation mark in the row on line ${line} is misplaced.`, mend);
  return error;
}

/** The columns as a first line that ends as the file's own lines do: the parser takes its line ends from it. */
async function* withHeader(
  content: AsyncIterable<Uint8Array>,
  columns: readonly string[],
): AsyncGenerator<Uint8Array> {
  const header = columns.join(',');
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of content) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf(0x0a);
    if (end < 0 && head.length < headLimit) continue;
    yield Buffer.from(header + (head[end - 1] === 0x0d ? '\r\n' : '\n'));
    yield head;
    head = undefined;
  }
  if (head !== undefined) yield Buffer.concat([Buffer.from(`${header}\n`), head]);
}
