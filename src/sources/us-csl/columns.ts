import { type CsvRow, snakeCase } from '../csv/read-csv.js';

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

/** One data row. */
export type CslRow = CsvRow<CslColumn>;

/** Without these a row cannot be told from any other. */
export const neededColumns: readonly CslColumn[] = ['source', 'name'];

/** A header cell as a column name: `_id` also stands as `id`, in any case. */
export function columnName(header: string): string {
  const name = snakeCase(header);
  return name === 'id' ? '_id' : name;
}
