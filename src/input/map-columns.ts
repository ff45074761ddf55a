import { didYouMean } from '../lookup/did-you-mean.js';
import type { UserError } from '../model/user-error.js';
import type { ColumnMap } from './column-options.js';
import { type Field, fields, headerKey, manyValued, nameHeaders, recogniseColumn } from './columns.js';
import { inputError } from './input-error.js';

/** The field of each column, in the header's order; undefined for a column that is not read. */
export type ColumnFields = readonly (Field | undefined)[];

/** Fields of which a second candidate matters so little that the first is taken. */
export const labels: ReadonlySet<Field> = new Set<Field>(['id', 'city']);

/** Names that, beside one half of a name, hold the other half: `Name;Vorname`, `Nombre,Apellidos`. */
const bareName = /^(?:name|names|nom|nombre|nome|имя)$/;

/**
 * Decides which column holds what: `--column` first, then the headers that are known words.
 *
 * @param given what `--column` says; where it names a field, nothing else is taken for it
 * @throws UserError where `--column` names no column, two columns are equally good, or none holds the name
 */
export function mapColumns(
  header: readonly string[],
  given: ColumnMap,
  place: { readonly file: string; readonly line: number },
): ColumnFields {
  const columns: (Field | undefined)[] = header.map(() => undefined);
  for (const [field, wanted] of given)
    for (const name of wanted) columns[positionOf(name, header, place)] = field;

  for (const field of fields) {
    if (given.has(field)) continue;
    const candidates = header
      .map((text, at) => ({ text, at, column: recogniseColumn(text) }))
      .filter(({ at, column }) => columns[at] === undefined && column?.field === field);
    if (manyValued.has(field)) for (const { at } of candidates) columns[at] = field;
    else {
      const best = Math.min(...candidates.map(({ column }) => column!.rank));
      const [first, second] = candidates.filter(({ column }) => column!.rank === best);
      if (first === undefined) continue;
      if (second !== undefined && !labels.has(field)) throw twoColumns(field, first.text, second.text, place);
      columns[first.at] = field;
    }
  }
  const mended = given.has('name') ? columns : withOtherHalf(columns, header);
  if (!holdsName(mended)) throw noNameColumn(header, place);
  return mended;
}

/** Whether some column holds a name or a part of one. */
export const holdsName = (columns: ColumnFields): boolean =>
  columns.some((field) => field === 'name' || field === 'lastName' || field === 'firstName');

/** Where `name` stands in the header: as written, else in any case and punctuation; -1 where it does not. */
export function positionOfHeader(name: string, header: readonly string[]): number {
  const exact = header.findIndex((text) => text.trim() === name.trim());
  return exact >= 0 ? exact : header.findIndex((text) => headerKey(text) === headerKey(name));
}

function withOtherHalf(columns: readonly (Field | undefined)[], header: readonly string[]): ColumnFields {
  const [first, last] = [columns.includes('firstName'), columns.includes('lastName')];
  if (first === last) return columns;
  const half: Field = first ? 'lastName' : 'firstName';
  return columns.map((field, at) =>
    field === 'name' && bareName.test(headerKey(header[at]!)) ? half : field,
  );
}

function positionOf(
  name: string,
  header: readonly string[],
  { file, line }: { readonly file: string; readonly line: number },
): number {
  const at = positionOfHeader(name, header);
  if (at >= 0) {
    if (header.filter((text) => text.trim() === header[at]!.trim()).length > 1)
      throw inputError(file, line, `two columns are called "${header[at]!.trim()}".`, 'Rename one of them.');
    return at;
  }
  const meant = didYouMean(
    name,
    header.filter((text) => text.trim() !== ''),
  );
  throw inputError(
    file,
    line,
    `--column names "${name}", but the columns are ${quoted(header)}.`,
    meant === undefined ? undefined : `Did you mean "${meant}"?`,
  );
}

/** Two columns that are equally good for a field: taking either would leave the other unscreened. */
export function twoColumns(
  field: Field,
  first: string,
  second: string,
  { file, line }: { readonly file: string; readonly line: number },
): UserError {
  const [one, other] = [first.trim(), second.trim()];
  if (one === other) return inputError(file, line, `two columns are called "${one}".`, 'Rename one of them.');
  const also = field === 'name' ? `; to screen both, add --column alias="${other}"` : '';
  return inputError(
    file,
    line,
    `both "${one}" and "${other}" could hold the ${field}.`,
    `Say which: --column ${field}="${one}"${also}.`,
  );
}

function noNameColumn(
  header: readonly string[],
  { file, line }: { readonly file: string; readonly line: number },
): UserError {
  // Any four letters are near some word, and `Country` is near `Company`.
  const meant = header.find(
    (text) =>
      recogniseColumn(text) === undefined &&
      headerKey(text).length > 4 &&
      didYouMean(headerKey(text), nameHeaders()) !== undefined,
  );
  return inputError(
    file,
    line,
    `no column is known to hold the name; the columns are ${quoted(header)}.`,
    meant === undefined
      ? 'Say which holds it: --column name=HEADER. If this line is no header, add one, e.g. name,country.'
      : `If it is "${meant.trim()}", say so: --column name="${meant.trim()}".`,
  );
}

const most = 12;

function quoted(header: readonly string[]): string {
  const names = header.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const shown = names.slice(0, most).map((text) => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`);
  return shown.join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}
