/**
 * The columns of the CSV form, found by name, and the parts of a designation that they make up: the form
 * gives each combination of them a row, so the columns of a part are read together.
 */

const parts = {
  name: [...['name_6', 'name_1', 'name_2', 'name_3', 'name_4', 'name_5'], ...['name_type', 'alias_strength']],
  nonLatinName: ['name_non_latin_script', 'non_latin_script_type', 'non_latin_script_language'],
  address: [
    ...['address_line_1', 'address_line_2', 'address_line_3', 'address_line_4', 'address_line_5'],
    ...['address_line_6', 'address_postal_code', 'address_country'],
  ],
  nationalIdentifier: ['national_identifier_number', 'national_identifier_additional_information'],
  passport: ['passport_number', 'passport_additional_information'],
  birthPlace: ['town_of_birth', 'country_of_birth'],
} as const;

/** Columns that are parts of their own. */
const alone = [
  'last_updated',
  'unique_id',
  'ofsi_group_id',
  'un_reference_number',
  'title',
  'regime_name',
  'designation_type',
  'designation_source',
  'sanctions_imposed',
  'other_information',
  'uk_statement_of_reasons',
  'phone_number',
  'website',
  'email_address',
  'date_designated',
  'd_o_b',
  'nationality_ies',
  'position',
  'gender',
  'type_of_entity',
  'subsidiaries',
  'parent_company',
  'business_registration_number_s',
  'imo_number',
  'current_owner_operator_s',
  'previous_owner_operator_s',
  'current_believed_flag_of_ship',
  'previous_flags',
  'type_of_ship',
  'tonnage_of_ship',
  'length_of_ship',
  'year_built',
  'hull_identification_number_hin',
] as const;

export type UkColumn = (typeof parts)[keyof typeof parts][number] | (typeof alone)[number];

export const columns: readonly UkColumn[] = [...Object.values(parts).flat(), ...alone];

/** Without these a row cannot be told from any other. */
export const neededColumns: readonly UkColumn[] = ['unique_id', 'name_6'];

/** `Business registration number (s)` as `business_registration_number_s`; one column bears two names. */
export function columnName(header: string): string {
  const name = header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return name === 'individual_entity_ship' ? 'designation_type' : name;
}

const partOfColumn = new Map<string, string>(
  Object.entries(parts).flatMap(([part, names]) => names.map((name) => [name, part] as const)),
);

export function partOf(header: string): string {
  const name = columnName(header);
  return partOfColumn.get(name) ?? name;
}
