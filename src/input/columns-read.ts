import type { ColumnFields } from '../columns/assign-columns.js';
import type { Field } from '../columns/columns.js';

/** Which columns of a file are read and which are not, so that a report can say what was not screened. */
export interface ColumnsRead {
  /** In the file's order; a second column of names has the field `alias`. */
  readonly read: readonly { readonly field: Field; readonly header: string }[];
  /** Headers, in the file's order; columns without one are left out. */
  readonly unread: readonly string[];
}

const nameParts: ReadonlySet<unknown> = new Set(['lastName', 'firstName', 'middleName']);

/** Half a name beside a whole one counts as unread: it is used only in rows that lack the whole one. */
export function columnsRead(header: readonly string[], columns: ColumnFields): ColumnsRead {
  const person = columns.includes('firstName') && columns.includes('lastName');
  const partsOnly = !columns.includes('name');
  const read: { field: Field; header: string }[] = [];
  const unread: string[] = [];
  header.forEach((text, at) => {
    const field = columns[at];
    const title = text.replace(/\s+/gu, ' ').trim();
    if (field !== undefined && (person || partsOnly || !nameParts.has(field)))
      read.push({ field: field === 'otherName' ? 'alias' : field, header: title });
    else if (title !== '') unread.push(title);
  });
  return { read, unread };
}
