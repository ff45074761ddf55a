/**
 * The columns of the CSV form, as https://data.trade.gov publishes it. They are found by name: editions
 * differ in their order, and older ones lack `_id`.
 */
export const cslColumns = [
  '_id',
  'source',
  'entity_number',
  'type',
  'programs',
  'name',
  'title',
  'addresses',
  'federal_register_notice',
  'start_date',
  'end_date',
  'standard_order',
  'license_requirement',
  'license_policy',
  'call_sign',
  'vessel_type',
  'gross_tonnage',
  'gross_registered_tonnage',
  'vessel_flag',
  'vessel_owner',
  'remarks',
  'source_list_url',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
  'source_information_url',
  'ids',
] as const;

export type CslColumn = (typeof cslColumns)[number];

/** One data row: each column's cell as published, empty where the file lacks the column. */
export interface CslRow {
  readonly cells: Readonly<Record<CslColumn, string>>;
  /** All non-empty cells by the file's own column names, those unknown to this parser too. */
  readonly raw: Readonly<Record<string, string>>;
  /** Data rows from 1, the header not counted. */
  readonly row: number;
  /** Physical line on which the row starts, from 1. */
  readonly line: number;
}

/** Without these a row cannot be told from any other. */
export const neededColumns: readonly CslColumn[] = ['source', 'name'];

/** A header cell as a column name: `_id` also stands as `id`, in any case. */
export function columnName(header: string): string {
  const name = header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return name === 'id' ? '_id' : name;
}
