/** The list files in an archive, by its table of contents: what else lies there, and bombs, kept out. */
import { UserError } from '../../model/user-error.js';
import { type RandomAccess, readZipDirectory, type ZipEntry } from '../../zip/zip-directory.js';
import { isBomb } from './unpacking-bounds.js';

const mostEntries = 1000;

/** The files in an archive, in its order. Folders, and what file managers add for themselves, are left out. */
export async function listEntries(
  file: RandomAccess,
  archive: string,
  maxBytes: number,
): Promise<readonly ZipEntry[]> {
  const entries = await readZipDirectory(file, {
    mostEntries,
    damaged: () =>
      new UserError(`cannot unpack ${archive}: the ZIP archive is damaged or cut short`, {
        hint: 'Fetch the file again.',
      }),
    tooMany: (count) =>
      new UserError(`${archive} holds ${count.toLocaleString('en')} files, which no archive of lists does`, {
        hint: 'Unpack it, and import the list files in it.',
      }),
  });
  refuseBombs(entries, archive, maxBytes);
  return entries.filter(
    ({ path }) => !/[/\\]$/.test(path) && !/^__MACOSX[/\\]/.test(path) && nameForPeople(path)[0] !== '.',
  );
}

function refuseBombs(entries: readonly ZipEntry[], archive: string, maxBytes: number): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const isMadeToFill = isBomb(packed, size);
  if (size <= maxBytes && !isMadeToFill) return;
  throw new UserError(
    `${archive} would unpack to ${size.toLocaleString('en')} bytes${isMadeToFill ? ', most of them the same' : ''}, which no list does`,
    { hint: 'Make sure that it is the list file; fetch it again from its publisher.' },
  );
}

const longestName = 120;

/** The name of an entry without folders and control characters. */
export function nameForPeople(path: string): string {
  const name = (path.split(/[/\\]/).at(-1) ?? '').replace(
    /[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+/g,
    ' ',
  );
  return [...name].slice(0, longestName).join('').trim() || 'unnamed';
}
