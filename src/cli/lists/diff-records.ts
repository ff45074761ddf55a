/** The changes of lists for programs: JSON, JSONL, and CSV with a record for each entry that came or went and each field that changed. */
import type { Change, FieldChange } from '../../changes/change.js';
import type { Reference } from '../../model/citation.js';
import type { ListedParty } from '../../model/listed-party.js';
import type { Snapshot } from '../../model/snapshot.js';
import { csvRecord } from '../../report/csv-record.js';
import { printable } from '../../text/printable.js';
import { packageVersion } from '../package-version.js';
import type { ComparedFiles, DiffReport } from './diff-report.js';

/** First what was compared, with the numbers; then one object for each entry that changed. */
export function* diffJsonLines(report: DiffReport): Generator<string> {
  yield `${json(comparison(report))}\n`;
  for (const { change, list } of changesOf(report)) yield `${json(changeRecord(change, list))}\n`;
}

/** The same in one object: the changes stand in `changes`. */
export function* diffJson(report: DiffReport): Generator<string> {
  yield `${json(comparison(report)).slice(0, -1)},"changes":[`;
  let first = true;
  for (const { change, list } of changesOf(report)) {
    yield `${first ? '' : ','}\n${json(changeRecord(change, list))}`;
    first = false;
  }
  yield `${first ? '' : '\n'}]}\n`;
}

const columns = [
  'list_code',
  'list',
  'change',
  'party_id',
  'native_id',
  'name',
  'countries',
  'type',
  'field',
  'field_change',
  'from',
  'to',
  'notices',
  'notice_urls',
  'listed_on',
  'paired_by',
  'from_snapshot',
  'to_snapshot',
] as const;
type Cells = Partial<Readonly<Record<(typeof columns)[number], string>>>;

/**
 * Notices are those that added or modified the entry, or, of one that went, those that it had. Several values in one cell
 * are separated by `; `, URLs by a blank.
 */
export function* diffCsv(report: DiffReport): Generator<string> {
  yield csvRecord(columns);
  const record = (cells: Cells) => csvRecord(columns.map((column) => cells[column] ?? ''));
  for (const { change, list, files } of changesOf(report)) {
    const party = change.kind === 'removed' ? change.from : change.to;
    const references = change.kind === 'changed' ? change.notices : party.source.references;
    const cells: Cells = {
      list_code: list,
      list: report.nameOf(list),
      change: change.kind,
      party_id: party.id,
      native_id: party.nativeId,
      name: party.names[0]!.text,
      countries: party.countries.join('; '),
      type: party.type,
      notices: references.map(noticeText).join('; '),
      notice_urls: references.flatMap(({ url }) => url ?? []).join(' '),
      listed_on: party.listedOn ?? '',
      from_snapshot: idsOf(files.from),
      to_snapshot: idsOf(files.to),
    };
    if (change.kind !== 'changed') yield record(cells);
    else
      for (const { field, change: what, from = '', to = '' } of change.fields)
        yield record({ ...cells, field, field_change: what, from, to, paired_by: change.pairedBy });
  }
}

const idsOf = (snapshots: readonly Snapshot[]) => snapshots.map(({ id }) => id).join('; ');

/** `84 FR 54002 (2019-10-09)`, as far as the day is known. */
export function noticeText({ text, date }: Reference): string {
  return date === undefined ? text : `${text} (${date})`;
}

/** Escapes of `printable` are those of JSON: the value stays the same. */
const json = (value: unknown) => printable(JSON.stringify(value));

function* changesOf({ files }: DiffReport): Generator<{
  readonly change: Change;
  readonly list: string;
  readonly files: ComparedFiles;
}> {
  for (const compared of files)
    for (const { list, groups } of compared.lists)
      for (const group of groups)
        for (const change of group.changes()) yield { change, list, files: compared };
}

function comparison({ files, onlyBefore, onlyAfter, nameOf }: DiffReport) {
  return {
    kind: 'comparison',
    tool: { name: 'partyscreen', version: packageVersion() },
    files: files.map(({ from, to, formsDiffer, parsersDiffer, lists }) => ({
      from: from.map(snapshotRecord),
      to: to.map(snapshotRecord),
      formsDiffer,
      parsersDiffer,
      lists: lists.map(({ list, before, after, added, removed, changed, notCompared }) => ({
        code: list,
        name: nameOf(list),
        before,
        after,
        added,
        removed,
        changed,
        unchanged: after - added - changed,
        notCompared,
      })),
    })),
    onlyBefore,
    onlyAfter,
  };
}

function snapshotRecord({
  id,
  source,
  parserVersion,
  file,
  published,
  retrieved,
  newestEntry,
  waiver,
}: Snapshot) {
  return {
    id,
    source,
    parserVersion,
    file,
    published,
    retrieved,
    newestEntry,
    ...(waiver === undefined ? {} : { waiver }),
  };
}

interface ChangeRecord {
  readonly kind: 'change';
  readonly change: Change['kind'];
  readonly list: string;
  /** The entry as it is now; of one that went, as it was. */
  readonly party: object;
  readonly before?: object;
  readonly pairedBy?: string;
  readonly notices: readonly Reference[];
  readonly fields?: readonly FieldChange[];
}

function changeRecord(change: Change, list: string): ChangeRecord {
  if (change.kind !== 'changed') {
    const party = change.kind === 'removed' ? change.from : change.to;
    return {
      kind: 'change',
      change: change.kind,
      list,
      party: partyRecord(party),
      notices: party.source.references,
    };
  }
  const { from, to, pairedBy, notices, fields } = change;
  return {
    kind: 'change',
    change: 'changed',
    list,
    party: partyRecord(to),
    before: partyRecord(from),
    pairedBy,
    notices,
    fields,
  };
}

/** The entry whole, but for the record as published. */
function partyRecord({ raw, ...party }: ListedParty): object {
  return party;
}
