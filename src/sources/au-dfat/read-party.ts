import type { Identifier, ListedName, ListedParty, NameKind, PartyType } from '../../model/listed-party.js';
import { nameCollector, problemsAt, type Report, squeezed, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { splitName } from '../un-sc/split-name.js';
import type { AuColumn, AuRow } from './columns.js';
import type { AuGroup } from './group-by-reference.js';
import { readAddresses, readCitizenships, readControlDate, readDatesOfBirth } from './read-details.js';
import { splitCell } from './split-cell.js';

export const listCode = 'au-dfat';

/** The party in the rows of one reference, with what is odd about it. */
export function readParty({ reference, rows }: AuGroup): ParsedRecord[] {
  const [first] = rows;
  const { report, records } = problemsAt({ line: first.line, row: first.row, list: listCode });
  const names = readNames(rows, report);
  const [primary] = names;
  if (primary === undefined) {
    report(
      'row-without-name',
      'error',
      'name_of_individual_or_entity',
      'The entry has no name and cannot be screened against.',
    );
    return records();
  }
  /** What the rows say in a column, each text once: the rows of aliases repeat it, or leave it empty. */
  const texts = (column: AuColumn) =>
    [...new Set(rows.map(({ cells }) => cells[column].trim()))].filter((text) => text !== '');
  const each = <Value>(column: AuColumn, read: (cell: string) => readonly Value[]) =>
    distinct(texts(column).flatMap(read));
  const type = readType(rows, report);
  const addresses = each('address', readAddresses);
  const countries = distinct([
    ...each('citizenship', (cell) => readCitizenships(cell, report)),
    ...addresses.flatMap(({ country }) => country ?? []),
  ]);
  const listedOn = texts('control_date')
    .flatMap((cell) => readControlDate(cell, report) ?? [])
    .sort()[0];
  const party: ListedParty = {
    id: partyId(listCode, primary.text, countries[0]),
    list: listCode,
    nativeId: reference || `row ${first.row}`,
    type: type ?? 'unknown',
    typeInferred: type === undefined,
    names,
    addresses,
    countries,
    datesOfBirth: each('date_of_birth', (cell) => readDatesOfBirth(cell, report)),
    placesOfBirth: each('place_of_birth', splitCell),
    identifiers: each('imo_number', imoNumbers),
    programmes: texts('committees').map(squeezed),
    ...stated('listedOn', listedOn),
    ...stated('remarks', readRemarks(rows, texts)),
    source: {
      references: texts('instrument_of_designation').map((text) => ({ text: squeezed(text) })),
      locator: rows.length === 1 ? `row ${first.line}` : `rows ${first.line} to ${rows.at(-1)!.line}`,
    },
    raw: rawOf(rows),
  };
  return [...records(), { kind: 'party', party }];
}

function readNames(rows: readonly AuRow[], report: Report): ListedName[] {
  const { add, names } = nameCollector();
  for (const { cells } of rows) {
    const type = squeezed(cells.name_type);
    const strength = squeezed(cells.alias_strength);
    const known = kindOf(type);
    if (known === undefined)
      report('unknown-value', 'warning', 'name_type', `The name type ${JSON.stringify(type)} is not known.`);
    if (!/^(?:strong|weak|n\/?a|-)?$/i.test(strength))
      report(
        'unknown-value',
        'warning',
        'alias_strength',
        `The alias strength ${JSON.stringify(strength)} is not known.`,
      );
    const kind = /^weak$/i.test(strength) && known !== 'primary' ? 'weak-alias' : (known ?? 'alias');
    const [name, ...others] = splitName(cells.name_of_individual_or_entity);
    add(name ?? '', kind);
    for (const other of others) add(other, kind === 'primary' ? 'alias' : kind);
  }
  return names();
}

function kindOf(type: string): NameKind | undefined {
  // `Primay Name` has been published; so has an empty cell.
  if (/^(?:prim.*|)$/i.test(type)) return 'primary';
  if (/^(?:a|a\.?k\.?a\.?|alias|original script.*|also known as)$/i.test(type)) return 'alias';
  return /^(?:formerly|previously|f\.?k\.?a)/i.test(type) ? 'former' : undefined;
}

const types: Readonly<Record<string, PartyType>> = {
  individual: 'person',
  person: 'person',
  entity: 'organization',
  vessel: 'vessel',
  ship: 'vessel',
  aircraft: 'aircraft',
};

/** The type of the first row that states one; rows that contradict one another are told. */
function readType(rows: readonly AuRow[], report: Report): PartyType | undefined {
  const stated = new Set<PartyType>();
  for (const { cells } of rows) {
    const text = squeezed(cells.type).toLowerCase();
    if (Object.hasOwn(types, text)) stated.add(types[text]!);
    else if (text !== '')
      report('unknown-type', 'warning', 'type', `The type ${JSON.stringify(cells.type)} is not known.`);
  }
  const [type, other] = stated;
  if (other !== undefined)
    report('unknown-type', 'warning', 'type', `The rows of the entry say both ${type} and ${other}.`);
  return type;
}

function imoNumbers(cell: string): Identifier[] {
  return splitCell(cell).map((text) => ({
    type: 'IMO number',
    value: /^(?:IMO\D{0,3})?(\d{7})$/i.exec(text)?.[1] ?? text,
  }));
}

const measures: readonly (readonly [column: AuColumn, words: string])[] = [
  ['targeted_financial_sanction', 'targeted financial sanction'],
  ['travel_ban', 'travel ban'],
  ['arms_embargo', 'arms embargo'],
  ['maritime_restriction', 'maritime restriction'],
];

function readRemarks(rows: readonly AuRow[], texts: (column: AuColumn) => string[]): string {
  const imposed = measures.filter(([column]) =>
    rows.some(({ cells }) => /^(?:1|true|yes|y|x)$/i.test(cells[column].trim())),
  );
  const instruments = new Set(texts('instrument_of_designation'));
  return [
    imposed.length === 0 ? '' : `Measures: ${imposed.map(([, words]) => words).join(', ')}`,
    ...texts('listing_information')
      .filter((text) => !instruments.has(text))
      .map((text) => `Listing: ${text}`),
    ...texts('additional_information'),
  ]
    .filter(Boolean)
    .join('; ');
}

/** The first row by the file's own column names; of the others, what differs from it, with their number. */
function rawOf([first, ...others]: AuGroup['rows']): Record<string, string> {
  const raw: Record<string, string> = { ...first.raw };
  for (const [at, row] of others.entries())
    for (const [header, cell] of Object.entries(row.raw))
      if (cell !== first.raw[header]) raw[`${header}[${at + 2}]`] = cell;
  return raw;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
