import { assignColumns, holdsName } from '../../columns/assign-columns.js';
import { nameHeaders } from '../../columns/columns.js';
import { quoteHeaders } from '../../columns/quote-headers.js';
import { splitHead } from '../../columns/split-head.js';
import { headerKey } from '../../columns/vocabulary.js';
import { editDistance } from '../../text/edit-distance.js';
import { type ListColumns, listVocabulary } from './columns.js';
import { formatHint, listError } from './file-error.js';

/** The first record of a table: which column holds what. */
export interface TableHeader {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly columns: ListColumns;
  /** Columns that are not read because an earlier one is taken: position to position. */
  readonly ties: ReadonlyMap<number, number>;
  /** Physical line on which it stands. */
  readonly line: number;
}

const delimiters = [',', ';', '\t', '|'] as const;
/** A table of one column has no delimiter: what is in a line is the name. NUL is in no text. */
const oneColumn = '\0';

/**
 * The header of a table, by whichever delimiter most of its columns are known.
 *
 * @param whole whether `head` is all of the text
 * @returns undefined where no column holds a name
 */
export function findHeader(head: string, whole: boolean): TableHeader | undefined {
  const found = delimiters.flatMap((delimiter) => {
    const record = splitHead(head, delimiter, whole)[0];
    if (record === undefined) return [];
    const header = { header: record.cells, ...assign(record.cells), line: record.line };
    return [{ ...header, delimiter: record.cells.length === 1 ? oneColumn : delimiter }];
  });
  const known = ({ columns }: TableHeader) => columns.filter((field) => field !== undefined).length;
  return found.filter(({ columns }) => holdsName(columns)).sort((a, b) => known(b) - known(a))[0];
}

/** Which key of an object or header of a table is read as what. */
export function assign(header: readonly string[]): Pick<TableHeader, 'columns' | 'ties'> {
  const ties = new Map<number, number>();
  const columns = assignColumns(
    listVocabulary,
    header,
    header.map(() => undefined),
    new Map(),
    (_field, first, second) => ties.set(second, first),
  );
  return { columns, ties };
}

/** The error for a table without a column for the name: what the columns are, and which was meant. */
export function noNameColumn(head: string, whole: boolean): Error {
  const records = delimiters.flatMap((delimiter) => splitHead(head, delimiter, whole)[0] ?? []);
  const record = records.sort((a, b) => b.cells.length - a.cells.length)[0];
  return lacksName(record?.cells ?? [], record?.line, 'columns');
}

export function lacksName(
  header: readonly string[],
  line: number | undefined,
  are: 'columns' | 'keys',
): Error {
  const meant = header.find((text) => listVocabulary.recognise(text) === undefined && nearName(text));
  return listError(
    line,
    `no ${are === 'columns' ? 'column' : 'key'} holds the name; the ${are} are ${quoteHeaders(header)}.`,
    meant === undefined ? formatHint : `If "${meant.trim()}" holds it, call it "name".`,
  );
}

/** Whether a header is a slip of the pen away from a word for the name. */
function nearName(text: string): boolean {
  const key = headerKey(text);
  if (key.length < 4) return false;
  return nameHeaders().some((word) => {
    const [a, b] = [key, headerKey(word)].map((side) => Uint16Array.from(side, (unit) => unit.charCodeAt(0)));
    const most = key.length > 7 ? 2 : 1;
    return editDistance(a!, 0, a!.length, b!, 0, b!.length, most) <= most;
  });
}
