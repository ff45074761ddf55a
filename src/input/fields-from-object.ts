import type { ColumnMap } from './column-options.js';
import { type Field, headerKey, manyValued, recogniseColumn } from './columns.js';
import type { RowFields } from './subject-from-fields.js';

/**
 * The fields of a JSON object by its keys, which are known by the same words as the headers of a table.
 * Strings and numbers are values, an array of them several; of two keys for one field the better is taken.
 */
export function fieldsFromObject(object: Readonly<Record<string, unknown>>, given: ColumnMap): RowFields {
  const found: { [Name in Field]?: { values: string[]; rank: number } } = {};
  for (const [key, value] of Object.entries(object)) {
    const values = textsOf(value);
    const column = values.length === 0 ? undefined : columnOf(key, given);
    if (column === undefined) continue;
    const before = found[column.field];
    if (before === undefined || column.rank < before.rank) {
      if (!manyValued.has(column.field) || before === undefined) {
        found[column.field] = { values, rank: column.rank };
        continue;
      }
    }
    if (manyValued.has(column.field)) before!.values.push(...values);
  }
  return Object.fromEntries(Object.entries(found).map(([field, { values }]) => [field, values]));
}

function columnOf(key: string, given: ColumnMap) {
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
