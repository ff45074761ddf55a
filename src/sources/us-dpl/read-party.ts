import type { Address, ListedParty } from '../../model/listed-party.js';
import { parseLegalCitations } from '../../reference/legal-citation.js';
import { mergeRaw, placeOf } from '../csv/merge-raw.js';
import type { CsvRow } from '../csv/read-csv.js';
import { type Report, squeezed, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import { inferType } from '../us-csl/infer-type.js';
import { readNames } from '../us-csl/read-names.js';
import type { DplColumn } from './layouts.js';
import type { DplRow } from './read-rows.js';

export const listCode = 'us-dpl';

/** A row as it stands in the file and as it is read. */
export interface ReadRow {
  readonly published: CsvRow<DplColumn>;
  readonly read: DplRow;
}

/** The party of rows that name it and the same order, an address each; undefined where they hold no name. */
export function readParty(rows: readonly ReadRow[], report: Report): ListedParty | undefined {
  const [first] = rows;
  const { name, otherName, effective, expires } = first!.read;
  const names = readNames(name, otherName === undefined ? [] : [otherName], listCode);
  const [primary] = names;
  if (primary === undefined) return undefined;
  const addresses = distinctAddresses(rows);
  const countries = [...new Set(addresses.flatMap(({ country }) => country ?? []))];
  const published = rows.map((row) => row.published);
  return {
    id: partyId(listCode, primary.text, countries[0]),
    list: listCode,
    nativeId: `row ${published[0]!.row}`,
    type: inferType(primary.text, listCode, addresses.map(({ text }) => text).join('; ')),
    typeInferred: true,
    names,
    addresses,
    countries,
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    ...stated('listedOn', effective),
    ...stated('expiresOn', expires),
    ...stated('remarks', readRemarks(rows)),
    source: {
      references: readReferences(rows, report),
      locator: placeOf(published),
    },
    raw: mergeRaw(published),
  };
}

function distinctAddresses(rows: readonly ReadRow[]): Address[] {
  const addresses = new Map<string, Address>();
  for (const { read } of rows)
    if (read.address !== undefined && !addresses.has(read.address.text))
      addresses.set(read.address.text, read.address);
  return [...addresses.values()];
}

/** Rows of one order may cite different notices of it: each is kept once. */
function readReferences(rows: readonly ReadRow[], report: Report) {
  const cells = [...new Set(rows.map(({ published }) => squeezed(published.cells.fr_citation)))];
  const references = new Map<string, ReturnType<typeof parseLegalCitations>['references'][number]>();
  for (const cell of cells) {
    const { references: cited, unread } = parseLegalCitations(cell);
    for (const reference of cited) {
      if (references.get(reference.text)?.date === undefined) references.set(reference.text, reference);
    }
    if (unread === '') continue;
    references.set(unread, { text: unread });
    report(
      'unreadable-citation',
      'warning',
      'fr_citation',
      `No citation is read in ${JSON.stringify(unread)}.`,
    );
  }
  return [...references.values()];
}

function readRemarks(rows: readonly ReadRow[]): string {
  const remarks = rows.flatMap(({ published: { cells } }) => {
    const order = squeezed(cells.standard_order).toUpperCase();
    const denial = squeezed(cells.type_of_denial);
    return [
      order === 'Y' ? 'Standard denial order' : '',
      order === 'N' ? 'Not a standard denial order: its terms are in the notice' : '',
      denial === '' ? '' : `Type of denial: ${denial}`,
      squeezed(cells.action),
    ];
  });
  return [...new Set(remarks.filter((remark) => remark !== ''))].join('; ');
}
