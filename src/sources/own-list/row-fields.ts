/** What a row says, field by field, whatever form it came in; and what is told of columns that are not read. */
import type { Problem } from '../../model/problem.js';
import type { ListColumns, ListReadAs } from './columns.js';
import type { Cell, ListRow } from './row.js';

export type RowOrProblem =
  | { readonly kind: 'row'; readonly row: ListRow }
  | { readonly kind: 'problem'; readonly problem: Problem };

export function collect(
  cells: readonly (readonly [field: ListReadAs | undefined, cell: Cell])[],
): ListRow['fields'] {
  const fields = new Map<ListReadAs, Cell[]>();
  for (const [field, cell] of cells)
    if (field !== undefined) fields.set(field, [...(fields.get(field) ?? []), cell]);
  return fields;
}

/** A problem for each column that is not read. */
export function unread(
  header: readonly string[],
  columns: ListColumns,
  ties: ReadonlyMap<number, number>,
  line: number,
): Problem[] {
  return header.flatMap((text, at) => {
    const name = text.trim();
    if (columns[at] !== undefined || name === '') return [];
    const taken = ties.get(at);
    const why =
      taken === undefined ? 'not read' : `not read, since ${JSON.stringify(header[taken]!.trim())} is`;
    return {
      kind: 'unknown-column',
      severity: 'warning',
      message: `Column ${JSON.stringify(name)} is kept with the entry but ${why}.`,
      where: { line, field: name },
    } as const;
  });
}

/** Headers as keys: a second column of the same name has its number behind it, one without a name too. */
export function distinct(header: readonly string[]): string[] {
  const seen = new Set<string>();
  return header.map((text, at) => {
    const name = text.trim() || `column ${at + 1}`;
    const key = seen.has(name) ? `${name} (column ${at + 1})` : name;
    seen.add(key);
    return key;
  });
}

export const asRecord = (problem: Problem): RowOrProblem => ({ kind: 'problem', problem });
