/** Brings one list up to date: finds its file, fetches it, and imports it. */
import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DownloadForm, DownloadRow } from '../../model/download-row.js';
import type { Snapshot } from '../../model/snapshot.js';
import { UserError } from '../../model/user-error.js';
import type { Source } from '../../sources/source.js';
import { type ActiveEntry, readPointer } from '../active-pointer.js';
import { storeWriteError } from '../disk-error.js';
import { isOfForm } from '../import/form-problems.js';
import { type ImportOptions, type ImportResult, importFile } from '../import/import-file.js';
import { snapshotFiles, storeLayout } from '../store-layout.js';
import { verifySnapshot } from '../verify-snapshot.js';
import { DownloadError, lasting } from './download-error.js';
import { fetchFile, fetchText, type Validators } from './fetch-file.js';
import type { HttpClient } from './http-client.js';
import type { DownloadWorld } from './limits.js';
import { type FileLocation, locateFile, nameIn } from './locate-file.js';
import { withoutUser } from './open-url.js';
import type { BodyProgress } from './receive-body.js';
import { readRemembered, remember } from './remembered-files.js';
import { shownUrl } from './shown-url.js';

export interface ListUpdate {
  readonly code: string;
  readonly title: string;
  /** How often the publisher changes it, and the conditions of its use, where they are known. */
  readonly rhythm?: string;
  readonly terms?: string;
  readonly outcome: 'updated' | 'unchanged' | 'failed' | 'not-supported' | 'refused';
  /** Why it was not brought up to date, without the final stop. */
  readonly reason?: string;
  /** Where from, without what may be secret in it. */
  readonly url?: string;
  /** Bytes that came over the network for the file. */
  readonly bytes?: number;
  readonly snapshot?: Snapshot;
  /** What the file lacks, a line each, where it was refused for that. */
  readonly lacks?: readonly string[];
  /** What is built otherwise in the file than its parser knows it, a line each. */
  readonly form?: readonly string[];
  /** In words, where the history of what was active was damaged and begins anew. */
  readonly historyDamage?: string;
}

export interface UpdateOptions {
  readonly client: HttpClient;
  /** Fetched from there instead, and as it lies there. */
  readonly mirror: URL | undefined;
  /** Throws for an address from which nothing may be taken. */
  readonly refuse: (url: URL) => void;
  /** Sent with every request; `browser` to servers that turn others away. */
  readonly userAgent: { readonly plain: string; readonly browser: string };
  readonly onProgress: (progress: BodyProgress) => void;
  /** How the file is imported. */
  readonly importing: Omit<ImportOptions, 'as' | 'onProgress'>;
}

/**
 * What fails is the answer, and leaves the lists that are loaded as they were. Thrown are only an interrupt, a
 * damaged data folder (`UserError`, exit code 3) and bugs.
 */
export async function updateList(
  dataDir: string,
  row: DownloadRow,
  options: UpdateOptions,
  world: DownloadWorld,
): Promise<ListUpdate> {
  const { code, title, rhythm, terms } = row;
  const about = { code, title, ...(rhythm && { rhythm }), ...(terms && { terms }) };
  const readable = (ids: readonly string[]) => options.importing.sources.filter(({ id }) => ids.includes(id));
  const form = row.forms.find(({ source }) => readable([source]).length > 0);
  const expected =
    options.mirror === undefined
      ? readable(form === undefined ? [] : [form.source])
      : readable([...row.forms.map(({ source }) => source), ...(row.sources ?? [])]);
  if (expected.length === 0) {
    const outcome = row.retired === undefined ? 'not-supported' : 'refused';
    return { ...about, outcome, reason: row.reason ?? 'this version cannot read the format' };
  }
  const headers = requestHeaders(options, form);
  let shown: string | undefined;
  try {
    const request = { client: options.client, headers, refuse: options.refuse };
    const location =
      options.mirror === undefined
        ? await locateFile(form!, (url) => fetchText(url, request, world))
        : { url: options.mirror, fileName: nameIn(options.mirror) };
    shown = shownUrl(location.url);
    const file = { code, location, expected };
    return { ...about, url: shown, ...(await fetchAndImport(dataDir, file, { ...options, headers }, world)) };
  } catch (error) {
    return { ...about, ...(shown === undefined ? {} : { url: shown }), ...failure(error) };
  }
}

