import { isPartyName, type Field as PartyField } from './columns.js';
import { headerKey, type Vocabulary } from './vocabulary.js';

/** Headers that the user gave for a field; several only where a row may have several. */
export type ColumnMap<Field extends string = PartyField> = ReadonlyMap<Field, readonly string[]>;

/** What a column is read as: `otherName` is one that is known to hold a name, beside a better one. */
export type ReadAs<Field extends string = PartyField> = Field | 'otherName';

/** In the header's order; undefined for a column that is not read. */
export type ColumnFields<Field extends string = PartyField> = readonly (ReadAs<Field> | undefined)[];

/** Names that, beside one half of a name, hold the other half: `Name;Vorname`, `Nombre,Apellidos`. */
const bareName = /^(?:name|names|nom|nombre|nome|имя)$/;

/**
 * Assigns a field to each column whose header is a known word. Of several for the name the best is the name
 * and the others are other names, so that whoever a row names is screened; only the contact is not, who is
 * another party. Where the user says which holds the name, nothing else is taken for one.
 *
 * @param told what the user assigned, column by column
 * @param given the fields that the user names; those of which a row may have several are added to
 * @param onTie called where two columns are equally good and only one can be taken
 */
export function assignColumns<Field extends string = never>(
  { fields, manyValued, labels, recognise }: Vocabulary<Field | PartyField>,
  header: readonly string[],
  told: readonly (NoInfer<Field> | PartyField | undefined)[],
  given: ColumnMap<NoInfer<Field> | PartyField>,
  onTie: (field: NoInfer<Field> | PartyField, first: number, second: number) => void,
): ColumnFields<Field | PartyField> {
  const columns: (ReadAs<Field | PartyField> | undefined)[] = [...told];
  const recognised = header.map((text, at) => (told[at] === undefined ? recognise(text) : undefined));
  for (const field of fields) {
    const candidates = recognised.flatMap((column, at) => (column?.field === field ? [{ at, column }] : []));
    if (manyValued.has(field)) for (const { at } of candidates) columns[at] = field;
    else if (!given.has(field)) {
      const [best, ...others] = candidates.sort((a, b) => a.column.rank - b.column.rank);
      if (best === undefined) continue;
      columns[best.at] = field;
      for (const { at, column } of others) {
        if (column.rank === best.column.rank && !labels.has(field)) onTie(field, best.at, at);
        if (isPartyName(column)) columns[at] = 'otherName';
      }
    }
  }
  return given.has('name') ? columns : withOtherHalf(columns, header);
}

/** Whether some column holds a name or a part of one. */
export const holdsName = (columns: readonly (string | undefined)[]): boolean =>
  columns.some((field) => field === 'name' || field === 'lastName' || field === 'firstName');

/** Where `name` stands in the header: as written, else in any case and punctuation; -1 where it does not. */
export function positionOfHeader(name: string, header: readonly string[]): number {
  const exact = header.findIndex((text) => text.trim() === name.trim());
  return exact >= 0 ? exact : header.findIndex((text) => headerKey(text) === headerKey(name));
}

function withOtherHalf<Field extends string>(
  columns: ColumnFields<Field | PartyField>,
  header: readonly string[],
): ColumnFields<Field | PartyField> {
  const [first, last] = [columns.includes('firstName'), columns.includes('lastName')];
  if (first === last) return columns;
  const half: PartyField = first ? 'lastName' : 'firstName';
  return columns.map((field, at) =>
    field === 'name' && bareName.test(headerKey(header[at]!)) ? half : field,
  );
}
