import type { Address, ListedParty, PartyType } from '../../model/listed-party.js';
import type { PartialDate } from '../../model/partial-date.js';
import { countryCode } from '../../reference/country.js';
import { parsePartialDate } from '../../reference/partial-date.js';
import { problemsAt, type Report, squeezed, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import type { CslRow } from './columns.js';
import { inferType } from './infer-type.js';
import { isOfacList, listCodeOf } from './list-codes.js';
import { hasLostCharacter } from './mend-text.js';
import { readAddresses } from './read-address.js';
import { readFeatures } from './read-features.js';
import type { IdItem } from './read-identifier.js';
import { readListing } from './read-listing.js';
import { readNames } from './read-names.js';
import { splitValues } from './split-values.js';

/** What another form of the file gives in parts and a row's cells only as joined text. */
export interface StructuredCells {
  readonly addresses: readonly Address[];
  readonly idItems: readonly IdItem[];
  /** Countries that stand in a field of their own, after all others. */
  readonly countries: readonly string[];
  readonly locator: string;
}

/**
 * The party in a row, with what is odd about it; a row without a name is a problem alone. The party's id
 * comes from the cells, so that every form of the file gives the same.
 */
export function readParty(row: CslRow, structured?: StructuredCells): ParsedRecord[] {
  const { cells, raw, line } = row;
  const { code: list, known } = listCodeOf(cells.source);
  const { report, records } = problemsAt({ line, row: row.row, list });

  if (!known)
    report(
      'unknown-source',
      'warning',
      'source',
      `The list ${JSON.stringify(cells.source)} is not known; its entries are kept as ${list}.`,
    );
  for (const field of ['name', 'alt_names', 'addresses'] as const)
    if (hasLostCharacter(cells[field]))
      report('lost-character', 'info', field, `A lost character is filled in: ${excerpt(cells[field])}`);

  const features = readFeatures(row, structured?.idItems);
  const [primary, ...others] = readNames(
    cells.name,
    [...splitValues(cells.alt_names), ...features.issuerNames],
    list,
  );
  if (primary === undefined) {
    report('row-without-name', 'error', 'name', 'The row has no name and cannot be screened against.');
    return records();
  }

  const programmes = splitValues(cells.programs);
  const { note, ...listing } = readListing(row, list, primary.text, programmes, report);
  const addresses = readAddresses(cells.addresses, list);
  const countries = readCountries(row, report);
  for (const country of features.countries) countries.add(country);
  for (const { country } of addresses) if (country !== undefined) countries.add(country);
  const [firstCountry] = countries;
  for (const { country } of structured?.addresses ?? []) if (country !== undefined) countries.add(country);
  for (const country of structured?.countries ?? []) countries.add(country);

  const remarks = [squeezed(cells.remarks), ...features.remarks, squeezed(note)].filter(Boolean).join('; ');
  const listedOn = listing.listedOn ?? features.listedOn;
  const entryUrl =
    isOfacList(list) && /^\d+$/.test(cells.entity_number.trim())
      ? `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${cells.entity_number.trim()}`
      : undefined;
  const party: ListedParty = {
    id: partyId(list, primary.text, firstCountry),
    list,
    nativeId: cells._id.trim() || cells.entity_number.trim() || `row ${row.row}`,
    ...readType(row, list, primary.text, report),
    names: [primary, ...others],
    addresses: structured?.addresses ?? addresses,
    countries: [...countries],
    datesOfBirth: readDatesOfBirth(row, report),
    placesOfBirth: splitValues(cells.places_of_birth),
    identifiers: features.identifiers,
    programmes,
    ...stated('title', cells.title),
    ...stated('licenceRequirement', cells.license_requirement),
    ...stated('licencePolicy', cells.license_policy),
    ...stated('listedOn', listedOn),
    ...stated('expiresOn', listing.expiresOn),
    ...stated('remarks', remarks),
    source: {
      references: listing.references,
      ...stated('entryUrl', entryUrl),
      locator: structured?.locator ?? `row ${row.row}, line ${line}`,
    },
    raw,
  };
  return [...records(), { kind: 'party', party }];
}

const types: Readonly<Record<string, PartyType>> = {
  individual: 'person',
  entity: 'organization',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

function readType(
  { cells }: CslRow,
  list: string,
  name: string,
  report: Report,
): { readonly type: PartyType; readonly typeInferred: boolean } {
  const stated = cells.type.trim().toLowerCase();
  if (Object.hasOwn(types, stated)) return { type: types[stated]!, typeInferred: false };
  if (stated !== '')
    report('unknown-type', 'warning', 'type', `The type ${JSON.stringify(cells.type)} is not known.`);
  return { type: inferType(name, list, cells.addresses), typeInferred: true };
}

/** Nationality, citizenship and flag, in this order; `None Identified` is no flag. */
function readCountries({ cells }: CslRow, report: Report): Set<string> {
  const countries = new Set<string>();
  for (const field of ['nationalities', 'citizenships', 'vessel_flag'] as const) {
    for (const text of splitValues(cells[field])) {
      const code = countryCode(text);
      if (code !== undefined) countries.add(code);
      else if (!/^(?:none identified|stateless|undetermined)$/i.test(text))
        report('unknown-country', 'warning', field, `${JSON.stringify(text)} is no known country.`);
    }
  }
  return countries;
}

function readDatesOfBirth({ cells }: CslRow, report: Report): PartialDate[] {
  return splitValues(cells.dates_of_birth).flatMap((text) => {
    const date = parsePartialDate(text);
    if (date === undefined)
      report('unreadable-date', 'warning', 'dates_of_birth', `${JSON.stringify(text)} is no date.`);
    return date === undefined ? [] : [date];
  });
}

function excerpt(cell: string): string {
  const at = cell.search(/[?\uFFFD]/);
  return JSON.stringify(cell.slice(Math.max(0, at - 30), at + 30));
}
