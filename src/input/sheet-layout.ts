import type { ColumnMap } from '../columns/assign-columns.js';
import type { HeadRecord } from '../columns/split-head.js';
import { headerIn, refuseTypesAsHeader } from './recognise-layout.js';

/** How a sheet says who is to be screened: below a header, or as one name a row in its only column. */
export type SheetLayout =
  | { readonly kind: 'names' }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly headerRow: number };

/** Rows in which the header is looked for: titles, dates and logos stand above it. */
export const mostAboveHeader = 30;

/**
 * Finds the header among the first rows of a sheet. Titles above it may have several cells, other than in a text, since
 * cells cannot shift; so the header is the first row that has a column for the name and another known word, or the
 * row right below that has more of them, as where merged cells head the columns together.
 *
 * @param head the first rows that have cells, their `line` as the spreadsheet numbers them
 * @throws UserError where types stand below what looks like the name
 */
export function sheetLayout(head: readonly HeadRecord[], given: ColumnMap, file: string): SheetLayout {
  let best: { readonly record: HeadRecord; readonly known: number } | undefined;
  for (const [at, record] of head.entries()) {
    if (best !== undefined && record.line > best.record.line + 1) break;
    const { known, hasName } = headerIn(record.cells, given);
    if (hasName && (at === 0 || known >= 2) && known > (best?.known ?? 0)) best = { record, known };
  }
  if (best !== undefined) {
    if (!given.has('name')) refuseTypesAsHeader(best.record, head, file);
    return { kind: 'table', header: best.record.cells, headerRow: best.record.line };
  }
  const widest = head.find((record) => filled(record) > 1);
  const first = widest ?? head[0];
  if (first === undefined || (widest === undefined && given.size === 0)) return { kind: 'names' };
  return { kind: 'table', header: first.cells, headerRow: first.line };
}

const filled = ({ cells }: HeadRecord) => cells.filter((text) => text !== '').length;
