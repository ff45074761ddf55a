import type { Address } from '../../model/listed-party.js';
import { nameCollector, type Report, squeezed } from '../entry.js';
import { readEntryType } from '../ofac/entry-type.js';
import { factCollector } from '../ofac/facts.js';
import { aliasKind } from '../ofac/names.js';
import type { OfacEntry } from '../ofac/ofac-entry.js';
import { listingsOf, type OfacFile } from '../ofac/programme-lists.js';
import { readOfacCountry } from '../ofac/read-country.js';
import { readRemarks } from './read-remarks.js';
import type { Cells, Row } from './tables.js';

/** A row of the primary table with those that belong to it. */
export interface JoinedRow {
  readonly row: Row<'prim'>;
  readonly addresses: readonly Cells<'add'>[];
  readonly aliases: readonly Cells<'alt'>[];
  /** What of the remarks did not fit into the primary table. */
  readonly comments: string;
  /** Name of the primary file. */
  readonly file: string;
}

/** The programmes of a `program` cell: `SDGT] [IFSR`. */
export function programmesIn(cell: string): string[] {
  return cell
    .split(/\]\s*\[/)
    .map((tag) => squeezed(tag.replace(/^\s*\[|\]\s*$/g, '')))
    .filter((tag) => tag !== '');
}

/** Undefined where the entry has no name. */
export function readEntry(joined: JoinedRow, of: OfacFile, report: Report): OfacEntry | undefined {
  const { cells, line } = joined.row;
  // The remarks break off in the middle of a word and go on in the comments.
  const remarks = cells.remarks + joined.comments;
  const collector = factCollector(report);
  const weakAliases = readRemarks(remarks, collector, report);
  const single = [
    ['call_sign', 'Vessel Call Sign'],
    ['vess_flag', 'Vessel flag'],
    ['vess_type', 'Vessel type'],
    ['vess_owner', 'Vessel owner'],
    ['tonnage', 'Tonnage'],
    ['grt', 'Gross registered tonnage'],
  ] as const;
  for (const [column, kind] of single) collector.add(column, kind, cells[column]);
  const facts = collector.facts();

  const names = nameCollector();
  names.add(cells.name, 'primary');
  for (const { name, type } of joined.aliases) names.add(name, aliasKind(type, false, 'alt type', report));
  for (const { text, kind } of weakAliases) names.add(text, kind);
  for (const issuer of facts.issuerNames) names.add(issuer, 'alias');
  if (names.names().length === 0) return undefined;

  const programmes = programmesIn(cells.program);
  return {
    uid: cells.ent_num.trim(),
    ...readEntryType(squeezed(cells.type) || 'entity', 'type', report),
    names: names.names(),
    addresses: joined.addresses.flatMap((address) => readAddress(address, report)),
    countries: facts.countries,
    datesOfBirth: facts.datesOfBirth,
    placesOfBirth: facts.placesOfBirth,
    identifiers: facts.identifiers,
    programmes,
    title: cells.title,
    remarks: facts.remarks,
    listings: listingsOf(of, programmes, squeezed(remarks), report).map(({ code }) =>
      code === 'us-cmic' && facts.cmicListedOn !== undefined
        ? { code, listedOn: facts.cmicListedOn }
        : { code },
    ),
    authorities: [],
    locator: `${joined.file}, line ${line}`,
    raw: rawCells(joined),
  };
}

function readAddress({ address, city, country: published }: Cells<'add'>, report: Report): Address[] {
  const text = [address, city, published]
    .map(squeezed)
    .filter((part) => part !== '')
    .join(', ');
  if (text === '') return [];
  const country = readOfacCountry(published, 'add country', report);
  return [country === undefined ? { text } : { text, country }];
}

function rawCells({ row, addresses, aliases, comments }: JoinedRow): Record<string, string> {
  const raw: Record<string, string> = {};
  const keep = (prefix: string, cells: Readonly<Record<string, string>>) => {
    for (const [column, cell] of Object.entries(cells))
      if (cell !== '' && (prefix === '' || column !== 'ent_num')) raw[prefix + column] = cell;
  };
  keep('', row.cells);
  for (const [at, cells] of addresses.entries()) keep(`add[${at + 1}]/`, cells);
  for (const [at, cells] of aliases.entries()) keep(`alt[${at + 1}]/`, cells);
  if (comments !== '') raw['comments/remarks'] = comments;
  return raw;
}
