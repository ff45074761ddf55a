import { readHeaderLine } from '../csv/delimiter.js';
import { readTableFile } from '../csv/read-table-file.js';
import type { ParsedRecord, Source } from '../source.js';
import { columnName, layout } from './columns.js';
import { groupByReference } from './group-by-reference.js';
import { listCode, readParty } from './read-party.js';

/**
 * The Australian Sanctions Consolidated List of the Department of Foreign Affairs and Trade, an Excel
 * workbook: https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list. One row
 * for each name; the rows `101`, `101a`, `101b` are one party, but numbers were given twice before now.
 * Cells mix days with texts and number several values `a)`, `b)`. The same table saved as CSV is read too.
 * The file states no date of its own. Not run on a live file.
 */
export const auDfat: Source = {
  id: listCode,
  title: 'Australian Sanctions Consolidated List, Excel form (DFAT)',
  parserVersion: 2,
  lastingIds: true,

  recognises(head) {
    // A title may stand above the header of a sheet.
    return head.split('\n', 20).some((line) => {
      const { text, delimiter } = readHeaderLine(line);
      const names = new Set(
        text.split(delimiter).map((name) => columnName(name.replace(/^\s*"|"\s*$/g, ''))),
      );
      return layout.needed.every((column) => names.has(column)) && names.has('committees');
    });
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const { add, end } = groupByReference();
    const seen = new Set<string>();
    function* party(group: ReturnType<typeof end>): Generator<ParsedRecord> {
      if (group === undefined) return;
      const [{ row, line }] = group.rows;
      if (group.reference === '')
        yield problem('The row has no reference; it is an entry of its own.', row, line);
      else if (seen.has(group.reference))
        yield problem(
          `The reference ${group.reference} stands before other rows as well; each stand is an entry of its own.`,
          row,
          line,
        );
      seen.add(group.reference);
      yield* readParty(group);
    }
    for await (const item of readTableFile(content, layout)) {
      if (item.kind === 'problem') yield item;
      else if (item.kind === 'row') yield* party(add(item.row));
    }
    yield* party(end());
  },
};

function problem(message: string, row: number, line: number): ParsedRecord {
  return {
    kind: 'problem',
    problem: {
      kind: 'duplicate-entry',
      severity: 'warning',
      message,
      where: { row, line, field: 'reference', list: listCode },
    },
  };
}
