import { inputError } from '../columns/input-error.js';
import { UserError } from '../model/user-error.js';
import { readSheet, type SheetRow } from '../spreadsheet/read-sheet.js';
import { wholeWorkbook } from '../spreadsheet/whole-workbook.js';
import { chooseSheet, type SheetRead } from './choose-sheet.js';

export interface OpenSheet {
  readonly sheet: SheetRead;
  /** May be read once. Merged cells hold their text in each of their rows. */
  readonly rows: AsyncGenerator<SheetRow>;
}

/**
 * Opens a workbook at the sheet that `wanted` names, or the first visible one with rows. The packed workbook is held whole,
 * the sheet is not.
 *
 * @throws UserError that names the file, here and while the rows are read
 */
export async function openSheet(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  wanted: string | undefined,
): Promise<OpenSheet> {
  try {
    const workbook = await wholeWorkbook(bytes);
    const sheet = await chooseSheet(workbook, wanted, file);
    const rows = readSheet(workbook.bytes, { sheet: sheet.name, fillMerged: true });
    return { sheet, rows: named(rows, file) };
  } catch (error) {
    throw naming(error, file);
  }
}

async function* named(rows: AsyncGenerator<SheetRow>, file: string): AsyncGenerator<SheetRow> {
  try {
    yield* rows;
  } catch (error) {
    throw naming(error, file);
  }
}

/** The errors of a workbook do not know what its file is called. */
function naming(error: unknown, file: string): unknown {
  if (!(error instanceof UserError) || error.message.startsWith(file)) return error;
  const said = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  return inputError(file, undefined, said, error.hint);
}
