import { createPartyIds } from '../party-id.js';
import type { ParsedRecord, Source } from '../source.js';
import { columnName, cslColumns, neededColumns } from './columns.js';
import { readHeaderLine } from './delimiter.js';
import { readParty } from './read-party.js';
import { readRows } from './read-rows.js';

/**
 * The Consolidated Screening List of the International Trade Administration, which joins thirteen U.S.
 * lists in one file: https://www.trade.gov/consolidated-screening-list. Not a legal source itself; each
 * entry cites the notice or order behind it. The file states no date of its own.
 */
export const usCsl: Source = {
  id: 'us-csl',
  title: 'Consolidated Screening List, CSV or TSV form (trade.gov)',
  parserVersion: 1,

  recognises(head) {
    const { text, delimiter } = readHeaderLine(head);
    const names = new Set(text.split(delimiter).map((name) => columnName(name.replace(/^\s*"|"\s*$/g, ''))));
    const hits = cslColumns.filter((column) => names.has(column)).length;
    return neededColumns.every((column) => names.has(column)) && hits >= 8;
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const partyId = createPartyIds();
    for await (const item of readRows(content)) {
      if (item.kind === 'problem') yield item;
      else yield* readParty(item.row, partyId);
    }
  },
};
