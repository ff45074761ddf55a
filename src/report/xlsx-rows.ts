/** What the sheets of a workbook hold, sheet by sheet. */
import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../model/report.js';
import type { Subject } from '../model/subject.js';
import { matchColumns, matchRecords } from './match-record.js';
import { notScreenedReason } from './not-screened-reason.js';
import type { XlsxCell } from './xlsx-cell.js';
import type { XlsxColumn } from './xlsx-sheet.js';

const narrow: ReadonlySet<string> = new Set([
  'row',
  'line',
  'score',
  'band',
  'outcome',
  'countries',
  'list_code',
]);
const wide: ReadonlySet<string> = new Set([
  'subject',
  'matched_name',
  'party_name',
  'effect',
  'remarks',
  'why',
  'references',
]);

/** The columns of the CSV report, under the same names. */
export const matchSheet: readonly XlsxColumn[] = matchColumns.map((title) => ({
  title,
  width: narrow.has(title) ? 10 : wide.has(title) ? 40 : 18,
}));

/** A row per match; none for a subject without, which the sheet of subjects has. */
export function matchRows(result: ScreeningResult): readonly (readonly XlsxCell[])[] {
  if (result.matches.length === 0) return [];
  return matchRecords(result).map((record, at) => {
    const { citation } = result.matches[at]!;
    const notice = citation.references.find(({ url }) => url !== undefined)?.url;
    return matchColumns.map((column): XlsxCell => {
      const value = record[column] ?? '';
      if (column === 'url' && citation.url !== null) return { text: citation.url, url: citation.url };
      if (column === 'references' && notice !== undefined) return { text: String(value), url: notice };
      return value;
    });
  });
}

export const subjectSheet: readonly XlsxColumn[] = [
  { title: 'row', width: 8 },
  { title: 'line', width: 8 },
  { title: 'id', width: 14 },
  { title: 'subject', width: 40 },
  { title: 'aliases', width: 24 },
  { title: 'type', width: 14 },
  { title: 'country', width: 9 },
  { title: 'address', width: 28 },
  { title: 'city', width: 14 },
  { title: 'date_of_birth', width: 14 },
  { title: 'identifiers', width: 20 },
  { title: 'outcome', width: 14 },
  { title: 'matches', width: 9 },
  { title: 'best_score', width: 10 },
  { title: 'best_band', width: 10 },
  { title: 'lists', width: 20 },
  { title: 'nearest', width: 30 },
  { title: 'nearest_score', width: 13 },
  { title: 'notes', width: 50 },
];

/** Every subject, whatever came of it. */
export function subjectRow(result: ScreeningResult): readonly XlsxCell[] {
  const { subject, outcome, matches, nearest, problems = [] } = result;
  const [best] = matches;
  return [
    ...subjectCells(subject),
    outcome,
    matches.length,
    best?.score ?? '',
    best?.band ?? '',
    [...new Set(matches.map(({ party }) => party.list))].join('; '),
    nearest === null ? '' : `${nearest.matchedName} (${nearest.party.list})`,
    nearest?.score ?? '',
    outcome === 'not-screened'
      ? notScreenedReason(result)
      : problems.map(({ message }) => message).join('; '),
  ];
}

function subjectCells(subject: Subject): readonly XlsxCell[] {
  const { aliases = [], dateOfBirth, identifiers = [] } = subject;
  return [
    subject.row,
    subject.line ?? '',
    subject.id ?? '',
    subject.name,
    aliases.join('; '),
    subject.type,
    subject.country ?? '',
    subject.address ?? '',
    subject.city ?? '',
    dateOfBirth?.text ?? '',
    identifiers.join('; '),
  ];
}

export const listSheet: readonly XlsxColumn[] = [
  { title: 'list_code', width: 14 },
  { title: 'list', width: 40 },
  { title: 'screened_against', width: 16 },
  { title: 'entries', width: 10 },
  { title: 'matches', width: 10 },
  { title: 'authority', width: 34 },
  { title: 'effect_class', width: 18 },
  { title: 'effect', width: 60, wraps: true },
  { title: 'page', width: 40 },
  { title: 'source', width: 16 },
  { title: 'file', width: 28 },
  { title: 'published', width: 12 },
  { title: 'retrieved', width: 12 },
  { title: 'newest_entry', width: 13 },
  { title: 'sha256', width: 66 },
];

/** The lists screened against, then the copies that were passed over, each with its file. */
export function listRows(run: ScreeningRun, summary: ScreeningSummary): readonly (readonly XlsxCell[])[] {
  const files = new Map(run.snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const fileCells = (id: string): readonly XlsxCell[] => {
    const snapshot = files.get(id);
    if (snapshot === undefined) return [];
    const { source, starter, file, published, retrieved, newestEntry } = snapshot;
    const name = starter ? `${file.name} (built-in starter snapshot)` : file.name;
    return [source, name, published ?? 'not stated', retrieved ?? '', newestEntry ?? '', file.sha256];
  };
  return [
    ...run.lists.map((list) => [
      list.code,
      list.name,
      'yes',
      list.entries,
      summary.lists[list.code] ?? 0,
      list.authority ?? '',
      list.effect?.class ?? '',
      list.effect?.summary ?? '',
      list.url === undefined ? '' : { text: list.url, url: list.url },
      ...fileCells(list.snapshot),
    ]),
    ...(run.maskedLists ?? []).map((list) => [
      list.code,
      list.name,
      'no: a copy, since the publisher’s own file is loaded',
      list.entries,
      '',
      '',
      '',
      '',
      '',
      ...fileCells(list.snapshot),
    ]),
  ];
}
