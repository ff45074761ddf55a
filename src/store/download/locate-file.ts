/** From what is known of a list's publication to the address of its file of today. */
import { posix } from 'node:path';
import type { DownloadForm } from '../../model/download-row.js';
import { lasting } from './download-error.js';
import { linkWithText } from './link-with-text.js';

export interface FileLocation {
  readonly url: URL;
  /** What the snapshot calls the file. */
  readonly fileName: string;
}

/** @param read fetches a page or an index as text */
export async function locateFile(
  form: DownloadForm,
  read: (url: URL) => Promise<string>,
): Promise<FileLocation> {
  if (form.step === 'direct') {
    const url = new URL(form.url);
    return { url, fileName: form.file ?? nameIn(url) };
  }
  if (form.step === 'ecfr') {
    const index = new URL(form.index);
    const date = upToDate(await read(index), form.title, index.host);
    return { url: new URL(form.url.replace('{date}', date)), fileName: form.file };
  }
  if (form.step === 'file-list') {
    const index = new URL(form.index);
    const url = new URL(encodeURI(newestKey(await read(index), form.ending, index.host)), form.folder);
    return { url, fileName: nameIn(url) };
  }
  const page = new URL(form.page);
  const url = linkWithText(await read(page), form.linkText, page);
  if (url === undefined) throw lasting(`its page has no link "${form.linkText}" (${page.host})`);
  if (url.protocol !== 'https:' && url.protocol !== page.protocol) {
    throw lasting(`the link "${form.linkText}" leads to ${url.protocol} (${page.host})`);
  }
  return { url, fileName: nameIn(url) };
}

/** The last part of an address's path, which stands in messages and in the snapshot. */
export function nameIn(url: URL): string {
  const name = posix.basename(url.pathname);
  try {
    return posix.basename(decodeURIComponent(name)) || url.hostname;
  } catch {
    return name;
  }
}

/** `up_to_date_as_of` of one title in eCFR's `titles.json`: the API knows no name for the current day. */
function upToDate(json: string, title: number, host: string): string {
  const titles = arrayIn(parsed(json, host), 'titles');
  const entry = titles.find((one: unknown) => isRecord(one) && one.number === title);
  const date = isRecord(entry) ? entry.up_to_date_as_of : undefined;
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw lasting(`the index does not say up to which day title ${title} is kept (${host})`);
  }
  return date;
}

/** Of the files in a list of SAM.gov's that which comes last by its key. Keys are paths of plain names. */
function newestKey(json: string, ending: string, host: string): string {
  const index = parsed(json, host);
  const files = arrayIn(isRecord(index) ? index._embedded : undefined, 'customS3ObjectSummaryList');
  const keys = files
    .map((file) => (isRecord(file) ? file.key : undefined))
    .filter((key): key is string => typeof key === 'string' && /^\w[\w .-]*(?:\/\w[\w .-]*)*$/.test(key))
    .filter((key) => key.toUpperCase().endsWith(ending.toUpperCase()))
    .sort();
  const newest = keys.at(-1);
  if (newest === undefined) throw lasting(`the index names no file (${host})`);
  return newest;
}

function parsed(json: string, host: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw lasting(`the index is not JSON (${host})`);
  }
}

function arrayIn(value: unknown, key: string): readonly unknown[] {
  const array = isRecord(value) ? value[key] : undefined;
  return Array.isArray(array) ? array : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
