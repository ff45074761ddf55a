import type { Reference } from '../../model/citation.js';
import type { ListedName, ListedParty } from '../../model/listed-party.js';
import type { PartialDate } from '../../model/partial-date.js';
import { parseLegalCitations } from '../../reference/legal-citation.js';
import { parsePartialDate } from '../../reference/partial-date.js';
import type { CsvRow } from '../csv/read-csv.js';
import { nameCollector, problemsAt, type Report, stated } from '../entry.js';
import { inlineNames } from '../inline-names.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { inferType } from '../us-csl/infer-type.js';
import { datedBy, readUsDay } from '../us-day.js';
import type { DtcColumn } from './layouts.js';

export const listCode = 'us-dtc';

type Cells = Partial<CsvRow<DtcColumn>['cells']>;

/** The party in a row, with what is odd about it. `kind` is the publisher's word for the debarment. */
export function readParty(
  { cells, raw, row, line }: CsvRow<DtcColumn>,
  kind: 'Statutory debarment' | 'Administrative debarment',
): ParsedRecord[] {
  const { report, records } = problemsAt({ line, row, list: listCode });
  const names = readNames(cells.name);
  const [primary] = names;
  if (primary === undefined) {
    report('row-without-name', 'error', 'name', 'The row has no name and cannot be screened against.');
    return records();
  }
  const born = readDateOfBirth(cells, report);
  const { references, listedOn } = readNotices(cells, report);
  const inferred = inferType(primary.text, listCode, '');
  const party: ListedParty = {
    id: partyId(listCode, primary.text, undefined),
    list: listCode,
    nativeId: `row ${row}`,
    type: born.length > 0 ? 'person' : inferred,
    typeInferred: true,
    names,
    addresses: [],
    countries: [],
    datesOfBirth: born,
    placesOfBirth: [],
    identifiers: [],
    programmes: [kind],
    ...stated('listedOn', listedOn),
    ...stated(
      'remarks',
      [
        cells.charging_letter?.trim() && `Charging letter: ${cells.charging_letter}`,
        cells.debarment_order?.trim() && `Debarment order: ${cells.debarment_order}`,
      ]
        .filter(Boolean)
        .join('; '),
    ),
    source: { references, locator: `row ${row}, line ${line}` },
    raw,
  };
  return [...records(), { kind: 'party', party }];
}

/** `LAST, First (a.k.a. Bob Last; Bab Lastt)`: other names stand in brackets. */
function readNames(cell: string): ListedName[] {
  const { add, names } = nameCollector();
  const { bare, others } = inlineNames(cell);
  add(bare, 'primary');
  for (const { text, kind } of others) add(text, kind);
  return names();
}

function readDateOfBirth({ date_of_birth: cell = '' }: Cells, report: Report): PartialDate[] {
  if (cell.trim() === '' || /^n\/?a$/i.test(cell.trim())) return [];
  const date = parsePartialDate(cell, { order: 'month-first' });
  if (date === undefined)
    report('unreadable-date', 'warning', 'date_of_birth', `${JSON.stringify(cell)} is no date of birth.`);
  return date === undefined ? [] : [date];
}

/** The notice that debarred the party and the one that corrected it, each with its day. */
function readNotices(
  cells: Cells,
  report: Report,
): { readonly references: readonly Reference[]; readonly listedOn: string | undefined } {
  const first = readNotice(cells, 'notice', 'notice_date', report);
  const second = readNotice(cells, 'corrected_notice', 'corrected_notice_date', report);
  return { references: [...first.references, ...second.references], listedOn: first.day };
}

function readNotice(
  cells: Cells,
  noticeColumn: 'notice' | 'corrected_notice',
  dayColumn: 'notice_date' | 'corrected_notice_date',
  report: Report,
): { readonly references: readonly Reference[]; readonly day: string | undefined } {
  const { references, unread } = parseLegalCitations(cells[noticeColumn] ?? '');
  if (unread !== '')
    report(
      'unreadable-citation',
      'warning',
      noticeColumn,
      `No citation is read in ${JSON.stringify(unread)}.`,
    );
  const published = cells[dayColumn]?.trim() ?? '';
  const day = readUsDay(published, references);
  if (day === undefined && published !== '')
    report('unreadable-date', 'warning', dayColumn, `${JSON.stringify(published)} is no day.`);
  return {
    references: [
      ...references.map((reference, at) => (at === 0 ? datedBy(reference, day) : reference)),
      ...(unread === '' ? [] : [{ text: unread }]),
    ],
    day,
  };
}
