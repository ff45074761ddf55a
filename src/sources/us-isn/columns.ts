import { type CsvLayout, type CsvRow, snakeCase } from '../csv/read-csv.js';

const isnColumns = [
  'source_list',
  'programs',
  'name',
  'alternative_names',
  'country',
  'federal_register_notice',
  'effective_date',
  'remarks_notes',
  'web_link',
] as const;

export type IsnColumn = (typeof isnColumns)[number];
export type IsnRow = CsvRow<IsnColumn>;

/** `Remarks/Notes`, `Remarks` and `Notes` are one. */
export function columnName(header: string): string {
  const name = snakeCase(header).replace(/[^a-z0-9]+/g, '_');
  return /^(?:remarks|notes)$/.test(name) ? 'remarks_notes' : name;
}

export const layout: CsvLayout<IsnColumn> = {
  columns: isnColumns,
  needed: ['name', 'programs'],
  optional: ['web_link'],
  columnName,
  title: 'the nonproliferation sanctions of the State Department, as CSV',
};
