import {
  assignColumns,
  type ColumnFields,
  type ColumnMap,
  holdsName,
  positionOfHeader,
} from '../columns/assign-columns.js';
import { type Field, nameHeaders, subjectVocabulary } from '../columns/columns.js';
import { inputError } from '../columns/input-error.js';
import { quoteHeaders } from '../columns/quote-headers.js';
import { headerKey } from '../columns/vocabulary.js';
import { didYouMean } from '../lookup/did-you-mean.js';
import type { UserError } from '../model/user-error.js';

/**
 * Decides which column of a table holds what: `--column` first, then the headers that are known words.
 *
 * @throws UserError where `--column` names no column, two columns are equally good, or none holds the name
 */
export function mapColumns(
  header: readonly string[],
  given: ColumnMap,
  place: { readonly file: string; readonly line: number | undefined },
): ColumnFields {
  const told: (Field | undefined)[] = header.map(() => undefined);
  for (const [field, wanted] of given)
    for (const name of wanted) told[positionOf(name, header, place)] = field;
  const columns = assignColumns(subjectVocabulary, header, told, given, (field, first, second) => {
    throw twoColumns(field, header[first]!, header[second]!, place);
  });
  if (!holdsName(columns)) throw noNameColumn(header, place);
  return columns;
}

function positionOf(
  name: string,
  header: readonly string[],
  { file, line }: { readonly file: string; readonly line: number | undefined },
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
    `--column names "${name}", but the columns are ${quoteHeaders(header)}.`,
    meant === undefined ? undefined : `Did you mean "${meant}"?`,
  );
}

/** Two columns that are equally good for a field: taking either would leave the other unscreened. */
export function twoColumns(
  field: Field,
  first: string,
  second: string,
  { file, line }: { readonly file: string; readonly line: number | undefined },
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
  { file, line }: { readonly file: string; readonly line: number | undefined },
): UserError {
  // Any four letters are near some word, and `Country` is near `Company`.
  const meant = header.find(
    (text) =>
      subjectVocabulary.recognise(text) === undefined &&
      headerKey(text).length > 4 &&
      didYouMean(headerKey(text), nameHeaders()) !== undefined,
  );
  return inputError(
    file,
    line,
    `no column is known to hold the name; the columns are ${quoteHeaders(header)}.`,
    meant === undefined
      ? 'Say which holds it: --column name=HEADER. If this line is no header, add one, e.g. name,country.'
      : `If it is "${meant.trim()}", say so: --column name="${meant.trim()}".`,
  );
}
