import { UserError } from '../model/user-error.js';
import { cellString, stringCollector } from './cell-string.js';
import { damaged, refused } from './damaged.js';
import { mergedFiller, readMergedDown } from './merged-cells.js';
import { type NumberFormat, readNumberFormats } from './number-formats.js';
import { readPart, type XmlAttributes } from './read-part.js';
import { readSharedStrings } from './shared-strings.js';
import { showNumber } from './show-number.js';
import { unpack } from './unpack.js';
import { gatherWorkbook } from './whole-workbook.js';
import { openWorkbook, type Sheet, type Workbook } from './workbook.js';

/** One row of a sheet that has cells. */
export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  /** Texts from column A on, empty where there is none; the last is not empty. */
  readonly cells: readonly string[];
  /** Whether the spreadsheet hides the row, by hand or by a filter. */
  readonly hidden: boolean;
  /** Cells that have no value for a reader, by column from 0: an error such as `#N/A`, or what is wrong in words. */
  readonly unreadable?: ReadonlyMap<number, string>;
}

export interface SheetOptions {
  /** Name of the sheet; the first that is not hidden unless given. */
  readonly sheet?: string;
  /** Whether cells that are merged downwards hold their text in each of their rows, not in the first alone. */
  readonly fillMerged?: boolean;
}

/** Programs that write workbooks without computing them leave the result out. */
const unsaved = 'a formula whose result was not saved';

/** Column XFD is the last. */
const mostColumns = 16_384;
/** Cells with the empty ones before them, over the sheet; a full list of a million rows has some thirty million. */
const mostCells = 60_000_000;

/**
 * The rows of one sheet of an Excel workbook (.xlsx), as a reader sees them: texts with their runs joined,
 * days as `YYYY-MM-DD`, numbers without noise, formulas by the result that was saved. Rows without a cell
 * are left out; merged cells hold their text in the first unless `fillMerged` says otherwise.
 *
 * @throws UserError for what is no such workbook, is damaged, has no such sheet, or unpacks to more than any
 *   list needs
 */
export async function* readSheet(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  options: SheetOptions = {},
): AsyncGenerator<SheetRow> {
  const bytes = content instanceof Uint8Array ? content : await gatherWorkbook(content);
  const workbook = await openWorkbook(bytes);
  const { part } = chosen(workbook, options);
  const strings = textsOf.get(bytes) ?? (await readSharedStrings(workbook));
  textsOf.set(bytes, strings);
  const formats = await readNumberFormats(workbook);
  const { open, close, take } = rowReader(strings, formats, workbook.date1904);
  const fill = options.fillMerged === true ? mergedFiller(await readMergedDown(part)) : () => 0;
  let filled = 0;
  for await (const _ of readPart(unpack(part, workbook.budget), { open, close }))
    for (const { row, cells, hidden, unreadable } of take()) {
      filled += fill(row, cells);
      if (filled > mostCells) throw refused(`its sheet has more than ${mostCells} cells`);
      yield { row, cells: dense(cells), hidden, ...(unreadable === undefined ? {} : { unreadable }) };
    }
}

/** Of bytes that are read sheet by sheet, the texts that the sheets share are unpacked once. */
const textsOf = new WeakMap<Uint8Array, readonly string[]>();

/** The first rows of a sheet as tab-separated lines, to tell by them what it holds. */
export async function sheetHead(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  { rows = 20, ...options }: SheetOptions & { readonly rows?: number } = {},
): Promise<string> {
  const lines: string[] = [];
  for await (const { cells } of readSheet(content, options)) {
    lines.push(cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'));
    if (lines.length >= rows) break;
  }
  return lines.map((line) => `${line}\n`).join('');
}

function chosen({ sheets }: Workbook, { sheet: name }: SheetOptions): Sheet {
  const sheet =
    name === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find((candidate) => candidate.name.trim().toLowerCase() === name.trim().toLowerCase());
  if (sheet !== undefined) return sheet;
  if (name === undefined) throw damaged('it has no sheet');
  throw new UserError(`The workbook has no sheet ${JSON.stringify(name)}.`, {
    hint: `It has ${sheets.map((candidate) => JSON.stringify(candidate.name)).join(', ')}.`,
  });
}

/** Rows wait in this form: one text far to the right would else take the room of sixteen thousand. */
interface SparseRow {
  readonly row: number;
  /** By column, from 0. */
  readonly cells: Map<number, string>;
  readonly hidden: boolean;
  readonly unreadable: ReadonlyMap<number, string> | undefined;
}

function dense(cells: ReadonlyMap<number, string>): readonly string[] {
  let width = 0;
  for (const column of cells.keys()) width = Math.max(width, column + 1);
  const texts = new Array<string>(width).fill('');
  for (const [column, text] of cells) texts[column] = text;
  return texts;
}

function rowReader(strings: readonly string[], formats: readonly NumberFormat[], date1904: boolean) {
  let ready: SparseRow[] = [];
  let row = 0;
  let cells = new Map<number, string>();
  let width = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let value: string | undefined;
  let hasFormula = false;
  let hidden = false;
  let unreadable: Map<number, string> | undefined;
  let total = 0;
  const inline = stringCollector();

  const text = (): string => {
    const inlineText = inline.take();
    if (type === 'inlineStr') return inlineText;
    if (value === undefined) return '';
    if (type === 's') {
      const shared = strings[Number(value.trim() || Number.NaN)];
      if (shared === undefined) throw damaged(`row ${row} refers to a text that is not there`);
      return shared;
    }
    if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
    if (type === 'str' || type === 'e') return cellString(value);
    if (type === 'd') return value.trim().replace(/T00:00:00(?:\.0*)?Z?$/, '');
    return showNumber(value, formats[style] ?? { kind: 'general' }, date1904);
  };
  const place = (shown: string) => {
    if (shown === '') return;
    total += Math.max(0, column + 1 - width);
    width = Math.max(width, column + 1);
    if (total > mostCells) throw refused(`its sheet has more than ${mostCells} cells`);
    cells.set(column, shown);
  };
  return {
    open: (name: string, attributes: XmlAttributes) => {
      inline.open(name);
      if (name === 'row') {
        const stated = Number(attributes.r);
        row = Number.isSafeInteger(stated) && stated > 0 ? stated : row + 1;
        hidden = /^(?:1|true)$/.test(attributes.hidden ?? '');
        cells = new Map();
        unreadable = undefined;
        width = 0;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes.r ?? '') ?? column + 1;
        if (column >= mostColumns) throw refused(`its sheet has more than ${mostColumns} columns`);
        type = attributes.t ?? '';
        style = Number(attributes.s ?? 0);
        value = undefined;
        hasFormula = false;
      }
    },
    close: (name: string, inner: string) => {
      inline.close(name, inner);
      if (name === 'v') value = inner;
      else if (name === 'f') hasFormula = true;
      else if (name === 'c') {
        const shown = text();
        const wrong = type === 'e' ? shown : hasFormula && value === undefined ? unsaved : undefined;
        if (wrong !== undefined) unreadable = (unreadable ?? new Map()).set(column, wrong);
        place(shown);
      } else if (name === 'row' && (cells.size > 0 || unreadable !== undefined))
        ready.push({ row, cells, hidden, unreadable });
    },
    take: (): SparseRow[] => {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

/** The column of `AB12`, from 0; undefined where the reference is none. */
function columnOf(reference: string): number | undefined {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/i.exec(reference)?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
