import type { Address, Identifier, ListedParty, PartyType } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { problemsAt, type Report, squeezed, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { readUsDay } from '../us-day.js';
import type { SamColumn, SamRow } from './columns.js';
import { readNames } from './read-names.js';

export const listCode = 'us-sam';

const types: Readonly<Record<string, PartyType>> = {
  individual: 'person',
  firm: 'organization',
  'special entity designation': 'organization',
  vessel: 'vessel',
};

/** The party in a row, with what is odd about it; a row without a name is a problem alone. */
export function readParty(row: SamRow): ParsedRecord[] {
  const { cells, raw, line } = row;
  const { report, records } = problemsAt({ line, row: row.row, list: listCode });
  const { type, stated: typeStated } = readType(cells.classification, report);
  const names = readNames(row, type);
  const [primary] = names;
  if (primary === undefined) {
    report('row-without-name', 'error', 'name', 'The row has no name and cannot be screened against.');
    return records();
  }
  if (/\uFFFD/.test(primary.text))
    report('lost-character', 'info', 'name', `A character is lost in ${JSON.stringify(primary.text)}.`);
  const address = readAddress(row, report);
  const countries = address?.country === undefined ? [] : [address.country];
  const programme = squeezed(cells.exclusion_program);
  const party: ListedParty = {
    id: partyId(listCode, primary.text, countries[0]),
    list: listCode,
    nativeId: squeezed(cells.sam_number) || `row ${row.row}`,
    type,
    typeInferred: !typeStated,
    names,
    addresses: address === undefined ? [] : [address],
    countries,
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: readIdentifiers(row),
    programmes: programme === '' ? [] : [programme],
    ...stated('listedOn', readDay(row, 'active_date', report)),
    ...stated('expiresOn', readDay(row, 'termination_date', report)),
    ...stated('remarks', readRemarks(row)),
    source: { references: [], locator: `row ${row.row}, line ${line}` },
    raw,
  };
  return [...records(), { kind: 'party', party }];
}

function readType(cell: string, report: Report): { readonly type: PartyType; readonly stated: boolean } {
  const key = squeezed(cell).toLowerCase();
  if (Object.hasOwn(types, key)) return { type: types[key]!, stated: true };
  report(
    'unknown-type',
    'warning',
    'classification',
    `The classification ${JSON.stringify(cell)} is not known.`,
  );
  return { type: 'unknown', stated: false };
}

/** Street, town, state and postcode; `-` and `XX` stand for nothing. Countries have three letters. */
function readAddress({ cells }: SamRow, report: Report): Address | undefined {
  const part = (column: SamColumn) => squeezed(cells[column]).replace(/^(?:-+|X{2,3}|N\/A|UNKNOWN)$/i, '');
  const published = part('country');
  const country = published === '' ? undefined : countryCode(published);
  if (country === undefined && published !== '')
    report('unknown-country', 'warning', 'country', `${JSON.stringify(published)} is no known country.`);
  const state = [part('state_province'), part('zip_code')].filter(Boolean).join(' ');
  const text = [
    part('address_1'),
    part('address_2'),
    part('address_3'),
    part('address_4'),
    part('city'),
    state,
    published,
  ]
    .filter(Boolean)
    .join(', ');
  if (text === '') return undefined;
  return country === undefined ? { text } : { text, country };
}

function readIdentifiers({ cells }: SamRow): Identifier[] {
  const numbers: readonly (readonly [type: string, value: string])[] = [
    ['Unique Entity ID', cells.unique_entity_id],
    ['CAGE code', cells.cage],
    ['NPI', cells.npi],
  ];
  return numbers.flatMap(([type, cell]) => {
    const value = squeezed(cell);
    // Zeros stand for a provider without a number.
    return value === '' || /^0+$/.test(value) ? [] : [{ type, value }];
  });
}

function readDay(
  { cells }: SamRow,
  column: 'active_date' | 'termination_date',
  report: Report,
): string | undefined {
  const text = squeezed(cells[column]);
  if (text === '' || /^indefinite$/i.test(text)) return undefined;
  const day = readUsDay(text);
  if (day === undefined) report('unreadable-date', 'warning', column, `${JSON.stringify(text)} is no day.`);
  return day;
}

function readRemarks({ cells }: SamRow): string {
  const said = (label: string, cell: string) => (squeezed(cell) === '' ? '' : `${label}: ${squeezed(cell)}`);
  return [
    said('Excluding agency', cells.excluding_agency),
    said('Exclusion type', cells.exclusion_type),
    said('CT code', cells.ct_code),
    /^active$/i.test(squeezed(cells.record_status)) ? '' : said('Record status', cells.record_status),
    said('Cross-reference', cells.cross_reference),
    squeezed(cells.additional_comments),
  ]
    .filter(Boolean)
    .join('; ');
}
