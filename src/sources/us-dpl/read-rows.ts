import type { Address } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { CsvRow } from '../csv/read-csv.js';
import { type Report, squeezed } from '../entry.js';
import { splitNameAddress } from '../split-name-address.js';
import { organizationWord } from '../us-csl/infer-type.js';
import { countryOfUsAddress, isUsState } from '../us-csl/read-address.js';
import type { DplColumn } from './layouts.js';

/** What one row says: a party, one of its addresses, and the order against it. */
export interface DplRow {
  readonly name: string;
  /** Another reading of the name cell, where it does not show where the name ends. */
  readonly otherName: string | undefined;
  readonly address: Address | undefined;
  /** `YYYY-MM-DD`, as the next. */
  readonly effective: string | undefined;
  readonly expires: string | undefined;
}

export function readRow(row: CsvRow<DplColumn>, report: Report): DplRow {
  const { cells } = row;
  const { name, otherName, address } =
    cells.name_and_address === '' ? fromColumns(row, report) : fromOneCell(cells.name_and_address);
  return {
    name,
    otherName,
    address,
    effective: readDay(cells.effective_date, 'effective_date', report),
    expires: readDay(cells.expiration_date, 'expiration_date', report),
  };
}

type Party = Pick<DplRow, 'name' | 'otherName' | 'address'>;

function fromColumns({ cells }: CsvRow<DplColumn>, report: Report): Party {
  const { street_address, city, state, country, postal_code } = cells;
  const text = [street_address, city, state, postal_code, country].map(squeezed).filter(Boolean).join(', ');
  return {
    name: squeezed(cells.name),
    otherName: undefined,
    address: text === '' ? undefined : { text, ...readCountry(cells, report) },
  };
}

/** The country column is empty for about a fifth of the rows, most of them in the United States. */
function readCountry(
  { country, state, postal_code }: CsvRow<DplColumn>['cells'],
  report: Report,
): { country?: string } {
  const stated = squeezed(country);
  if (stated === '')
    return isUsState(squeezed(state)) && /^\d{4,5}(?:-\d{4})?$/.test(squeezed(postal_code))
      ? { country: 'US' }
      : {};
  const code = countryCode(stated) ?? (isUsState(stated) ? 'US' : undefined);
  if (code === undefined)
    report('unknown-country', 'warning', 'country', `${JSON.stringify(stated)} is no known country.`);
  return code === undefined ? {} : { country: code };
}

/**
 * `NAME, STREET, TOWN, STATE, COUNTRY, POSTCODE`, any part of which may be empty. `MUSTER, JO, 1 STREET`
 * may be a person written surname first; both readings are kept.
 */
function fromOneCell(cell: string): Party {
  const text = squeezed(cell);
  const { name, address } = splitNameAddress(text);
  const parts = text.split(',').map((part) => part.trim());
  const [surname, given] = [parts[0]!, parts[1] ?? ''];
  const turned =
    name === surname &&
    /^\p{L}[\p{L}'-]+$/u.test(surname) &&
    /^\p{L}+(?: \p{L}+\.?){0,2}$/u.test(given) &&
    parts.length > 3 &&
    !organizationWord(surname) &&
    (given.length < 4 || countryCode(given) === undefined);
  const shown = (turned ? address.slice(given.length) : address)
    .replace(/(?:\s*,\s*)+/g, ', ')
    .replace(/^, |,\s*$/g, '');
  const country = countryOfSlots(parts) ?? countryOfUsAddress(shown);
  return {
    name: turned ? `${surname}, ${given}` : name,
    otherName: turned ? surname : undefined,
    address: shown === '' ? undefined : { text: shown, ...(country === undefined ? {} : { country }) },
  };
}

/**
 * The country has a slot of its own before the postcode or at the end, as code or name. `CITY, AL, 36112`
 * has no such slot, and `AL` is Alabama; in `CITY, , DE, 80331` the slot of the state is empty.
 */
function countryOfSlots(parts: readonly string[]): string | undefined {
  const [before, slot, last] = [parts.at(-3), parts.at(-2), parts.at(-1)];
  if (before === undefined || slot === undefined || last === undefined) return undefined;
  if (isUsState(slot) && /^\d{4,5}(?:-\d{4})?$/.test(last) && before.length > 2) return 'US';
  for (const text of [slot, last]) {
    const code = /^(?:[A-Z]{2}|PRC|UAE|USA)$/.test(text) || text.length > 3 ? countryCode(text) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}

function readDay(cell: string, field: DplColumn, report: Report): string | undefined {
  const text = squeezed(cell);
  if (text === '' || /^(?:none|n\/a|indefinite|permanent)$/i.test(text)) return undefined;
  const day = isoDate(parsePartialDate(text, { order: 'month-first' }));
  if (day === undefined)
    report('unreadable-date', 'warning', field, `${JSON.stringify(text)} is no date; it is left out.`);
  return day;
}
