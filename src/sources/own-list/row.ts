import type { ListReadAs } from './columns.js';

/** What one column of a row says. */
export interface Cell {
  /** The header or key, as written. */
  readonly header: string;
  /** Several only from an array in JSONL. */
  readonly texts: readonly string[];
  /** From JSONL: objects such as `{"type": "Passport", "value": "K1"}`, each property as text. */
  readonly objects: readonly Readonly<Record<string, string>>[];
}

/** One row of a list, column by column. */
export interface ListRow {
  readonly fields: ReadonlyMap<ListReadAs, readonly Cell[]>;
  /** All that the row says, by header or key. */
  readonly raw: Readonly<Record<string, string>>;
  /** Rows from 1; the header and blank lines do not count. */
  readonly row: number;
  /** Physical line on which the row starts, from 1. */
  readonly line: number;
}

/** Every text of a field, in the row's order. */
export const textsOf = ({ fields }: ListRow, field: ListReadAs): string[] =>
  (fields.get(field) ?? []).flatMap(({ texts }) => texts);
