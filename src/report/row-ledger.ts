/**
 * Which rows something holds of: how many, and the first few for the reader. Its size is fixed, so that a report on a million rows takes no more memory than one on ten.
 */
export interface RowLedger {
  add(row: number): void;
  readonly count: number;
  /** E.g. `rows 3, 7, 12 and 40 more`. */
  toString(): string;
}

const shown = 20;

export function rowLedger(): RowLedger {
  const first: number[] = [];
  let count = 0;
  return {
    add(row) {
      count++;
      if (first.length < shown) first.push(row);
    },
    get count() {
      return count;
    },
    toString() {
      const more = count - first.length;
      return `${count === 1 ? 'row' : 'rows'} ${first.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`;
    },
  };
}
