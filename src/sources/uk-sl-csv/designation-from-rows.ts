import type { RowGroup } from '../csv/group-rows.js';
import type { Designation } from '../uk-sl/designation.js';
import type { UkColumn } from './columns.js';

/** The rows of one `Unique ID`, their combinations taken apart again. */
export function designationFromRows({ key, parts, raw, row, line }: RowGroup<UkColumn>): Designation {
  const part = (name: string) => parts.get(name) ?? [];
  const values = (column: UkColumn) => part(column).map((cells) => cells[column]);
  return {
    uniqueId: key,
    unReferences: values('un_reference_number'),
    type: values('designation_type')[0] ?? '',
    regimes: values('regime_name'),
    sanctionsImposed: values('sanctions_imposed'),
    designatedOn: values('date_designated'),
    names: part('name').map((cells) => ({
      parts: [cells.name_1, cells.name_2, cells.name_3, cells.name_4, cells.name_5, cells.name_6],
      type: cells.name_type,
      strength: cells.alias_strength,
    })),
    nonLatinNames: part('nonLatinName').map((cells) => cells.name_non_latin_script),
    titles: values('title'),
    positions: values('position'),
    genders: values('gender'),
    reasons: values('uk_statement_of_reasons'),
    otherInformation: values('other_information'),
    addresses: part('address').map((cells) => ({
      lines: [
        ...[cells.address_line_1, cells.address_line_2, cells.address_line_3, cells.address_line_4],
        ...[cells.address_line_5, cells.address_line_6, cells.address_postal_code],
      ],
      country: cells.address_country,
    })),
    datesOfBirth: values('d_o_b'),
    placesOfBirth: part('birthPlace').map((cells) => ({
      town: cells.town_of_birth,
      country: cells.country_of_birth,
    })),
    nationalities: values('nationality_ies'),
    passports: part('passport').map((cells) => ({
      number: cells.passport_number,
      information: cells.passport_additional_information,
    })),
    nationalIdentifiers: part('nationalIdentifier').map((cells) => ({
      number: cells.national_identifier_number,
      information: cells.national_identifier_additional_information,
    })),
    registrationNumbers: values('business_registration_number_s'),
    imoNumbers: values('imo_number'),
    hullNumbers: values('hull_identification_number_hin'),
    flags: values('current_believed_flag_of_ship'),
    facts: [
      { name: 'Type of entity', values: values('type_of_entity') },
      { name: 'Parent company', values: values('parent_company') },
      { name: 'Subsidiaries', values: values('subsidiaries') },
      { name: 'Current owner/operator', values: values('current_owner_operator_s') },
      { name: 'Previous owner/operator', values: values('previous_owner_operator_s') },
      { name: 'Previous flags', values: values('previous_flags') },
      { name: 'Type of ship', values: values('type_of_ship') },
      { name: 'Tonnage', values: values('tonnage_of_ship') },
      { name: 'Length', values: values('length_of_ship') },
      { name: 'Year built', values: values('year_built') },
    ],
    raw,
    locator: `row ${row}, line ${line}`,
    where: { line, row },
  };
}
