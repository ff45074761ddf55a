import { type ColumnMap, positionOfHeader } from '../columns/assign-columns.js';
import { subjectVocabulary } from '../columns/columns.js';
import { inputError } from '../columns/input-error.js';
import { type HeadRecord, splitHead } from '../columns/split-head.js';
import { subjectType } from '../columns/subject-type.js';

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
 * @throws UserError for a JSON array, an empty text, and a table that lacks its header
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

  const told = /^sep=(.)[ \t]*(?=\n|$)/i.exec(head);
  const below = told === null ? head : ' '.repeat(told[0].length) + head.slice(told[0].length);
  if (below.trim() === '' && whole) throw inputError(file, undefined, 'the file has no rows.');
  const tables = [...(told === null ? delimiters : [told[1]!]), oneColumn].map((delimiter) => ({
    delimiter,
    records: splitHead(below, delimiter, whole),
  }));

  let best: { readonly delimiter: string; readonly header: Header } | undefined;
  for (const { delimiter, records } of tables) {
    const header = findHeader(records, given);
    if (header === undefined || (delimiter !== oneColumn && header.record.cells.length < 2)) continue;
    if (header.known > (best?.header.known ?? 0)) best = { delimiter, header };
  }
  if (best !== undefined) {
    const { delimiter, header } = best;
    const { records } = tables.find((table) => table.delimiter === delimiter)!;
    if (!given.has('name')) refuseTypesAsHeader(header.record, records, file);
    return tableOf(delimiter, header.record);
  }

  const likely = tables.find(({ delimiter, records }) =>
    told === null ? looksLikeTable(records, delimiter, below) : delimiter === told[1],
  );
  const { delimiter, records } = likely ?? tables.at(-1)!;
  if (records[0] === undefined || (likely === undefined && given.size === 0)) return { kind: 'names' };
  return tableOf(delimiter, records[0]);
}

const tableOf = (delimiter: string, { cells, line }: HeadRecord): Layout => ({
  kind: 'table',
  delimiter,
  header: cells,
  headerLine: line,
});

interface Header {
  readonly record: HeadRecord;
  /** How many of its cells are known or given. */
  readonly known: number;
}

/** The record that names the columns: the first, or one below titles that are a single cell each. */
function findHeader(records: readonly HeadRecord[], given: ColumnMap): Header | undefined {
  for (const [at, record] of records.slice(0, titleLines).entries()) {
    const { cells } = record;
    const { known, hasName } = headerIn(cells, given);
    if (hasName && (at === 0 || known >= 2)) return { record, known };
    if (cells.filter((text) => text !== '').length > 1) return undefined;
  }
  return undefined;
}

/** How many cells of a record are known or given, and whether any is for the name or given. */
export function headerIn(
  cells: readonly string[],
  given: ColumnMap,
): { readonly known: number; readonly hasName: boolean } {
  const wanted = [...given.values()].flat();
  const columns = cells.map(subjectVocabulary.recognise);
  const told = wanted.filter((name) => positionOfHeader(name, cells) >= 0).length;
  return {
    known: told + columns.filter((column) => column !== undefined).length,
    hasName: told > 0 || columns.some((column) => /^(?:name|lastName|firstName)$/.test(column?.field ?? '')),
  };
}

/**
 * `Acme,company,DE` begins with no header, though "company" is a word for the name: below it stand types.
 * Taken for one, it would have the word "company" screened, row by row, and no party. Beside another column
 * of names it does no harm.
 */
export function refuseTypesAsHeader(header: HeadRecord, records: readonly HeadRecord[], file: string): void {
  const names = header.cells.filter((text) => subjectVocabulary.recognise(text)?.field === 'name');
  if (names.length !== 1 || subjectType(names[0]!) === undefined) return;
  const at = header.cells.indexOf(names[0]!);
  const below = records.filter(({ line }) => line > header.line).map(({ cells }) => cells[at] ?? '');
  const said = below.filter((text) => text !== '');
  if (said.length > 0 && said.every((text) => subjectType(text) !== undefined))
    throw inputError(
      file,
      header.line,
      `below "${header.cells[at]}" stand types, not names.`,
      'If this line is no header, add one, e.g. name,type,country.',
    );
}

/** What may follow a comma without a blank in a name. */
const legalForm =
  /^(?:co|inc|incorporated|corp|corporation|llc|ltd|limited|plc|llp|lp|gmbh|ag|kg|sa|sas|srl|spa|sl|bv|nv|as|oy|ab|kft|jsc|ojsc|pjsc|ooo|pty|pte|bhd|kk|jr|sr|ii|iii)(?:$|[^\p{L}\p{N}])/iu;

function looksLikeTable(records: readonly HeadRecord[], delimiter: string, head: string): boolean {
  const filled = records.map(({ cells }) => cells.filter((text) => text !== ''));
  const several = filled.filter(({ length }) => length > 1).length;
  if (several === 0 || several < filled.length * 0.8) return false;
  if (delimiter !== ',') return true;
  const count = records[0]!.cells.length;
  if (count > 2 && records.every(({ cells }) => cells.length === count)) return true;
  // `Acme,DE` is a table; `Foo Co.,Ltd.` and `Chen, Quanguo` are names.
  if (records.length === 1) return false;
  const commas = head.match(/,(?=.)/g)?.length ?? 0;
  const spaced = head.match(/,(?=[ \t])/g)?.length ?? 0;
  const forms = filled.flat().filter((text) => legalForm.test(text.replace(/\./g, ''))).length;
  return spaced + forms < commas / 2;
}
