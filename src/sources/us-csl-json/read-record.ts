import type { Address } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { isIdentifierType } from '../../reference/identifier.js';
import { type Report, squeezed } from '../entry.js';
import type { JsonValue } from '../json/read-json.js';
import { type CslColumn, type CslRow, columnName, cslColumns } from '../us-csl/columns.js';
import { mendText } from '../us-csl/mend-text.js';
import { countryAtEnd } from '../us-csl/read-address.js';
import type { IdItem } from '../us-csl/read-identifier.js';
import type { StructuredCells } from '../us-csl/read-party.js';
import { splitValues } from '../us-csl/split-values.js';

/**
 * A record of the JSON form as a row of the CSV form, with beside it what the CSV form loses: the parts of
 * addresses and identifiers. Both forms come from one source; the CSV form joins the values of a field by
 * `; ` and the parts of a value by `, `.
 */

type JsonRecord = { readonly [name: string]: JsonValue };

/** The order in which the CSV form joins the parts. */
const addressParts = ['address', 'city', 'state', 'postal_code', 'country'] as const;
const idParts = ['country', 'expiration_date', 'issue_date', 'number', 'type'] as const;

/** @param position of the record, from 1, and `line` on which it starts */
export function readCells(record: JsonRecord, position: number, line: number): CslRow {
  const cells = Object.fromEntries(cslColumns.map((column) => [column, ''])) as Record<CslColumn, string>;
  const raw: Record<string, string> = {};
  for (const [name, value] of Object.entries(record)) {
    flatten(value, name, raw);
    const column = columnName(name);
    if (!isColumn(column)) continue;
    const parts = column === 'addresses' ? addressParts : column === 'ids' ? idParts : [];
    cells[column] = joined(value, parts);
  }
  return { cells, raw, row: position, line };
}

const columns = new Set<string>(cslColumns);
const isColumn = (name: string): name is CslColumn => columns.has(name);

/** The values of a field as the CSV form joins them. */
function joined(value: JsonValue, parts: readonly string[]): string {
  if (Array.isArray(value))
    return value
      .map((item) => joined(item, parts))
      .filter(Boolean)
      .join('; ');
  if (isRecord(value))
    return parts
      .map((part) => scalar(value[part]))
      .filter(Boolean)
      .join(', ');
  return scalar(value as JsonValue);
}

/** Every text, number and truth value by its path: `addresses[1].city`. */
function flatten(value: JsonValue, path: string, flat: Record<string, string>): void {
  if (Array.isArray(value))
    for (const [at, item] of value.entries()) flatten(item, `${path}[${at + 1}]`, flat);
  else if (isRecord(value))
    for (const [name, part] of Object.entries(value)) flatten(part, `${path}.${name}`, flat);
  else if (value !== null && String(value).trim() !== '') flat[path] = String(value);
}

/** What the record gives in parts. */
export function readStructured(
  record: JsonRecord,
  position: number,
  line: number,
  report: Report,
): StructuredCells {
  return {
    addresses: recordsOf(record.addresses).flatMap((address) => readAddress(address, report)),
    idItems: recordsOf(record.ids).flatMap(readId),
    countries: [record.country ?? null].flat().flatMap((country) => {
      const text = squeezed(scalar(country));
      const code = text === '' ? undefined : countryCode(text);
      if (text !== '' && code === undefined)
        report('unknown-country', 'warning', 'country', `${JSON.stringify(text)} is no known country.`);
      return code ?? [];
    }),
    locator: `record ${position} of results, line ${line}`,
  };
}

/** One address; several of one country may be joined in its first part: `1 Road, Beijing; and 2 Lane, Kunming`. */
function readAddress(address: JsonRecord, report: Report): Address[] {
  const stated = squeezed(scalar(address.country));
  const country = stated === '' ? undefined : countryCode(stated);
  if (stated !== '' && country === undefined)
    report('unknown-country', 'warning', 'addresses', `${JSON.stringify(stated)} is no known country.`);
  const streets = splitValues(scalar(address.address));
  const last = [streets.at(-1), ...addressParts.slice(1).map((part) => scalar(address[part]))];
  return [
    ...streets.slice(0, -1),
    last.filter((part) => part !== undefined && part.trim() !== '').join(', '),
  ].flatMap((published, at) => {
    const text = mendText(published).replace(/^and\s+/i, '');
    if (text === '') return [];
    const own = at < streets.length - 1 ? countryAtEnd(text) : undefined;
    const code = own ?? country ?? countryAtEnd(text);
    return [code === undefined ? { text } : { text, country: code }];
  });
}

function readId(id: JsonRecord): IdItem[] {
  const type = squeezed(scalar(id.type)).replace(/(?<![:\s-])[:\s-]+$/, '');
  const value = squeezed(scalar(id.number));
  if (type === '' && value === '') return [];
  if (!isIdentifierType(type)) return [{ kind: 'feature', type, value }];
  const country = countryCode(squeezed(scalar(id.country)));
  return [{ kind: 'identifier', identifier: { type, value, ...(country === undefined ? {} : { country }) } }];
}

/** The records of an array, or of what may stand for one of a single element. */
function recordsOf(value: JsonValue | undefined): JsonRecord[] {
  return [value ?? null].flat().filter(isRecord);
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalar(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' || value === true ? String(value) : '';
}
