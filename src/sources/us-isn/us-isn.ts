import { asUtf8 } from '../csv/as-utf8.js';
import { readHeaderLine } from '../csv/delimiter.js';
import { readCsv } from '../csv/read-csv.js';
import type { ParsedRecord, Source } from '../source.js';
import { columnName, layout } from './columns.js';
import { listCode, readParty } from './read-party.js';

const telling = ['programs', 'name', 'alternative_names', 'federal_register_notice', 'effective_date'];

/**
 * Nonproliferation sanctions of the Bureau of International Security and Nonproliferation, State Department:
 * https://www.state.gov/key-topics-bureau-of-international-security-and-nonproliferation/nonproliferation-sanctions/.
 * The CSV form is the one that the Consolidated Screening List is made from; it is UTF-8 or Windows-1252,
 * has blank rows, and one row for each statute under which a party is sanctioned. Run on a small sample, not
 * on a live file.
 */
export const usIsn: Source = {
  id: listCode,
  title: 'Nonproliferation sanctions, CSV form (State Department, ISN)',
  parserVersion: 2,

  recognises(head) {
    const { text, delimiter } = readHeaderLine(head);
    const names = new Set(text.split(delimiter).map((name) => columnName(name.replace(/^\s*"|"\s*$/g, ''))));
    return telling.every((name) => names.has(name));
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    for await (const item of readCsv(asUtf8(content), layout)) {
      if (item.kind === 'problem') yield item;
      else if (item.kind === 'row') yield* readParty(item.row);
    }
  },
};
