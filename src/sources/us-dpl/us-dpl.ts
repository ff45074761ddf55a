import { peek } from '../../columns/peek.js';
import { UserError } from '../../model/user-error.js';
import { readHeaderLine } from '../csv/delimiter.js';
import { readTableFile } from '../csv/read-table-file.js';
import { problemsAt, squeezed } from '../entry.js';
import type { ParsedRecord, Source } from '../source.js';
import { columnName, layoutOf } from './layouts.js';
import { listCode, type ReadRow, readParty } from './read-party.js';
import { readRow } from './read-rows.js';

/** Some hundreds of parties are denied at a time; a file of more orders than this is none. */
const mostOrders = 100_000;

/** Bytes in which the header ends, which shows the form. */
const headLimit = 65_536;

/**
 * The Denied Persons List of the Bureau of Industry and Security:
 * https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl. It has no ids and no date of
 * its own. A party has a row for each address; rows of one name and one order, by its days of effect and
 * expiry, are one party. Orders that have run out stay in the file for a while and are kept with their day
 * of expiry. The newer form was not run on a live file.
 */
export const usDpl: Source = {
  id: listCode,
  title: 'Denied Persons List, dpl.txt, CSV or Excel form (bis.gov)',
  parserVersion: 2,

  recognises(head) {
    return layoutOf(headerNames(head)) !== undefined;
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const orders = new Map<string, ReadRow[]>();
    const { first, all } = await peek(content, headLimit);
    const head = new TextDecoder().decode(Buffer.concat(first));
    const layout = layoutOf(headerNames(head)) ?? layoutOf(new Set(['name_and_address', 'effective_date']))!;
    for await (const item of readTableFile(all, layout)) {
      if (item.kind === 'problem') yield item;
      if (item.kind !== 'row') continue;
      const { row, line } = item.row;
      const { report, records } = problemsAt({ row, line, list: listCode });
      const read = readRow(item.row, report);
      yield* records();
      const key = JSON.stringify([read.name.toUpperCase(), read.effective, read.expires]);
      const order = orders.get(key);
      if (order === undefined) orders.set(key, [{ published: item.row, read }]);
      else order.push({ published: item.row, read });
      if (orders.size > mostOrders)
        throw new UserError(`The list file has more than ${mostOrders} denial orders (line ${line}).`, {
          hint: 'It cannot be the Denied Persons List. Fetch it again.',
        });
    }
    for (const rows of orders.values()) {
      const { row, line } = rows[0]!.published;
      const { report, records } = problemsAt({ row, line, list: listCode });
      const party = readParty(rows, report);
      if (party === undefined)
        report('row-without-name', 'error', 'name', 'The row has no name and cannot be screened against.');
      yield* records();
      if (party !== undefined) yield { kind: 'party', party };
    }
  },
};

function headerNames(head: string): Set<string> {
  const { text, delimiter } = readHeaderLine(head);
  return new Set(text.split(delimiter).map((name) => columnName(squeezed(name).replace(/^"|"$/g, ''))));
}
