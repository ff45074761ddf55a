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
    const date = upToDate(await read(new URL(form.index)), form.title);
    return { url: new URL(form.url.replace('{date}', date)), fileName: form.file };
  }
  const page = new URL(form.page);
  const url = linkWithText(await read(page), form.linkText, page);
  if (url === undefined) throw lasting(`its page has no link "${form.linkText}" (${page.host})`);
  if (url.protocol !== 'https:')
    throw lasting(`the link "${form.linkText}" does not lead to https (${page.host})`);
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
function upToDate(json: string, title: number): string {
  const host = 'www.ecfr.gov';
  let index: unknown;
  try {
    index = JSON.parse(json);
  } catch {
    throw lasting(`the index of titles is not JSON (${host})`);
  }
  const titles = isRecord(index) && Array.isArray(index.titles) ? index.titles : [];
  const entry: unknown = titles.find((one: unknown) => isRecord(one) && one.number === title);
  const date = isRecord(entry) ? entry.up_to_date_as_of : undefined;
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw lasting(`the index does not say up to which day title ${title} is kept (${host})`);
  }
  return date;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
