import { asUtf8 } from '../csv/as-utf8.js';
import { readHeaderLine } from '../csv/delimiter.js';
import { readCsv } from '../csv/read-csv.js';
import type { ParsedRecord, Source } from '../source.js';
import { columnName, layout, type SamRow } from './columns.js';
import { listCode, readParty } from './read-party.js';

const telling = ['classification', 'exclusion_program', 'excluding_agency', 'exclusion_type', 'sam_number'];

/**
 * Exclusions from federal procurement and assistance in the System for Award Management, public extract,
 * version 2: https://sam.gov/data-services/Exclusions/Public%20V2. The extract comes zipped, has some
 * 150,000 rows and repeats some of them. It holds entries that other agencies made, of OFAC among them,
 * which may be stale: an exclusion is no asset freeze. The file states no date. Not run on a live file.
 */
export const usSam: Source = {
  id: listCode,
  title: 'SAM.gov exclusions, public extract V2, CSV form',
  parserVersion: 2,
  lastingIds: true,

  recognises(head) {
    const { text, delimiter } = readHeaderLine(head);
    const names = new Set(text.split(delimiter).map((name) => columnName(name.replace(/^\s*"|"\s*$/g, ''))));
    return telling.every((name) => names.has(name));
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    let before: SamRow | undefined;
    for await (const item of readCsv(asUtf8(content), layout)) {
      if (item.kind === 'problem') yield item;
      if (item.kind !== 'row') continue;
      if (before !== undefined && repeats(item.row, before)) yield repeated(item.row);
      else yield* readParty(item.row);
      before = item.row;
    }
  },
};

function repeats(row: SamRow, before: SamRow): boolean {
  return (
    row.cells.sam_number === before.cells.sam_number && JSON.stringify(row.raw) === JSON.stringify(before.raw)
  );
}

function repeated({ row, line, cells }: SamRow): ParsedRecord {
  return {
    kind: 'problem',
    problem: {
      kind: 'duplicate-entry',
      severity: 'info',
      message: `The row of ${cells.sam_number} repeats the one before it and is passed over.`,
      where: { row, line, list: listCode },
    },
  };
}
