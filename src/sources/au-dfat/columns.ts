import { type CsvLayout, type CsvRow, snakeCase } from '../csv/read-csv.js';

const auColumns = [
  'reference',
  'name_of_individual_or_entity',
  'type',
  'name_type',
  'alias_strength',
  'date_of_birth',
  'place_of_birth',
  'citizenship',
  'address',
  'additional_information',
  'listing_information',
  'imo_number',
  'committees',
  'control_date',
  'instrument_of_designation',
  'targeted_financial_sanction',
  'travel_ban',
  'arms_embargo',
  'maritime_restriction',
] as const;

export type AuColumn = (typeof auColumns)[number];
export type AuRow = CsvRow<AuColumn>;

/** `Targeted Financial Sanctions` and `Name of Individual / Entity` are read as their usual forms. */
export function columnName(header: string): string {
  const name = snakeCase(header)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .replace(/^(targeted_financial_sanction|travel_ban|arms_embargo|maritime_restriction)s$/, '$1');
  return name === 'name_of_individual_entity' ? 'name_of_individual_or_entity' : name;
}

export const layout: CsvLayout<AuColumn> = {
  columns: auColumns,
  needed: ['reference', 'name_of_individual_or_entity', 'type', 'name_type'],
  // Editions before 2025 lack them.
  optional: [
    'alias_strength',
    'imo_number',
    'instrument_of_designation',
    'targeted_financial_sanction',
    'travel_ban',
    'arms_embargo',
    'maritime_restriction',
  ],
  columnName,
  title: 'the Australian Sanctions Consolidated List of DFAT, as Excel workbook or CSV',
};
