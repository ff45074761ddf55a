/** What is known of each list, joined from the catalogue, the table of addresses, the parsers and the store. */
import type { CatalogueEntry } from '../../model/catalogue.js';
import type { DownloadRow } from '../../model/download-row.js';
import type { Effect } from '../../model/effect.js';
import type { SnapshotStatus } from '../../store/store-status.js';

/**
 * How a list comes in: fetched by `lists update`; fetched where it is named; as a file of the publisher's that the
 * user has; as a table that somebody keeps by hand; not at all, since it was closed.
 */
export type WayIn = 'fetched' | 'fetched-if-named' | 'own-copy' | 'kept-by-hand' | 'closed';

/** A list, or a file of several lists (`holds`). */
export interface CatalogueRow {
  readonly code: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly authority: string | null;
  readonly page: string | null;
  readonly groups: readonly string[];
  /** Codes of the lists in it; empty for a list. */
  readonly holds: readonly string[];
  /** What a match means; null for a file of several lists, where each has its own. */
  readonly effect: Effect | null;
  readonly wayIn: WayIn;
  /** Why it cannot be fetched. */
  readonly reason: string | null;
  /** The code under which it is fetched, where that is another: a file that holds it. */
  readonly comesWith: string | null;
  readonly files: readonly { readonly url: string; readonly format: string }[];
  /** Values of `--as` of the formats that are read. */
  readonly formats: readonly string[];
  /** Files of several lists that repeat it. */
  readonly alsoIn: readonly string[];
  readonly rhythm: string | null;
  readonly terms: string | null;
  /** Commands, any of which loads it. */
  readonly load: readonly string[];
  readonly loaded: Loaded | null;
}

export interface Loaded {
  /** Listed parties that are screened against. */
  readonly entries: number;
  /** Whether they are the few of the built-in starter snapshot. */
  readonly starter: boolean;
  /** Names of the files, and the publisher's date of the last one where it states one. */
  readonly files: readonly string[];
  readonly published: string | null;
}

/** The lists in the catalogue's order, then the files that are no list of the catalogue themselves. */
export function catalogueRows(
  catalogue: readonly CatalogueEntry[],
  downloads: readonly DownloadRow[],
  snapshots: readonly SnapshotStatus[],
): readonly CatalogueRow[] {
  const codes = new Set(catalogue.map(({ code }) => code));
  const files = downloads.filter(({ code }) => !codes.has(code));
  return [
    ...catalogue.map((entry) => listRow(entry, downloads, snapshots)),
    ...files.map((row) => fileRow(row, snapshots)),
  ];
}

function listRow(
  entry: CatalogueEntry,
  downloads: readonly DownloadRow[],
  snapshots: readonly SnapshotStatus[],
): CatalogueRow {
  const { code, name, publisher, authority, url, groups, effect } = entry;
  const named = downloads.filter((row) => row.code === code);
  const holding = downloads.filter((row) => row.code !== code && row.lists.includes(code));
  // Of files that hold a list among others, the publisher's own comes first in the table, those that repeat it after.
  const [own, ...others] = [...named, ...holding];
  return {
    code,
    name,
    publisher,
    authority,
    page: url,
    groups,
    holds: [],
    effect,
    ...access(code, own),
    comesWith: own === undefined || own.code === code ? null : own.code,
    alsoIn: others.map((row) => row.code),
    loaded: loadedOf(snapshots, (list) => list === code),
  };
}

function fileRow(row: DownloadRow, snapshots: readonly SnapshotStatus[]): CatalogueRow {
  const formats = formatsOf(row);
  const held = new Set(row.lists);
  const own = snapshots.filter(({ source, starter }) => !starter && formats.includes(source));
  return {
    code: row.code,
    name: row.title,
    publisher: row.publisher ?? null,
    authority: row.authority ?? null,
    page: row.page ?? null,
    groups: [],
    holds: row.lists,
    effect: null,
    ...access(row.code, row),
    comesWith: null,
    alsoIn: [],
    loaded: loadedOf(own, (list) => held.has(list)),
  };
}

type Access = Pick<CatalogueRow, 'wayIn' | 'reason' | 'files' | 'formats' | 'rhythm' | 'terms' | 'load'>;

function access(code: string, row: DownloadRow | undefined): Access {
  const wayIn = wayInOf(row);
  return {
    wayIn,
    reason: row?.reason ?? null,
    files: (row?.forms ?? []).map((form) => ({
      url: form.step === 'direct' || form.step === 'ecfr' ? form.url : addressOf(form),
      format: form.source,
    })),
    formats: row === undefined ? [] : formatsOf(row),
    rhythm: row?.rhythm ?? null,
    terms: row?.terms ?? null,
    load: commandsFor(code, wayIn, row),
  };
}

const addressOf = (form: { readonly step: 'link-on-page' | 'file-list'; page?: string; index?: string }) =>
  (form.page ?? form.index)!;

function wayInOf(row: DownloadRow | undefined): WayIn {
  if (row?.retired !== undefined) return 'closed';
  if (row !== undefined && row.forms.length > 0) return row.byDefault ? 'fetched' : 'fetched-if-named';
  return row?.sources === undefined ? 'kept-by-hand' : 'own-copy';
}

function commandsFor(code: string, wayIn: WayIn, row: DownloadRow | undefined): readonly string[] {
  const importFile = 'partyscreen lists import FILE';
  if (wayIn === 'closed') return [];
  if (wayIn === 'kept-by-hand') return [`${importFile} --as ${code}`];
  if (wayIn === 'own-copy')
    return isFormat(code, row) ? [importFile] : [importFile, `${importFile} --as ${code}`];
  return [`partyscreen lists update ${row!.code}`, importFile];
}

/** Whether `--as` with the list's code names a parser, and not a table kept by hand. */
const isFormat = (code: string, row: DownloadRow | undefined) =>
  row !== undefined && formatsOf(row).includes(code);

function formatsOf({ forms, sources = [] }: DownloadRow): readonly string[] {
  return [...new Set([...forms.map(({ source }) => source), ...sources])];
}

/** What of the lists meant is loaded and screened against. */
function loadedOf(snapshots: readonly SnapshotStatus[], isMeant: (list: string) => boolean): Loaded | null {
  const holding = snapshots.flatMap((snapshot) => {
    const masked = new Set(snapshot.masked.map(({ code }) => code));
    const lists = snapshot.lists.filter(({ code }) => isMeant(code) && !masked.has(code));
    return lists.length === 0 ? [] : [{ snapshot, lists }];
  });
  if (holding.length === 0) return null;
  return {
    entries: holding.flatMap(({ lists }) => lists).reduce((sum, { entries }) => sum + entries, 0),
    starter: holding.every(({ snapshot }) => snapshot.starter),
    files: holding.map(({ snapshot }) => snapshot.file.name),
    published: holding.at(-1)!.snapshot.published,
  };
}
