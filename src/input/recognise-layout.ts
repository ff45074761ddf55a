import type { ColumnMap } from './column-options.js';
import { recogniseColumn } from './columns.js';
import { inputError } from './input-error.js';
import { findHeader } from './map-columns.js';
import { type HeadRecord, splitHead } from './split-head.js';

/** How a text says who is to be screened. */
export type Layout =
  | { readonly kind: 'json-lines' }
  /** One name a line, as it stands. */
  | { readonly kind: 'names' }
  | {
      readonly kind: 'table';
      /** One character; NUL, which no text has, for a table of one column. */
      readonly delimiter: string;
      readonly header: readonly string[];
      /** Physical line on which the header starts; what is above it is no row. */
      readonly headerLine: number;
    };

const delimiters = [',', ';', '\t', '|'] as const;
const oneColumn = '\0';
/** Titles and dates that an export puts above its header are looked past as far as this. */
const titleLines = 10;

/**
 * Tells JSONL, a table and a list of names apart by how the text begins.
 *
 * A header is a record in which the name or a column of `given` is found. Without one, commas are no proof
 * of a table, since names have them ("Dahua Technology Co., Ltd."); where it looks like a table all the
 * same, it is called one, so that the lack of a name column is said instead of screening whole rows.
 *
 * @param whole whether `head` is the whole text
 * @throws UserError for a JSON array and an empty text
 */
export function recogniseLayout(head: string, whole: boolean, given: ColumnMap, file: string): Layout {
  const begins = head.trimStart();
  if (begins === '' && whole) throw inputError(file, undefined, 'the file is empty.');
  if (begins.startsWith('{')) return { kind: 'json-lines' };
  if (/^\[\s*[{"]/.test(begins))
    throw inputError(
      file,
      undefined,
      'this is a JSON array; JSON is read one object a line.',
      `Turn it into lines: jq -c '.[]' ${file}`,
    );

  const told = /^\s*sep=(.)[ \t]*(?:\n|$)/i.exec(head);
  const below = told === null ? head : ' '.repeat(told[0].length - 1) + head.slice(told[0].length - 1);
  const candidates = told === null ? delimiters : [told[1]!];
  const tables = [...candidates, oneColumn].map((delimiter) => ({
    delimiter,
    records: splitHead(below, delimiter, whole),
  }));

  const headed = tables
    .map((table) => ({ ...table, found: findHeaderRecord(table.records, given) }))
    .filter(({ found }) => found !== undefined)
    .sort((a, b) => b.found!.worth - a.found!.worth)[0];
  if (headed !== undefined) return tableOf(headed.delimiter, headed.found!.record);

  const likely = tables.find(({ delimiter, records }) => told !== null || looksLikeTable(records, delimiter));
  const first = (likely ?? tables.at(-1))?.records[0];
  if (first !== undefined && (likely !== undefined || given.size > 0))
    return tableOf(likely?.delimiter ?? oneColumn, first);
  return { kind: 'names' };
}

const tableOf = (delimiter: string, { cells, line }: HeadRecord): Layout => ({
  kind: 'table',
  delimiter,
  header: cells,
  headerLine: line,
});

/** The record that names the columns, and how much of it is known. */
function findHeaderRecord(
  records: readonly HeadRecord[],
  given: ColumnMap,
): { readonly record: HeadRecord; readonly worth: number } | undefined {
  const wanted = [...given.values()].flat();
  for (const [at, record] of records.slice(0, titleLines).entries()) {
    const { cells } = record;
    const known = cells.map(recogniseColumn);
    const told = wanted.filter((name) => findHeader(name, cells) >= 0).length;
    const named =
      told > 0 || known.some((column) => column && /^(?:name|lastName|firstName)$/.test(column.field));
    const worth = told + known.filter((column) => column !== undefined).length;
    // A record below the first must be a header beyond doubt to be taken for one.
    if (named && (at === 0 || worth >= 2)) return { record, worth };
    if (cells.filter((text) => text !== '').length > 1) return undefined;
  }
  return undefined;
}

/** Endings that follow a comma within a name, or a blank and a comma's other half. */
const legalForm =
  /^(?:co|inc|incorporated|corp|corporation|llc|l\.l\.c|ltd|limited|plc|llp|lp|gmbh|ag|kg|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|s\.?l|b\.?v|n\.?v|a\.?s|oy|ab|kft|jsc|ojsc|pjsc|ooo|pty|pte|bhd|k\.?k|de c\.?v|jr|sr|ii|iii)\b/i;

function looksLikeTable(records: readonly HeadRecord[], delimiter: string): boolean {
  const count = records[0]?.cells.length ?? 0;
  if (records.length < 2 || count < 2) return false;
  const alike = records.filter(({ cells }) => cells.length === count);
  if (alike.length < records.length * 0.9) return false;
  if (delimiter !== ',') return true;
  if (count > 2) return true;
  // Two cells a line: `Acme,DE` is a table, `Foo Co.,Ltd.` and `Chen, Quanguo` are names.
  const forms = alike.filter(({ cells }) => legalForm.test(cells[1]!)).length;
  return forms < alike.length / 4;
}
