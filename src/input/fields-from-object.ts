import {
  assignColumns,
  type ColumnFields,
  type ColumnMap,
  positionOfHeader,
  type ReadAs,
} from '../columns/assign-columns.js';
import { type Field, subjectVocabulary } from '../columns/columns.js';
import type { RowFields } from '../columns/row-names.js';
import { twoColumns } from './map-columns.js';

/**
 * The fields of a JSON object by its keys, which are known by the same words as the headers of a table.
 * Strings and numbers are values, an array of them several; a key without a value is as good as absent.
 *
 * @throws UserError where two keys are equally good for a field and say different things
 */
export function fieldsFromObject(
  object: Readonly<Record<string, unknown>>,
  given: ColumnMap,
  place: { readonly file: string; readonly line: number },
): RowFields {
  const filled = Object.entries(object)
    .map(([key, value]) => ({ key, values: textsOf(value) }))
    .filter(({ values }) => values.length > 0);
  const keys = filled.map(({ key }) => key);
  const columns = assignKeys(keys, given, (field, first, second) => {
    if (filled[first]!.values[0] !== filled[second]!.values[0])
      throw twoColumns(field, keys[first]!, keys[second]!, place);
  });
  const fields: { [Name in ReadAs]?: string[] } = {};
  columns.forEach((field, at) => {
    if (field !== undefined) fields[field] = [...(fields[field] ?? []), ...filled[at]!.values];
  });
  return fields;
}

/** What each key is read as; `--column` may name keys that an object lacks. */
export function assignKeys(
  keys: readonly string[],
  given: ColumnMap,
  onTie: (field: Field, first: number, second: number) => void,
): ColumnFields {
  const told: (Field | undefined)[] = keys.map(() => undefined);
  for (const [field, wanted] of given)
    for (const name of wanted) {
      const at = positionOfHeader(name, keys);
      if (at >= 0) told[at] = field;
    }
  return assignColumns(subjectVocabulary, keys, told, given, onTie);
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}
