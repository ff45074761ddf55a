import type { ColumnFields, ReadAs } from '../columns/assign-columns.js';
import type { RowFields } from '../columns/row-names.js';
import type { Problem } from '../model/problem.js';
import type { NamePlace } from '../model/subject.js';
import type { RowPlace } from './subject-from-fields.js';

/** One row of a customer file, before it is read as a subject. */
export interface InputRow {
  readonly fields: RowFields;
  /** Physical line of a text, or row of a sheet, from 1. */
  readonly line: number;
  /** What is wrong with the row itself, as far as anything is. */
  readonly problems?: (place: RowPlace) => Problem[];
  placeOf(name: string): NamePlace | undefined;
}

/** What the cells of a row say, by what their columns are read as; empty cells say nothing. */
export function fieldsOfCells(cells: readonly string[], columns: ColumnFields): RowFields {
  const fields: { [Name in ReadAs]?: string[] } = {};
  columns.forEach((field, at) => {
    const cell = cells[at];
    if (field === undefined || cell === undefined || cell === '') return;
    const values = fields[field];
    if (values === undefined) fields[field] = [cell];
    else values.push(cell);
  });
  return fields;
}
