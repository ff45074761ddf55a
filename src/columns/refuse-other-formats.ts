import { inputError } from './input-error.js';

/** Files that people pass although they are no text, by how they begin, and what to do about each. */
const formats: readonly (readonly [begins: RegExp, is: string, hint: string])[] = [
  [/^PK\x03\x04/, 'a ZIP archive', 'Unpack it and screen the file in it.'],
  [/^\xd0\xcf\x11\xe0/, 'an old Excel or Word file', 'Save the sheet as "CSV UTF-8" and screen that.'],
  [/^\x1f\x8b/, 'compressed with gzip', 'Unpack it: gunzip -c FILE | partyscreen --file -'],
  [/^%PDF-/, 'a PDF document', 'Ask for the table itself, or copy the names into a text file, one a line.'],
  [/^(?:BZh|\xfd7zXZ|7z\xbc\xaf|\x28\xb5\x2f\xfd)/, 'a compressed archive', 'Unpack it first.'],
  [
    /^(?:\xef\xbb\xbf)?\s*<(?:[!?a-zA-Z])/,
    'a web page or XML',
    'Some systems call such an export .xls: open it in a spreadsheet and save it as "CSV UTF-8".',
  ],
];

/**
 * Refuses content that is no table, no JSONL and no list of names.
 *
 * @param head the first bytes, a few thousand
 * @throws UserError that says what the file is and what to do
 */
export function refuseOtherFormats(head: Uint8Array, file: string): void {
  const latin1 = Buffer.from(head).toString('latin1');
  for (const [begins, is, hint] of formats)
    if (begins.test(latin1)) throw inputError(file, undefined, `this is ${is}.`, hint);
}
