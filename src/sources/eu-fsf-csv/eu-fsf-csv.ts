import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { readHeaderLine } from '../csv/delimiter.js';
import { groupRows } from '../csv/group-rows.js';
import { type CsvLayout, readCsv } from '../csv/read-csv.js';
import { listCode } from '../eu-fsf/entity.js';
import { readParty } from '../eu-fsf/read-party.js';
import { publishedRecord } from '../published.js';
import type { ParsedRecord, Source } from '../source.js';
import { columnName, columns, generationDate, neededColumns, partOf } from './columns.js';
import { entityFromRows } from './entity-from-rows.js';

const layout: CsvLayout<string> = {
  columns,
  needed: neededColumns,
  columnName,
  strayQuotes: true,
  title: 'the EU consolidated list of financial sanctions in its CSV 1.1 form',
};

/**
 * The EU consolidated list of persons, groups and entities subject to financial sanctions, CSV 1.1 form:
 * https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions.
 * One row for each name, address, birth date, document or citizenship of an entry, which repeats the entry
 * itself; `;` between cells; each row bears the day of the file. Unlike the XML form it does not say which
 * names are weak, but in remarks. Not run on a live file.
 */
export const euFsfCsv: Source = {
  id: 'eu-fsf-csv',
  title: 'EU consolidated list of financial sanctions, CSV 1.1 form',
  parserVersion: 2,
  lastingIds: true,

  recognises(head) {
    const { text, delimiter } = readHeaderLine(head);
    const names = new Set(text.split(delimiter).map((name) => columnName(name.replace(/^\s*"|"\s*$/g, ''))));
    return neededColumns.every((column) => names.has(column));
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    let dated = false;
    const rows = readCsv(content, layout);
    for await (const item of groupRows<string>(rows, { key: 'Entity_LogicalId', partOf, list: listCode })) {
      if (item.kind === 'problem') yield item;
      else if (item.kind === 'group') {
        const { group } = item;
        const generated = group.parts.get(generationDate)?.[0]?.[generationDate] ?? '';
        if (!dated && generated !== '') {
          dated = true;
          yield readPublished(generated, group.line);
        }
        yield* readParty(entityFromRows(group));
      }
    }
  },
};

/** `05/08/2026`, day first. */
function readPublished(generated: string, line: number): ParsedRecord {
  const day = isoDate(parsePartialDate(generated, { order: 'day-first' }));
  return publishedRecord(generated, day, { line, field: generationDate, list: listCode });
}
