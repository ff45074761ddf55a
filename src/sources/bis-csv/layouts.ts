import { type CsvLayout, snakeCase } from '../csv/read-csv.js';

/** The tables that bis.doc.gov offered for download until about 2018: one of the Entity List, one of the Unverified List. */

const entityColumns = [
  'source_list',
  'entity_number',
  'sdn_type',
  'programs',
  'name',
  'title',
  'address',
  'city',
  'state/province',
  'postal_code',
  'country',
  'federal_register_notice',
  'effective_date',
  'date_lifted/waived/expired',
  'standard_order',
  'license_requirement',
  'license_policy',
  'call_sign',
  'vessel_type',
  'gross_tonnage',
  'gross_register_tonnage',
  'vessel_flag',
  'vessel_owner',
  'remarks/notes',
  'address_number',
  'address_remarks',
  'alternate_number',
  'alternate_type',
  'alternate_name',
  'alternate_remarks',
  'web_link',
] as const;

export type BisCsvColumn = (typeof entityColumns)[number];

/** What the columns of the Entity List are, which no other table has together. */
const telling: readonly BisCsvColumn[] = [
  'source_list',
  'name',
  'federal_register_notice',
  'license_requirement',
  'alternate_name',
];
const unverified: readonly BisCsvColumn[] = ['country', 'name', 'address'];

export const isEntityTable = (names: ReadonlySet<string>) => telling.every((name) => names.has(name));

const title = 'the Entity List or the Unverified List as bis.doc.gov published them until about 2018';

export const entityLayout: CsvLayout<BisCsvColumn> = {
  columns: entityColumns,
  needed: ['source_list', 'name'],
  columnName: snakeCase,
  shortRows: true,
  title,
};

export const unverifiedLayout: CsvLayout<BisCsvColumn> = {
  columns: entityColumns,
  needed: unverified,
  optional: entityColumns.filter((column) => !unverified.includes(column)),
  columnName: snakeCase,
  shortRows: true,
  title,
};
