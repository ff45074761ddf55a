import { type CsvLayout, snakeCase } from '../csv/read-csv.js';

/**
 * The two forms of the list. The older one (`dpl.txt`) is tab-separated, one row an address; the newer one
 * (`Export as CSV` on bis.gov) has party and address in one cell. Editions name its columns differently.
 */

const columns = [
  'name',
  'street_address',
  'city',
  'state',
  'country',
  'postal_code',
  'effective_date',
  'expiration_date',
  'standard_order',
  'last_update',
  'action',
  'fr_citation',
  'name_and_address',
  'type_of_denial',
] as const;

export type DplColumn = (typeof columns)[number];

const otherNames: Readonly<Record<string, DplColumn>> = {
  beginning_date: 'effective_date',
  ending_date: 'expiration_date',
  appropriate_federal_register_citations: 'fr_citation',
  appropriate_federal_register_citation: 'fr_citation',
};

export function columnName(header: string): string {
  const name = snakeCase(header);
  return otherNames[name] ?? name;
}

const oldForm: readonly DplColumn[] = columns.slice(0, 12);
const newForm: readonly DplColumn[] = [
  'name_and_address',
  'effective_date',
  'expiration_date',
  'fr_citation',
  'type_of_denial',
];

/** The layout of a file with these columns; undefined where it is in neither form. */
export function layoutOf(names: ReadonlySet<string>): CsvLayout<DplColumn> | undefined {
  const form =
    names.has('name_and_address') && names.has('effective_date')
      ? { known: newForm, needed: ['name_and_address', 'effective_date'] as const }
      : names.has('name') &&
          ['effective_date', 'standard_order', 'fr_citation'].every((name) => names.has(name))
        ? { known: oldForm, needed: ['name', 'effective_date'] as const }
        : undefined;
  if (form === undefined) return undefined;
  return {
    columns,
    needed: form.needed,
    optional: columns.filter((column) => !form.known.includes(column)),
    columnName,
    shortRows: true,
    title: 'the Denied Persons List of the Bureau of Industry and Security, as dpl.txt or as CSV',
  };
}
