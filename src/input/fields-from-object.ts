import type { ColumnMap } from './column-options.js';
import { type Field, headerKey, manyValued, type RecognisedColumn, recogniseColumn } from './columns.js';
import { labels, twoColumns } from './map-columns.js';
import type { RowFields } from './subject-from-fields.js';

/**
 * The fields of a JSON object by its keys, which are known by the same words as the headers of a table.
 * Strings and numbers are values, an array of them several; of two keys for one field the better is taken.
 *
 * @throws UserError where two keys are equally good for a field and say different things
 */
export function fieldsFromObject(
  object: Readonly<Record<string, unknown>>,
  given: ColumnMap,
  place: { readonly file: string; readonly line: number },
): RowFields {
  const found = new Map<Field, { readonly key: string; readonly values: string[]; readonly rank: number }>();
  for (const [key, value] of Object.entries(object)) {
    const values = textsOf(value);
    const column = values.length === 0 ? undefined : columnOf(key, given);
    if (column === undefined) continue;
    const { field, rank } = column;
    const before = found.get(field);
    if (before !== undefined && manyValued.has(field)) before.values.push(...values);
    else if (before === undefined || rank < before.rank) found.set(field, { key, values, rank });
    else if (rank === before.rank && !labels.has(field) && values[0] !== before.values[0])
      throw twoColumns(field, before.key, key, place);
  }
  return Object.fromEntries([...found].map(([field, { values }]) => [field, values]));
}

function columnOf(key: string, given: ColumnMap): RecognisedColumn | undefined {
  for (const [field, names] of given)
    if (names.some((name) => headerKey(name) === headerKey(key))) return { field, rank: 0 };
  const column = recogniseColumn(key);
  return column === undefined || given.has(column.field) ? undefined : column;
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}
