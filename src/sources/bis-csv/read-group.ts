import type { Address } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { mergeRaw, placeOf } from '../csv/merge-raw.js';
import type { CsvRow } from '../csv/read-csv.js';
import { type Report, squeezed } from '../entry.js';
import { inlineNames } from '../inline-names.js';
import { type CslColumn, type CslRow, cslColumns } from '../us-csl/columns.js';
import { mendText } from '../us-csl/mend-text.js';
import { countryAtEnd } from '../us-csl/read-address.js';
import type { StructuredCells } from '../us-csl/read-party.js';
import type { BisCsvColumn } from './layouts.js';

/**
 * The rows of one party as one row of the Consolidated Screening List, which was made from these tables: it
 * joined what they repeat, each alias with each address.
 */

type Row = CsvRow<BisCsvColumn>;

/** @param source the list's mark in the Consolidated Screening List, e.g. `(UVL)` */
export function readGroup(
  rows: readonly Row[],
  source: string,
  report: Report,
): { readonly row: CslRow; readonly structured: StructuredCells } {
  const [first] = rows;
  const { cells } = first!;
  const addresses = readAddresses(rows, report);
  const { bare, others } = inlineNames(squeezed(cells.name));
  const aliases = [
    ...others,
    ...rows.map(({ cells: { alternate_name: text, alternate_type: type } }) => ({
      text,
      kind: /^f\.?k\.?a/i.test(type.trim()) ? 'former' : 'alias',
    })),
  ].map(({ text, kind }) => (kind === 'former' ? `F.K.A. ${squeezed(text)}` : squeezed(text)));
  const day = isoDate(parsePartialDate(squeezed(cells.effective_date), { order: 'month-first' }));
  const end = squeezed(cells['date_lifted/waived/expired']);
  const values: Partial<Record<CslColumn, string>> = {
    source,
    entity_number: cells.entity_number,
    type: cells.sdn_type,
    programs: cells.programs,
    name: bare === '' ? cells.name : bare,
    title: distinct(rows.map(({ cells: { title } }) => title)).join('; '),
    addresses: addresses.map(({ text }) => text).join('; '),
    federal_register_notice: cells.federal_register_notice,
    start_date: day ?? cells.effective_date,
    end_date: isoDate(parsePartialDate(end, { order: 'month-first' })) ?? end,
    standard_order: cells.standard_order,
    license_requirement: cells.license_requirement,
    license_policy: cells.license_policy,
    call_sign: cells.call_sign,
    vessel_type: cells.vessel_type,
    gross_tonnage: cells.gross_tonnage,
    gross_registered_tonnage: cells.gross_register_tonnage,
    vessel_flag: cells.vessel_flag,
    vessel_owner: cells.vessel_owner,
    remarks: distinct(rows.map((row) => row.cells['remarks/notes'])).join('; '),
    alt_names: distinct(aliases)
      .filter((alias) => alias !== 'F.K.A. ')
      .join('; '),
    source_list_url: cells.web_link,
  };
  const row = {
    cells: Object.fromEntries(cslColumns.map((column) => [column, values[column] ?? ''])) as CslRow['cells'],
    raw: mergeRaw(rows),
    row: first!.row,
    line: first!.line,
  };
  return { row, structured: { addresses, idItems: [], countries: [], locator: placeOf(rows) } };
}

const distinct = (texts: readonly string[]) =>
  [...new Set(texts.map(squeezed))].filter((text) => text !== '');

function readAddresses(rows: readonly Row[], report: Report): Address[] {
  const addresses = new Map<string, Address>();
  for (const { cells } of rows) {
    const stated = squeezed(cells.country);
    const country = stated === '' ? undefined : countryCode(stated);
    if (stated !== '' && country === undefined)
      report('unknown-country', 'warning', 'country', `${JSON.stringify(stated)} is no known country.`);
    const parts = [cells.address, cells.city, cells['state/province'], cells.postal_code].map(mendText);
    const street = parts.filter((part) => part !== '').join(', ');
    // Some addresses end in their country already.
    const text = countryAtEnd(street) !== undefined ? street : [street, stated].filter(Boolean).join(', ');
    if (text === '' || addresses.has(text)) continue;
    const code = country ?? countryAtEnd(street);
    addresses.set(text, code === undefined ? { text } : { text, country: code });
  }
  return [...addresses.values()];
}
