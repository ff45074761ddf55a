import { type CsvRow, type RowOrProblem, readCsv } from '../csv/read-csv.js';

/** The four tables of the CSV form. None has a header; an entry's number, its uid, joins them. */

const tables = {
  prim: [
    'ent_num',
    'name',
    'type',
    'program',
    'title',
    'call_sign',
    'vess_type',
    'tonnage',
    'grt',
    'vess_flag',
    'vess_owner',
    'remarks',
  ],
  add: ['ent_num', 'add_num', 'address', 'city', 'country', 'remarks'],
  alt: ['ent_num', 'alt_num', 'type', 'name', 'remarks'],
  comments: ['ent_num', 'remarks'],
} as const;

export type Role = keyof typeof tables;
export type Cells<Table extends Role> = Readonly<Record<(typeof tables)[Table][number], string>>;

/** One row of a table. Cells are as published, with the mark for nothing, `-0- `, read as empty. */
export interface Row<Table extends Role> {
  readonly cells: Cells<Table>;
  readonly line: number;
}

export const roles = Object.keys(tables) as readonly Role[];

export async function* readTable<Table extends Role>(
  table: Table,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<
  { readonly kind: 'row'; readonly row: Row<Table> } | Exclude<RowOrProblem<string>, { kind: 'row' }>
> {
  const columns: readonly string[] = tables[table];
  const layout = {
    columns,
    needed: columns,
    headless: true,
    title: `the ${table} table of OFAC's CSV form, with ${columns.length} columns and no header`,
  };
  for await (const item of readCsv(withoutEndMark(content), layout))
    if (item.kind === 'row') yield { kind: 'row', row: { cells: readCells(item.row), line: item.row.line } };
    else yield item;
}

function readCells<Table extends Role>({ cells }: CsvRow<string>): Cells<Table> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, cell.trim() === '-0-' ? '' : cell]),
  ) as Cells<Table>;
}

/** The files end in Ctrl-Z, the end mark of old systems. */
async function* withoutEndMark(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) yield chunk.at(-1) === 0x1a ? chunk.subarray(0, -1) : chunk;
}
