import { isUnpackable } from '../zip/unpack-entry.js';
import {
  inMemory,
  type RandomAccess,
  readZipDirectory,
  type ZipDamage,
  type ZipEntry,
} from '../zip/zip-directory.js';
import { damaged, refused } from './damaged.js';

/** One part of a workbook and the archive in which it lies. */
export interface WorkbookPart {
  readonly archive: RandomAccess;
  readonly entry: ZipEntry;
}

/** Far above what a workbook has. */
const mostEntries = 8_192;

const words: Readonly<Record<ZipDamage, string>> = {
  'no-archive': 'it was cut short or is no ZIP archive',
  directory: 'it was cut short or its directory is damaged',
  'packed-data': 'its packed data are damaged',
  'longer-than-said': 'it unpacks to more than it says',
};

export const damagedArchive = (what: ZipDamage, cause?: unknown) => damaged(words[what], cause);

/**
 * The parts of a workbook by their names; those in a method that no workbook uses are left out. A workbook that
 * names a part twice is refused, since two programs would read two different files.
 */
export async function workbookParts(bytes: Uint8Array): Promise<ReadonlyMap<string, WorkbookPart>> {
  const archive = inMemory(bytes);
  const entries = await readZipDirectory(archive, {
    mostEntries,
    damaged: damagedArchive,
    tooMany: (count) => refused(`it holds ${count} files, more than ${mostEntries}`),
  });
  const parts = new Map<string, WorkbookPart>();
  for (const entry of entries) {
    const { path } = entry;
    if (entry.isEncrypted) throw damaged('it is encrypted');
    if (parts.has(path)) throw refused(`it holds two files of the name ${JSON.stringify(path)}`);
    if (isUnpackable(entry)) parts.set(path, { archive, entry });
  }
  return parts;
}
