import { readHeaderLine } from '../csv/delimiter.js';
import { groupRows } from '../csv/group-rows.js';
import { type CsvLayout, readCsv } from '../csv/read-csv.js';
import type { ParsedRecord, Source } from '../source.js';
import { listCode } from '../uk-sl/designation.js';
import { readPublished } from '../uk-sl/published.js';
import { readParty } from '../uk-sl/read-party.js';
import { columnName, columns, neededColumns, partOf, type UkColumn } from './columns.js';
import { designationFromRows } from './designation-from-rows.js';

const layout: CsvLayout<UkColumn> = {
  columns,
  needed: neededColumns,
  columnName,
  linesAbove: 1,
  strayQuotes: true,
  title: 'the UK Sanctions List in its CSV form',
};

/**
 * The UK Sanctions List of the Foreign, Commonwealth & Development Office, CSV form:
 * https://www.gov.uk/government/publications/the-uk-sanctions-list. The date of the report stands on the
 * line above the header. A designation has a row for each combination of its names, addresses, dates of
 * birth and documents. Not run on a live file.
 */
export const ukSlCsv: Source = {
  id: 'uk-sl-csv',
  title: 'UK Sanctions List, CSV form',
  parserVersion: 2,
  lastingIds: true,

  recognises(head) {
    const { text, delimiter } = readHeaderLine(head.replace(/^[^\n]*\n/, ''));
    const names = new Set(text.split(delimiter).map(columnName));
    return [...neededColumns, 'regime_name', 'name_type'].every((column) => names.has(column));
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const rows = readCsv(content, layout);
    for await (const item of groupRows<UkColumn>(rows, { key: 'unique_id', partOf, list: listCode })) {
      if (item.kind === 'problem') yield item;
      else if (item.kind === 'above') yield readReportDate(item.text);
      else yield* readParty(designationFromRows(item.group));
    }
  },
};

/** `Report Date: 24-Jun-2026`, which a spreadsheet may follow with empty cells. */
function readReportDate(line: string): ParsedRecord {
  const text = line.replace(/^[\s"]*report date\s*[:,]?/i, '').replace(/^[\s",]+|[\s",]+$/g, '');
  return readPublished(text, 'Report Date', 1);
}
