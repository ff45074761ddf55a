import { peek } from '../../columns/peek.js';
import { UserError } from '../../model/user-error.js';
import { asUtf8 } from '../csv/as-utf8.js';
import { readHeaderLine } from '../csv/delimiter.js';
import { type CsvRow, readCsv, snakeCase } from '../csv/read-csv.js';
import { problemsAt, squeezed } from '../entry.js';
import type { ParsedRecord, Source } from '../source.js';
import { listCodeOf } from '../us-csl/list-codes.js';
import { readParty } from '../us-csl/read-party.js';
import { type BisCsvColumn, entityLayout, isEntityTable, unverifiedLayout } from './layouts.js';
import { readGroup } from './read-group.js';

/** Far more parties than these lists ever had. */
const mostParties = 100_000;

/** Bytes in which the header ends, which shows the form. */
const headLimit = 65_536;

/**
 * The Entity List and the Unverified List in the tables that bis.doc.gov offered until about 2018, for
 * screening by the lists of that time. One row for each alias with each address of a party; rows of one name
 * and one notice are one party. The table of the Unverified List has three columns of everyday names, by
 * which it cannot be told from other tables: it is read where it is asked for.
 */
export const bisCsv: Source = {
  id: 'bis-csv',
  title: 'Entity List or Unverified List, CSV form of bis.doc.gov until about 2018',
  parserVersion: 2,

  recognises(head) {
    return isEntityTable(headerNames(head));
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const { first, all } = await peek(content, headLimit);
    const head = new TextDecoder().decode(Buffer.concat(first));
    const layout = isEntityTable(headerNames(head)) ? entityLayout : unverifiedLayout;
    const groups = new Map<string, CsvRow<BisCsvColumn>[]>();
    for await (const item of readCsv(asUtf8(all), layout)) {
      if (item.kind === 'problem') yield item;
      if (item.kind !== 'row') continue;
      const { cells, line } = item.row;
      const key = JSON.stringify(
        [cells.source_list, cells.name, cells.federal_register_notice, cells.effective_date].map((cell) =>
          squeezed(cell).toUpperCase(),
        ),
      );
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item.row]);
      else group.push(item.row);
      if (groups.size > mostParties)
        throw new UserError(`The list file has more than ${mostParties} parties (line ${line}).`, {
          hint: 'It cannot be a list of the Bureau of Industry and Security. Fetch it again.',
        });
    }
    for (const rows of groups.values()) {
      const source = layout === entityLayout ? rows[0]!.cells.source_list : '(UVL)';
      const { row, line } = rows[0]!;
      const { report, records } = problemsAt({ row, line, list: listCodeOf(source).code });
      const group = readGroup(rows, source, report);
      yield* records();
      yield* readParty(group.row, group.structured);
    }
  },
};

function headerNames(head: string): Set<string> {
  const { text, delimiter } = readHeaderLine(head);
  return new Set(text.split(delimiter).map((name) => snakeCase(name.replace(/^\s*"|"\s*$/g, ''))));
}
