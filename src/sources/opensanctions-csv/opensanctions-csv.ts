import type { Reference } from '../../model/citation.js';
import type { ListedParty } from '../../model/listed-party.js';
import { parsePartialDate } from '../../reference/partial-date.js';
import { readHeaderLine } from '../csv/delimiter.js';
import { type CsvLayout, type CsvRow, readCsv, snakeCase } from '../csv/read-csv.js';
import { nameCollector, problemsAt, stated } from '../entry.js';
import { countryReader, entryUrl, newestDay, openSanctions, typeOf } from '../opensanctions/entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord, Source } from '../source.js';
import { splitQuoted } from './split-quoted.js';

const columns = [
  'id',
  'schema',
  'name',
  'aliases',
  'birth_date',
  'countries',
  'addresses',
  'identifiers',
  'sanctions',
  'phones',
  'emails',
  'program_ids',
  'dataset',
  'first_seen',
  'last_seen',
  'last_change',
] as const;
type Column = (typeof columns)[number];

const layout: CsvLayout<Column> = {
  columns,
  needed: ['id', 'schema', 'name'],
  optional: ['program_ids', 'last_change'],
  title: 'targets.simple.csv of OpenSanctions',
};

/**
 * The simplified table of OpenSanctions, `targets.simple.csv`: one row a listed party, links and addresses
 * folded into cells. https://www.opensanctions.org/docs/bulk/csv/. Names are not told apart by quality, and
 * identifiers not by kind; `entities.ftm.json` does both. Not run on a live file.
 */
export const openSanctionsCsv: Source = {
  id: 'opensanctions-csv',
  title: 'OpenSanctions, targets.simple.csv',
  parserVersion: 2,
  lastingIds: true,
  aggregate: true,

  recognises(head) {
    const { text, delimiter } = readHeaderLine(head);
    const names = new Set(text.split(delimiter).map((name) => snakeCase(name.replace(/^\s*"|"\s*$/g, ''))));
    const telling: readonly Column[] = [
      'id',
      'schema',
      'name',
      'aliases',
      'countries',
      'sanctions',
      'dataset',
    ];
    return telling.every((column) => names.has(column));
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const countries = countryReader();
    const newest = newestDay();
    for await (const item of readCsv(content, layout)) {
      if (item.kind === 'problem') yield item;
      else if (item.kind === 'row') {
        newest.see(item.row.cells.last_seen);
        yield* readParty(item.row, countries.read);
        for (const problem of countries.problems()) yield { kind: 'problem', problem };
      }
    }
    const date = newest.day();
    if (date !== undefined) yield { kind: 'published', date };
  },
};

function readParty(
  { cells, raw, row, line }: CsvRow<Column>,
  readCountries: (codes: Iterable<string>) => string[],
): ParsedRecord[] {
  const { report, records } = problemsAt({ line, row, list: openSanctions });
  const collected = nameCollector();
  collected.add(cells.name, 'primary');
  for (const alias of splitQuoted(cells.aliases)) collected.add(alias, 'alias');
  const names = collected.names();
  if (names[0] === undefined) {
    report('row-without-name', 'error', 'name', 'The row has no name and cannot be screened against.');
    return records();
  }
  const sanctions = splitQuoted(cells.sanctions);
  const datasets = splitQuoted(cells.dataset);
  const countries = readCountries(splitQuoted(cells.countries));
  const id = cells.id.trim();
  const party: ListedParty = {
    id: partyId(openSanctions, names[0].text, countries[0]),
    list: openSanctions,
    nativeId: id || `row ${row}`,
    ...typeOf(cells.schema.trim(), names[0].text),
    names,
    addresses: splitQuoted(cells.addresses).map((text) => ({ text })),
    countries,
    datesOfBirth: splitQuoted(cells.birth_date).flatMap((text) => {
      const date = parsePartialDate(text);
      if (date === undefined)
        report('unreadable-date', 'warning', 'birth_date', `${JSON.stringify(text)} is no date.`);
      return date === undefined ? [] : [date];
    }),
    placesOfBirth: [],
    identifiers: splitQuoted(cells.identifiers).map((value) => ({ type: 'Identifier', value })),
    programmes: [...new Set(splitQuoted(cells.program_ids))],
    ...stated('remarks', datasets.length === 0 ? '' : `On: ${datasets.join('; ')}`),
    source: {
      references: sanctions.map(referenceOf),
      ...(id === '' ? {} : { entryUrl: entryUrl(id) }),
      locator: `row ${row}, line ${line}`,
    },
    raw,
  };
  return [...records(), { kind: 'party', party }];
}

const longestReference = 300;

/** Programme, reason, status and days in one text, so that none of them can be told for certain. */
function referenceOf(text: string): Reference {
  return { text: text.length > longestReference ? `${text.slice(0, longestReference - 1)}…` : text };
}
