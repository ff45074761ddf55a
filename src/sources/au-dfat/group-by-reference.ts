import type { AuRow } from './columns.js';

/** The rows of one listed party, which stand together: `101` for its name, `101a`, `101b` for others. */
export interface AuGroup {
  /** The number without letters. */
  readonly reference: string;
  readonly rows: readonly [AuRow, ...AuRow[]];
}

/** `101` of `101a`; the whole text where it does not begin with a number. */
export function referenceNumber(text: string): string {
  const bare = text.trim();
  return /^\d+/.exec(bare)?.[0] ?? bare;
}

const primary = /^prim/i;

/**
 * Gathers rows one by one. A group ends where the number changes, and also where a second primary name
 * stands under the bare number: the publisher has given one number to two parties before now.
 */
export function groupByReference(): {
  /** Takes a row; gives back the group that it ends. */
  readonly add: (row: AuRow) => AuGroup | undefined;
  readonly end: () => AuGroup | undefined;
} {
  let open: { reference: string; rows: [AuRow, ...AuRow[]] } | undefined;
  const end = () => {
    const ended = open;
    open = undefined;
    return ended;
  };
  return {
    add: (row) => {
      const reference = referenceNumber(row.cells.reference);
      const isPrimary = primary.test(row.cells.name_type.trim());
      const again =
        isPrimary &&
        row.cells.reference.trim() === reference &&
        open?.rows.some(({ cells }) => primary.test(cells.name_type.trim()));
      if (open !== undefined && open.reference === reference && reference !== '' && !again) {
        open.rows.push(row);
        return undefined;
      }
      const ended = end();
      open = { reference, rows: [row] };
      return ended;
    },
    end,
  };
}
