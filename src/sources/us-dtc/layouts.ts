import { type CsvLayout, snakeCase } from '../csv/read-csv.js';

/** A column of either list, under one name. */
export type DtcColumn =
  | 'name'
  | 'date_of_birth'
  | 'notice'
  | 'notice_date'
  | 'corrected_notice'
  | 'corrected_notice_date'
  | 'charging_letter'
  | 'debarment_order';

/** Header cells that other editions have for the same. */
const renamed: Readonly<Record<string, DtcColumn>> = {
  party_name: 'name',
  debarred_party_full_name_and_alias: 'name',
  full_name: 'name',
  dob: 'date_of_birth',
  federal_register_notice: 'notice',
  fr_notice: 'notice',
  date: 'notice_date',
  corrected_federal_register_notice: 'corrected_notice',
};

/** A header cell as a column: `Party Name`, `Debarred Party Full Name And Alias` and `Name` are one. */
export function columnName(header: string): string {
  const name = snakeCase(header);
  return Object.hasOwn(renamed, name) ? renamed[name]! : name;
}

export const statutory: CsvLayout<DtcColumn> = {
  columns: ['name', 'date_of_birth', 'notice', 'notice_date', 'corrected_notice', 'corrected_notice_date'],
  needed: ['name', 'notice'],
  columnName,
  title:
    'the AECA statutorily debarred parties of the Directorate of Defense Trade Controls, as CSV or Excel workbook',
};

export const administrative: CsvLayout<DtcColumn> = {
  columns: ['name', 'notice_date', 'charging_letter', 'debarment_order', 'notice'],
  needed: ['name', 'debarment_order'],
  columnName,
  title:
    'the AECA administratively debarred parties of the Directorate of Defense Trade Controls, as CSV or Excel workbook',
};
