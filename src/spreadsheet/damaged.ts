import { UserError } from '../model/user-error.js';

const saveAgain = 'Open it in a spreadsheet program and save it as an Excel workbook (.xlsx), or as CSV.';

/** A workbook that cannot be read as a whole; nothing is taken from it. */
export function damaged(what: string, cause?: unknown): UserError {
  return new UserError(`The workbook cannot be read: ${what}.`, { hint: saveAgain, cause });
}

/** A workbook that would take more memory or time than any honest one. */
export function refused(what: string): UserError {
  return new UserError(`The workbook is refused: ${what}.`, {
    hint: 'No list needs this. If the file is what it should be, save its rows as CSV.',
  });
}
