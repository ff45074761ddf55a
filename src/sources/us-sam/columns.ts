import { type CsvLayout, type CsvRow, snakeCase } from '../csv/read-csv.js';

/** The columns of the public extract, version 2, in the order of the file. */
const samColumns = [
  'classification',
  'name',
  'prefix',
  'first',
  'middle',
  'last',
  'suffix',
  'address_1',
  'address_2',
  'address_3',
  'address_4',
  'city',
  'state_province',
  'country',
  'zip_code',
  'open_data_flag',
  'blank_deprecated',
  'unique_entity_id',
  'exclusion_program',
  'excluding_agency',
  'ct_code',
  'exclusion_type',
  'additional_comments',
  'active_date',
  'termination_date',
  'record_status',
  'cross_reference',
  'sam_number',
  'cage',
  'npi',
  'creation_date',
] as const;

export type SamColumn = (typeof samColumns)[number];
export type SamRow = CsvRow<SamColumn>;

/** `State / Province`, `Cross-Reference` and `Blank (Deprecated)` by their words alone. */
export function columnName(header: string): string {
  return snakeCase(header)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

export const layout: CsvLayout<SamColumn> = {
  columns: samColumns,
  needed: ['classification', 'name', 'first', 'last', 'sam_number'],
  optional: ['open_data_flag', 'blank_deprecated', 'creation_date', 'npi'],
  columnName,
  title: 'the SAM.gov public extract of exclusions, version 2, as CSV',
};
