import type { Identifier } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { CslRow } from './columns.js';
import { type IdItem, readIdItem } from './read-identifier.js';
import { splitValues } from './split-values.js';

/** What the `ids` cell and the columns on vessels say, by what it is good for. */
export interface Features {
  readonly identifiers: readonly Identifier[];
  /** Under whose names the securities of a Chinese military company are issued. */
  readonly issuerNames: readonly string[];
  /** Where a ship or aircraft is registered, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** The day of listing that some OFAC lists give here, `YYYY-MM-DD`. */
  readonly listedOn: string | undefined;
  /** Everything else, as `Kind: value`. */
  readonly remarks: readonly string[];
}

/** @param idItems what the `ids` cell says, where the file's form gives it in parts */
export function readFeatures({ cells }: CslRow, idItems?: readonly IdItem[]): Features {
  const identifiers: Identifier[] = [];
  const issuerNames: string[] = [];
  const countries: string[] = [];
  const remarks: string[] = [];
  let listedOn: string | undefined;
  for (const item of idItems ?? splitValues(cells.ids).map(readIdItem)) {
    if (item.kind === 'identifier') {
      identifiers.push(item.identifier);
      continue;
    }
    remarks.push(`${item.type}: ${item.value}`);
    if (item.type === 'Issuer Name') issuerNames.push(item.value);
    if (item.type === 'Listing Date (CMIC)') listedOn = isoDate(parsePartialDate(item.value));
    const country = /^(?:nationality of registration|registration country)$/i.test(item.type)
      ? countryCode(item.value)
      : undefined;
    if (country !== undefined) countries.push(country);
  }
  for (const value of splitValues(cells.call_sign)) identifiers.push({ type: 'Vessel Call Sign', value });
  const vessel = [
    ['Vessel type', cells.vessel_type],
    ['Vessel owner', cells.vessel_owner],
    ['Tonnage', cells.gross_tonnage],
    ['Gross registered tonnage', cells.gross_registered_tonnage],
  ] as const;
  for (const [kind, value] of vessel) if (value.trim() !== '') remarks.push(`${kind}: ${value.trim()}`);
  return { identifiers, issuerNames, countries, listedOn, remarks };
}
