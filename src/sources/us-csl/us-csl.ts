import { readHeaderLine } from '../csv/delimiter.js';
import { type CsvLayout, readCsv } from '../csv/read-csv.js';
import type { ParsedRecord, Source } from '../source.js';
import { type CslColumn, columnName, cslColumns, neededColumns } from './columns.js';
import { readParty } from './read-party.js';

const layout: CsvLayout<CslColumn> = {
  columns: cslColumns,
  needed: neededColumns,
  columnName,
  title: 'the Consolidated Screening List of trade.gov, in its CSV or TSV form',
};

/**
 * The Consolidated Screening List of the International Trade Administration, which joins thirteen U.S.
 * lists in one file: https://www.trade.gov/consolidated-screening-list. Not a legal source itself; each
 * entry cites the notice or order behind it. The file states no date of its own.
 */
export const usCsl: Source = {
  id: 'us-csl',
  title: 'Consolidated Screening List, CSV or TSV form (trade.gov)',
  parserVersion: 3,
  aggregate: true,

  recognises(head) {
    const { text, delimiter } = readHeaderLine(head);
    const names = new Set(text.split(delimiter).map((name) => columnName(name.replace(/^\s*"|"\s*$/g, ''))));
    const hits = cslColumns.filter((column) => names.has(column)).length;
    return neededColumns.every((column) => names.has(column)) && hits >= 8;
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    for await (const item of readCsv(content, layout)) {
      if (item.kind === 'problem') yield item;
      else if (item.kind === 'row') yield* readParty(item.row);
    }
  },
};
