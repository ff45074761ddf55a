import { inputError } from '../../columns/input-error.js';
import type { UserError } from '../../model/user-error.js';

/** What the file is called in messages: a parser does not know its name. */
export const listFile = 'The list file';

export const formatHint =
  'The first line names the columns, e.g. id,name,alias,type,country,reference; docs/own-lists.md has them all.';

/** A list that cannot be trusted as a whole. */
export const listError = (line: number | undefined, says: string, hint = formatHint): UserError =>
  inputError(listFile, line, says, hint);
