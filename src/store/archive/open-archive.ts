/** The list files in a ZIP archive. */
import { UserError } from '../../model/user-error.js';
import { isUnpackable, unpackEntry } from '../../zip/unpack-entry.js';
import type { RandomAccess, ZipEntry } from '../../zip/zip-directory.js';
import { headBytes, type ListFile, type OpenListFiles } from '../import/list-file.js';
import { listEntries, nameForPeople } from './list-entries.js';
import type { OpenFile } from './random-access.js';

/**
 * Opens an archive, and closes it where it cannot be opened. An Excel workbook, which is an archive too, is one
 * file: its content are the bytes as they are, and a format knows it by its first rows.
 */
export async function openArchive(file: OpenFile, archive: string, maxBytes: number): Promise<OpenListFiles> {
  try {
    const entries = await listEntries(file, archive, maxBytes);
    const paths = new Set(entries.map(({ path }) => path));
    if (paths.has('xl/workbook.xml')) return { files: [await workbook(file, archive)], close: file.close };
    if (paths.has('[Content_Types].xml') || paths.has('mimetype'))
      throw new UserError(`${archive} is a document of an office suite, and no list file`, {
        hint: 'Save what is in it as CSV, and import that.',
      });
    if (entries.length === 0)
      throw new UserError(`${archive} is an archive without a file in it`, { hint: 'Fetch the file again.' });
    const files: ListFile[] = [];
    for (const entry of entries) files.push(await member(file, entry, archive));
    return { files, close: file.close };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function member(file: RandomAccess, entry: ZipEntry, archive: string): Promise<ListFile> {
  const content = () => contentOf(file, entry, archive);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of content()) {
    pieces.push(chunk);
    bytes += chunk.length;
    if (bytes >= headBytes) break;
  }
  // A copy, since a piece of a large chunk would hold the whole of it in memory.
  const head = new Uint8Array(Buffer.concat(pieces).subarray(0, headBytes));
  return {
    name: nameForPeople(entry.path),
    head,
    text: new TextDecoder().decode(head, { stream: true }),
    content,
  };
}

/** Throws `UserError` for an entry that is encrypted, packed in a way that is not read, or damaged. */
function contentOf(file: RandomAccess, entry: ZipEntry, archive: string): AsyncGenerator<Buffer> {
  const refused = (what: string) =>
    new UserError(`cannot unpack ${nameForPeople(entry.path)} from ${archive}: ${what}`, {
      hint: 'Unpack it yourself, or fetch it again.',
    });
  if (entry.isEncrypted) throw refused('it is encrypted');
  if (!isUnpackable(entry))
    throw refused(`it is packed by method ${entry.method}, and only 0 and 8 are read`);
  return unpackEntry(file, entry, () => refused('the archive is damaged or cut short'));
}

async function workbook(file: RandomAccess, name: string): Promise<ListFile> {
  const { sheetHead } = await import('../../spreadsheet/read-sheet.js');
  const head = await file.read(0, headBytes);
  return { name, head, text: await sheetHead(whole(file)), isWorkbook: true, content: () => whole(file) };
}

const chunkSize = 256 * 1024;

async function* whole(file: RandomAccess): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; ) {
    const chunk = await file.read(at, chunkSize);
    if (chunk.length === 0) return;
    at += chunk.length;
    yield chunk;
  }
}
