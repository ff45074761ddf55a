import { pipeline, Readable } from 'node:stream';
import { inputError } from './input-error.js';

export interface TableRow {
  /** Trimmed; as many as the row has. */
  readonly cells: readonly string[];
  /** Physical line on which the row starts, from 1. */
  readonly line: number;
  /** The row as it stands in the file, with its line end, if any. */
  readonly text: string;
}

/** What csv-parse gives with `raw`. */
interface Parsed {
  readonly record: readonly string[];
  /** With the line end after it, where there is one. */
  readonly raw: string;
}

const cellLimit = 100_000;
/** In bytes: what an unclosed quotation mark may swallow before it is called one. */
const rowLimit = 1_000_000;

/**
 * The rows of a delimited text (RFC 4180 and its looser cousins) below its header, those with no filled
 * cell left out. A quotation mark within an unquoted cell (`5" pipe`) is a character like any other.
 *
 * @param text chunks in which `\n` ends a line
 * @throws UserError with the line on which the row starts, for a quotation mark that is never closed or is
 * followed by more than a delimiter, and for a cell of more than 100,000 characters
 */
export async function* readTable(
  text: AsyncIterable<string>,
  options: {
    readonly delimiter: string;
    readonly headerLine: number;
    readonly file: string;
  },
): AsyncGenerator<TableRow> {
  const { delimiter, headerLine, file } = options;
  const { parse } = await import('csv-parse');
  let nextLine = 1;
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    max_record_size: rowLimit,
    raw: true,
  });
  // Rows are numbered as they leave the parser, since it drops what nobody has read yet where it fails. Its own
  // `on_record` would say the line too, but takes as long as the parsing.
  const push = parser.push.bind(parser);
  parser.push = (parsed: Parsed | null): boolean => {
    if (parsed === null) return push(null);
    const line = nextLine;
    nextLine += linesIn(parsed.raw);
    return push({ cells: parsed.record, line, text: parsed.raw } satisfies TableRow);
  };
  // The parser hands on what fails before it; the loop below throws it.
  pipeline(Readable.from(text), parser, () => {});
  try {
    for await (const row of parser as AsyncIterable<TableRow>) {
      if (row.line <= headerLine || row.cells.every((cell) => cell === '')) continue;
      if (row.cells.some((cell) => cell.length > cellLimit))
        throw inputError(file, row.line, `a cell is longer than ${cellLimit} characters.`, quoteHint);
      yield row;
    }
  } catch (error) {
    throw explain(error, file, nextLine);
  }
}

function linesIn(raw: string): number {
  let lines = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) lines++;
  return lines;
}

const quoteHint = 'A quotation mark is probably missing. One within a quoted cell is written twice ("").';

/** Errors of csv-parse in words; its own line is where it gave up, not where the row starts. */
function explain(error: unknown, file: string, line: number): unknown {
  switch ((error as { code?: unknown }).code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return inputError(file, line, 'a quotation mark is opened in this row and never closed.', quoteHint);
    case 'CSV_MAX_RECORD_SIZE':
      return inputError(file, line, `the row is longer than ${rowLimit} bytes.`, quoteHint);
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return inputError(file, line, 'a quotation mark in this row is misplaced or never closed.', quoteHint);
    default:
      return error;
  }
}
