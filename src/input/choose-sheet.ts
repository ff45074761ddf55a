import { inputError } from '../columns/input-error.js';
import { didYouMean } from '../lookup/did-you-mean.js';
import { sheetsWithValues } from '../spreadsheet/whole-workbook.js';

/** Which sheet of a workbook is read. */
export interface SheetRead {
  readonly name: string;
  /** Other sheets that a reader sees and that hold something, in the order of their tabs. */
  readonly unread: readonly string[];
}

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** Looked at for values: a workbook of more is not kept by hand. */
const mostSheets = 200;

/**
 * The sheet that `wanted` names, by its name or by the place of its tab from 1; without it the first visible sheet with
 * rows, or the first at all where none has.
 *
 * @throws UserError where there is no such sheet, with the names of those that there are
 */
export async function chooseSheet(
  { bytes, sheets }: { readonly bytes: Uint8Array; readonly sheets: readonly Sheet[] },
  wanted: string | undefined,
  file: string,
): Promise<SheetRead> {
  const visible = sheets.filter(({ hidden }) => !hidden).slice(0, mostSheets);
  const filled = await sheetsWithValues(bytes, new Set(visible.map(({ name }) => name)));
  const seen = visible.filter(({ name }) => filled.has(name));
  const sheet =
    wanted === undefined ? (seen[0] ?? visible[0] ?? sheets[0]) : namedSheet(sheets, wanted, file);
  if (sheet === undefined) throw inputError(file, undefined, 'the workbook has no sheet with cells.');
  return { name: sheet.name, unread: seen.map(({ name }) => name).filter((name) => name !== sheet.name) };
}

function namedSheet(sheets: readonly Sheet[], wanted: string, file: string): Sheet {
  const key = (text: string) => text.trim().toLowerCase();
  const byName =
    sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => key(name) === key(wanted));
  if (byName !== undefined) return byName;
  const at = /^\s*\d+\s*$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined;
  if (at !== undefined) return at;
  const names = sheets.map(({ name }) => name);
  const meant = didYouMean(wanted, names);
  const quoted = names.slice(0, 20).map((name) => `"${name}"`);
  throw inputError(
    file,
    undefined,
    `the workbook has no sheet "${wanted}".`,
    meant === undefined
      ? `It has ${quoted.join(', ')}${names.length > quoted.length ? ` and ${names.length - quoted.length} more` : ''}.`
      : `Did you mean "${meant}"?`,
  );
}
