import { pipeline, Readable } from 'node:stream';
import type { Problem } from '../../model/problem.js';
import { UserError } from '../../model/user-error.js';
import { type CslColumn, type CslRow, columnName, cslColumns, neededColumns } from './columns.js';
import { readHeaderLine } from './delimiter.js';

export type RowOrProblem =
  | { readonly kind: 'row'; readonly row: CslRow }
  | { readonly kind: 'problem'; readonly problem: Problem };

const headLimit = 65_536;
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
export async function* readRows(content: AsyncIterable<Uint8Array>): AsyncGenerator<RowOrProblem> {
  const { head, all, endsItsLine } = await withHead(content);
  if (head.replace(/^\uFEFF/, '').trim() === '') throw new UserError('The list file is empty.', mend);
  const { delimiter } = readHeaderLine(head);
  const { parse } = await import('csv-parse');
  // When the parser gives up, rows it had read but not handed on are lost: it is asked here how far it came.
  let parsed = 0;
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    max_record_size: rowLimit,
    info: true,
    on_record: (record: string[], { lines }) => {
      parsed = lines;
      return record;
    },
  });
  // The parser hands on what fails before it; the loop below throws it.
  pipeline(all, parser, () => {});

  let header: Header | undefined;
  let row = 0;
  let line = 1;
  let lastStart = 1;
  let misfit: { readonly line: number; readonly fields: number } | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (misfit !== undefined) throw doesNotFit(misfit, header!.names.length);
      const start = line;
      lastStart = start;
      line = info.lines + 1;
      if (header === undefined) {
        header = readHeader(record);
        yield* header.problems.map((problem) => ({ kind: 'problem', problem }) as const);
        continue;
      }
      row++;
      const passedOver = whyNotARow(record, header);
      if (passedOver !== undefined) {
        const where = { line: start, row };
        yield {
          kind: 'problem',
          problem: { kind: 'row-outside-subset', severity: 'warning', message: passedOver, where },
        };
      } else if (record.length !== header.names.length) misfit = { line: start, fields: record.length };
      else yield { kind: 'row', row: readRow(record, header, row, start) };
    }
  } catch (error) {
    throw explain(error, parsed + 1);
  }
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

interface Parsed {
  readonly record: readonly string[];
  /** `lines` is the physical line on which the record ends, from 1. */
  readonly info: { readonly lines: number };
}

interface Header {
  readonly names: readonly string[];
  readonly positions: ReadonlyMap<CslColumn, number>;
  readonly problems: readonly Problem[];
}

function readHeader(names: readonly string[]): Header {
  const known = new Set<string>(cslColumns);
  const positions = new Map<CslColumn, number>();
  const problems: Problem[] = [];
  const report = (kind: 'unknown-column' | 'missing-column', message: string, field: string) =>
    problems.push({ kind, severity: 'warning', message, where: { line: 1, field } });
  names.forEach((name, position) => {
    const column = columnName(name);
    if (!known.has(column))
      report('unknown-column', `Column ${JSON.stringify(name)} is kept with the entry but not read.`, name);
    else if (positions.has(column as CslColumn))
      throw new UserError(`The header has the column ${column} twice (line 1).`, mend);
    else positions.set(column as CslColumn, position);
  });
  const lacking = neededColumns.filter((column) => !positions.has(column));
  if (lacking.length > 0)
    throw new UserError(`The header (line 1) has no column ${lacking.join(' and no column ')}.`, {
      hint: 'The Consolidated Screening List of trade.gov is expected, in its CSV or TSV form.',
    });
  for (const column of cslColumns)
    if (!positions.has(column))
      report('missing-column', `The file has no column ${column}; it reads as empty.`, column);
  return { names, positions, problems };
}

function readRow(record: readonly string[], header: Header, row: number, line: number): CslRow {
  const cells = {} as Record<CslColumn, string>;
  for (const column of cslColumns) {
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

function whyNotARow(record: readonly string[], header: Header): string | undefined {
  if (record.every((cell) => cell.trim() === '')) return 'The row is blank.';
  const repeats = neededColumns.every(
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
  if (typeof code === 'string' && code.startsWith('CSV_'))
    return new UserError(`A quotation mark in the row on line ${line} is misplaced.`, mend);
  return error;
}

/** Reads as far as the first line feed, to find the delimiter, and gives back the whole. */
async function withHead(content: AsyncIterable<Uint8Array>): Promise<{
  readonly head: string;
  readonly all: Readable;
  /** Whether the content, once read, ended with a line feed. */
  readonly endsItsLine: () => boolean;
}> {
  const iterator = content[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let lastByte: number | undefined;
  for (let size = 0; size < headLimit; ) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    lastByte = next.value.at(-1) ?? lastByte;
    size += next.value.length;
    if (next.value.includes(0x0a)) break;
  }
  async function* all() {
    yield* chunks;
    for await (const chunk of { [Symbol.asyncIterator]: () => iterator }) {
      lastByte = chunk.at(-1) ?? lastByte;
      yield chunk;
    }
  }
  return {
    head: Buffer.concat(chunks).toString('utf8'),
    all: Readable.from(all(), { objectMode: false }),
    endsItsLine: () => lastByte === 0x0a || lastByte === 0x0d,
  };
}
