import type { Problem } from '../../model/problem.js';
import { UserError } from '../../model/user-error.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { problemsAt } from '../entry.js';
import { type JsonValue, readJson } from '../json/read-json.js';
import { undatedFile } from '../published.js';
import type { ParsedRecord, Source } from '../source.js';
import { columnName, cslColumns } from '../us-csl/columns.js';
import { readParty } from '../us-csl/read-party.js';
import { isRecord, readCells, readStructured } from './read-record.js';

const records = 'results';
const about = 'sources_used';

/** Fields of a record that are read; the JSON form has `country` beside the columns of the CSV form. */
const known = new Set<string>([...cslColumns, 'country']);

/**
 * The Consolidated Screening List in its JSON form, the file and the answers of the search API alike:
 * https://developer.trade.gov. It has the same entries as the CSV form and keeps the parts of addresses and
 * identifiers, and says of each list when it was last updated and read. Not run on a live file.
 */
export const usCslJson: Source = {
  id: 'us-csl-json',
  title: 'Consolidated Screening List, JSON form (trade.gov)',
  parserVersion: 3,
  aggregate: true,

  recognises(head) {
    return (
      /^\uFEFF?\s*\{/.test(head) &&
      /"(?:results|sources_used)"\s*:\s*\[/.test(head) &&
      /"(?:source_list_url|source_information_url|federal_register_notice|source_last_updated)"\s*:/.test(
        head,
      )
    );
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const seen = new Set<string>();
    let parties = 0;
    let listed = false;
    let newest = '';
    for await (const item of readJson(content, [records, about])) {
      if (item.kind === 'member') {
        if (item.name === 'total') yield* readTotal(item.value, item.line);
        continue;
      }
      if (item.array === about) {
        const { day, problems } = readUpdated(item.record, item.line);
        yield* problems.map((problem) => ({ kind: 'problem', problem }) as const);
        if (day > newest) newest = day;
        continue;
      }
      listed = true;
      const { record, position, line } = item;
      if (!isRecord(record)) {
        yield problemOf(
          'row-unreadable',
          'error',
          'A record is no object and could not be read.',
          line,
          position,
        );
        continue;
      }
      for (const name of Object.keys(record).filter((name) => !seen.has(name))) {
        seen.add(name);
        if (!known.has(columnName(name)))
          yield problemOf(
            'unknown-column',
            'warning',
            `The field ${JSON.stringify(name)} is kept with the entry but not read.`,
            line,
            position,
            name,
          );
      }
      const { report, records: odd } = problemsAt({ line, row: position });
      const structured = readStructured(record, position, line, report);
      yield* odd();
      for (const parsed of readParty(readCells(record, position, line), structured)) {
        if (parsed.kind === 'party') parties++;
        yield parsed;
      }
    }
    if (!listed)
      throw new UserError(`The list file has no ${records}.`, {
        hint: 'Expected is the Consolidated Screening List of trade.gov in its JSON form.',
      });
    const columns = new Set([...seen].map(columnName));
    if (parties > 0)
      for (const column of cslColumns)
        if (!columns.has(column))
          yield problemOf(
            'missing-column',
            'warning',
            `No record has the field ${column}; it reads as empty.`,
            1,
            1,
            column,
          );
    if (newest !== '') yield { kind: 'published', date: newest };
  },
};

function* readTotal(value: JsonValue, line: number): Generator<ParsedRecord> {
  const total = isRecord(value) ? value.value : value;
  if (typeof total === 'number' && Number.isSafeInteger(total) && total >= 0)
    yield { kind: 'declared', entries: total };
  else
    yield problemOf(
      'unknown-value',
      'warning',
      `The total ${JSON.stringify(value)} is no number.`,
      line,
      undefined,
      'total',
    );
}

/** The later of the days on which one list was updated at its publisher and read by trade.gov. */
function readUpdated(
  source: JsonValue,
  line: number,
): { readonly day: string; readonly problems: readonly Problem[] } {
  let latest = '';
  const problems: Problem[] = [];
  if (!isRecord(source)) return { day: latest, problems };
  for (const field of ['source_last_updated', 'last_imported']) {
    const text = source[field];
    if (typeof text !== 'string' || text.trim() === '') continue;
    const day = isoDate(parsePartialDate(text.trim()));
    if (day === undefined) problems.push(undatedFile(text, { line, field }));
    else if (day > latest) latest = day;
  }
  return { day: latest, problems };
}

function problemOf(
  kind: Problem['kind'],
  severity: Problem['severity'],
  message: string,
  line: number,
  row?: number,
  field?: string,
): ParsedRecord {
  const where = { line, ...(row === undefined ? {} : { row }), ...(field === undefined ? {} : { field }) };
  return { kind: 'problem', problem: { kind, severity, message, where } };
}
