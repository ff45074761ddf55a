import { cellStyles, cellXml, columnLetters, type XlsxCell } from './xlsx-cell.js';
import { xmlText } from './xml-text.js';

export interface XlsxColumn {
  readonly title: string;
  /** In characters, as Excel counts. */
  readonly width: number;
  /** Whether long text goes on below, rather than behind the next cell. */
  readonly wraps?: true;
}

/** How much a worksheet holds at most. */
export interface SheetBounds {
  /** Rows, the header among them: Excel's own bound. */
  readonly rows: number;
  /** Bytes before packing: beyond 4 GiB the archive would need another format. */
  readonly bytes: number;
  /** Links: Excel's own bound. */
  readonly links: number;
}

/** https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const excelBounds: SheetBounds = { rows: 1_048_576, bytes: 3 * 2 ** 30, links: 65_530 };

/** Characters of an address beyond which Excel takes none. */
const longestUrl = 2079;

/**
 * A worksheet (ECMA-376 part 1, 18.3.1.99) as it is written: a header that stays in view and filters, then rows.
 * Of the rows only the addresses that they lead to are kept.
 */
export interface XlsxSheet {
  /** The XML of a row; undefined where the sheet is full and the row is left out. */
  row(cells: readonly XlsxCell[]): string | undefined;
  /** The XML before the first row, header included; and that behind the last. */
  readonly opening: string;
  closing(): string;
  /** The relationships part that belongs to the sheet; undefined where it leads nowhere. */
  relationships(): string | undefined;
  /** The area of the header and all rows, e.g. `$A$1:$F$20`. */
  area(): string;
}

export function xlsxSheet(columns: readonly XlsxColumn[], bounds: SheetBounds): XlsxSheet {
  let rows = 1;
  let bytes = 0;
  const links: string[] = [];
  const targets = new Map<string, number>();
  const linked = (cell: XlsxCell, column: number): boolean => {
    if (typeof cell !== 'object' || !/^https?:\/\/[\x21-\x7e]+$/i.test(cell.url)) return false;
    if (links.length >= bounds.links || cell.url.length > longestUrl) return false;
    if (!targets.has(cell.url)) targets.set(cell.url, targets.size + 1);
    links.push(`<hyperlink ref="${columnLetters(column)}${rows}" r:id="rId${targets.get(cell.url)}"/>`);
    return true;
  };
  const plainStyles = columns.map(({ wraps }) => (wraps ? cellStyles.wrapped : cellStyles.text));
  const lastColumn = columnLetters(columns.length - 1);
  return {
    opening: opening(columns),
    row(cells) {
      if (rows >= bounds.rows || bytes >= bounds.bytes) return undefined;
      rows++;
      const inside = cells.map((cell, at) =>
        cellXml(cell, at, rows, linked(cell, at) ? cellStyles.link : plainStyles[at]!),
      );
      const xml = `<row r="${rows}">${inside.join('')}</row>\n`;
      // A character of the Basic Multilingual Plane takes three bytes at most, one beyond it two of them and four.
      bytes += xml.length * (/[^\x00-\x7f]/.test(xml) ? 3 : 1);
      return xml;
    },
    closing: () =>
      [
        '</sheetData>',
        `<autoFilter ref="A1:${lastColumn}${rows}"/>`,
        links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
        '</worksheet>',
      ].join('\n'),
    relationships: () => (targets.size === 0 ? undefined : relationships([...targets.keys()])),
    area: () => `$A$1:$${lastColumn}$${rows}`,
  };
}

function opening(columns: readonly XlsxColumn[]): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title }, at) => cellXml(title, at, 1, cellStyles.header));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${titles.join('')}</row>\n`,
  ].join('\n');
}

function relationships(urls: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
    ...urls.map(
      (url, at) =>
        `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xmlText(url)}" TargetMode="External"/>`,
    ),
    '</Relationships>',
  ].join('\n');
}