/** Throws what is no failure of this list. */
function failure(error: unknown): Pick<ListUpdate, 'outcome' | 'reason' | 'lacks'> {
  const lacks = error instanceof UserError ? error.details : [];
  const damaged = error instanceof UserError && error.exitCode === 3 && lacks.length === 0;
  if (damaged || !(error instanceof DownloadError || error instanceof UserError)) throw error;
  const reason = error.message.replace(/\.$/, '');
  return { outcome: 'failed', reason, ...(lacks.length === 0 ? {} : { lacks }) };
}

interface WantedFile {
  readonly code: string;
  readonly location: FileLocation;
  readonly expected: readonly Source[];
}

async function fetchAndImport(
  dataDir: string,
  { code, location: { url, fileName }, expected }: WantedFile,
  options: UpdateOptions & { readonly headers: Readonly<Record<string, string>> },
  world: DownloadWorld,
): Promise<Pick<ListUpdate, 'outcome' | 'bytes' | 'snapshot' | 'form' | 'historyDamage'>> {
  const { importing } = options;
  const key = withoutUser(url).href;
  const known = knownFile(dataDir, key, expected);
  const fetch = async (validators: Validators | undefined) => {
    try {
      return await fetchFile(url, { ...options, dataDir, known: validators }, world);
    } catch (error) {
      throw storeWriteError(error, dataDir);
    }
  };
  let file = await fetch(known?.validators);
  if (file.unchanged && known !== undefined) {
    const confirmed = await confirm(dataDir, known.entry, importing);
    if (confirmed !== undefined) return { outcome: 'unchanged', bytes: 0, ...readAs(confirmed) };
    file = await fetch(undefined);
  }
  if (file.unchanged) throw lasting(`it says that nothing changed, without being asked (${url.host})`);
  try {
    const content = createReadStream(file.path, { highWaterMark: 256 * 1024 });
    // Without `as`, which would hand content that nobody knows to the parser that was named: what a server sends in
    // a list's place - an error page, a notice in JSON, another list - must be recognised or refused.
    const input = { name: fileName, content };
    const imported = await importFile(dataDir, input, { ...importing, sources: expected });
    const { id: snapshot, parserVersion } = imported.snapshot;
    await remember(dataDir, key, { code, validators: file.validators, snapshot, parserVersion });
    const outcome = imported.outcome === 'imported' ? 'updated' : 'unchanged';
    return { outcome, bytes: file.bytes, ...readAs(imported) };
  } finally {
    rmSync(file.path, { force: true });
  }
}

function readAs({
  snapshot,
  problems,
  historyDamage,
}: ImportResult): Pick<ListUpdate, 'snapshot' | 'form' | 'historyDamage'> {
  const form = problems.filter(isOfForm).map(({ message }) => message);
  return {
    snapshot,
    ...(form.length === 0 ? {} : { form }),
    ...(historyDamage === undefined ? {} : { historyDamage }),
  };
}

interface KnownFile {
  readonly validators: Validators;
  readonly entry: ActiveEntry;
}

/** What is remembered of this address, where what came of it is loaded and the same parser would read it now. */
function knownFile(dataDir: string, key: string, expected: readonly Source[]): KnownFile | undefined {
  const file = readRemembered(dataDir).get(key);
  const entry = readPointer(dataDir)?.find(({ snapshot }) => snapshot === file?.snapshot);
  const source = expected.find(({ id }) => id === entry?.source);
  if (file === undefined || entry === undefined || source?.parserVersion !== file.parserVersion)
    return undefined;
  return { validators: file.validators, entry };
}

/**
 * Imports what is loaded once more from the copy that the snapshot keeps, so that the store notes the day on which
 * the publisher confirmed it. Undefined where the file itself is needed: the snapshot is
 * damaged, or keeps a workbook, which is not known when it is packed once more.
 */
async function confirm(
  dataDir: string,
  { source, snapshot, manifest }: ActiveEntry,
  importing: ImportOptions,
): Promise<ImportResult | undefined> {
  if ((await verifySnapshot(dataDir, snapshot, manifest)).length > 0) return undefined;
  const raw = join(storeLayout.snapshot(dataDir, snapshot), snapshotFiles.raw);
  try {
    return await importFile(dataDir, raw, { ...importing, as: source });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function requestHeaders({ userAgent }: UpdateOptions, form: DownloadForm | undefined) {
  return {
    'user-agent': form?.browser === true ? userAgent.browser : userAgent.plain,
    accept: '*/*',
    // eCFR answers 406 to whoever does not take gzip.
    'accept-encoding': 'gzip',
  };
}
