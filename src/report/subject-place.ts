import type { ScreeningRun } from '../model/report.js';
import type { Subject } from '../model/subject.js';

/** What was screened, for people. */
export const sourceWords = ({ subjects }: ScreeningRun): string =>
  subjects === 'arguments' ? 'names given by hand' : subjects;

/** Path of the screened file; undefined where subjects came as arguments or through standard input. */
export const fileOf = ({ subjects }: ScreeningRun): string | undefined =>
  subjects === 'arguments' || subjects === 'standard input' ? undefined : subjects;

/** Lines and columns count from 1, columns in UTF-16 units; the end column is that behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** Where in a text file the subject's name stands, or else its row; undefined where the file has no lines. */
export function regionOf({ line, nameAt }: Subject, { sheet }: ScreeningRun): Region | undefined {
  if (sheet !== undefined) return undefined;
  if (nameAt !== undefined)
    return { startLine: nameAt.line, startColumn: nameAt.column, endColumn: nameAt.endColumn };
  return line === undefined ? undefined : { startLine: line };
}

/** What `line` of a subject counts: lines of a text, or rows of a sheet as the spreadsheet numbers them. */
export const lineWord = ({ sheet }: Pick<ScreeningRun, 'sheet'>): string =>
  sheet === undefined ? 'line' : 'sheet row';

/** Which row of what, in words: e.g. `row 3`, or `row 5 of the sheet Suppliers` as the spreadsheet counts. */
export function rowWords({ row, line }: Subject, { sheet }: ScreeningRun): string {
  return sheet === undefined || line === undefined ? `row ${row}` : `row ${line} of the sheet ${sheet.name}`;
}
