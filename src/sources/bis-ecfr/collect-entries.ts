import type { ParsedRecord } from '../source.js';
import type { XmlElement } from '../xml/element.js';
import { type Entry, readEntry } from './read-entry.js';
import { type TableRow, tableReader } from './read-table.js';
import type { BisList } from './sections.js';

/** Far more lines than any entry has: an entry that goes on and on is ended, so that memory does not. */
const mostLines = 5_000;

/**
 * Joins the rows of a list's table to entries. A row whose only text is in the entity's column goes on with
 * the entry above it: aliases, addresses, and the parties listed under it.
 */
export function entryCollector(list: BisList): {
  readonly add: (row: XmlElement, line: number) => ParsedRecord[];
  readonly end: () => ParsedRecord[];
} {
  const table = tableReader(list);
  let entry: Entry | undefined;

  /** Ends the present entry; `group` is whose member the next row is. */
  const finish = (): { readonly records: readonly ParsedRecord[]; readonly group: string | undefined } => {
    if (entry === undefined) return { records: [], group: undefined };
    const { records, openGroup } = readEntry(entry, list);
    entry = undefined;
    return { records, group: openGroup };
  };

  return {
    add: (element, line) => {
      const { row, problems } = table.read(element, line);
      const records: ParsedRecord[] = problems.map((problem) => ({ kind: 'problem', problem }));
      if (row === undefined || row.cells.entity.length === 0) return [...records, ...oddRow(row, list)];
      if (/^\[?reserved\]?\.?$/i.test(row.cells.entity.join(' '))) return records;
      if (entry !== undefined && continues(row) && entry.lines.length < mostLines) {
        goOn(entry, row);
        return records;
      }
      const ended = finish();
      entry = {
        row,
        lines: row.cells.entity.map((text, at) => ({ text, beginsRow: at === 0 })),
        raw: { ...row.raw },
        memberOf: row.beginsCountry ? undefined : ended.group,
      };
      return [...records, ...ended.records];
    },
    end: () => [...finish().records],
  };
}

function continues({ beginsCountry, cells }: TableRow): boolean {
  return (
    !beginsCountry &&
    cells.requirement.length === 0 &&
    cells.policy.length === 0 &&
    cells.citation.length === 0
  );
}

function goOn(entry: Entry, row: TableRow): void {
  for (const [at, text] of row.cells.entity.entries()) entry.lines.push({ text, beginsRow: at === 0 });
  for (const [heading, text] of Object.entries(row.raw)) {
    const before = entry.raw[heading];
    if (before === undefined) entry.raw[heading] = text;
    else if (text !== row.country) entry.raw[heading] = `${before}\n${text}`;
  }
}

/** A row without an entity is a heading, or blank; what else it holds is told. */
function oddRow(row: TableRow | undefined, list: BisList): ParsedRecord[] {
  if (row === undefined) return [];
  const { requirement, policy, citation } = row.cells;
  const texts = [...requirement, ...policy, ...citation];
  if (texts.length === 0) return [];
  return [
    {
      kind: 'problem',
      problem: {
        kind: 'row-without-name',
        severity: 'warning',
        message: `The row names no entity; it holds ${JSON.stringify(texts.join(' ').slice(0, 120))}.`,
        where: { line: row.line, row: row.row, list: list.code },
      },
    },
  ];
}
