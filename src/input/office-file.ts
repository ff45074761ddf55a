/** Workbooks, and the files of office programs that are none that can be read, by their bytes. */
import { inputError } from '../columns/input-error.js';

/** Whether the file is a ZIP archive as office programs make it. */
export function isWorkbook(head: Uint8Array): boolean {
  const text = latin1(head.subarray(0, 4096));
  return (
    text.startsWith('PK\x03\x04') &&
    /\[Content_Types\]|_rels\/|docProps\/|xl\/|mimetypeapplication\/vnd\.oasis/.test(text)
  );
}

const compoundFile = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Names in the directory of a compound file ([MS-CFB] 2.6.1), and what a file with them is. */
const streams: readonly (readonly [name: string, says: string, hint: string])[] = [
  [
    'EncryptedPackage',
    'this workbook is protected by a password, and cannot be read.',
    'Open it in Excel, take the password away (File, Info, Protect Workbook, Encrypt with Password), save a copy and screen that.',
  ],
  [
    'Workbook',
    'this is a workbook in the old Excel format (.xls), which is not read.',
    'Open it in a spreadsheet program, save it as "Excel Workbook (.xlsx)", and screen that.',
  ],
  [
    'WordDocument',
    'this is a Word document.',
    'Copy its names into a text file, one a line, or its table into a workbook.',
  ],
];

/**
 * Refuses a compound file, in which old versions of Office kept documents and all versions keep protected ones. Its
 * directory may stand anywhere, so that the file is looked through as far as the first name that tells.
 *
 * @throws UserError that says what the file is and what to do
 */
export async function refuseCompoundFile(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): Promise<void> {
  if (
    !latin1(head.subarray(0, 8)).startsWith(compoundFile.slice(0, Math.min(8, head.length))) ||
    head.length < 4
  )
    return;
  const names = streams.map(([name, says, hint]) => ({ bytes: Buffer.from(name, 'utf16le'), says, hint }));
  const longest = Math.max(...names.map(({ bytes }) => bytes.length));
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const part = Buffer.concat([tail, chunk]);
    for (const { bytes, says, hint } of names)
      if (part.includes(bytes)) throw inputError(file, undefined, says, hint);
    tail = part.subarray(Math.max(0, part.length - longest));
  }
  throw inputError(
    file,
    undefined,
    'this is an old file of Excel or another office program.',
    'Open it in a spreadsheet program, save it as "Excel Workbook (.xlsx)", and screen that.',
  );
}

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
