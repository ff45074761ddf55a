/** What a file looks like from its first bytes, for a refusal that helps. */
export interface ContentKind {
  readonly kind: 'empty' | 'gzip' | 'html' | 'archive' | 'binary' | 'text';
  /** Completes the sentence "it looks like ...". */
  readonly words: string;
}

/** Whether the bytes begin as a gzip file does (RFC 1952, section 2.3.1). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Whether the bytes begin as a ZIP archive does, an empty one included. */
export function isZip(head: Uint8Array): boolean {
  const latin1 = Buffer.from(head.subarray(0, 4)).toString('latin1');
  return latin1 === 'PK\x03\x04' || latin1 === 'PK\x05\x06';
}

const byMagic: readonly (readonly [magic: string, kind: ContentKind['kind'], words: string])[] = [
  ['BZh', 'archive', 'a bzip2 archive'],
  ['\xfd7zXZ', 'archive', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'archive', 'a Zstandard archive'],
  ['7z\xbc\xaf', 'archive', 'a 7-Zip archive'],
  ['%PDF-', 'binary', 'a PDF document'],
  ['\xd0\xcf\x11\xe0', 'binary', 'an old Excel or Word file'],
  ['\xff\xfe', 'binary', 'text in UTF-16, where UTF-8 is expected'],
  ['\xfe\xff', 'binary', 'text in UTF-16, where UTF-8 is expected'],
];

/** Judges the first bytes of a file, and the same bytes decoded as UTF-8. */
export function contentKind(head: Uint8Array, text: string): ContentKind {
  // Before the text is looked at, which for a workbook are its cells.
  if (isZip(head)) return { kind: 'archive', words: 'a ZIP archive or an Excel workbook' };
  if (text.trim() === '') return { kind: 'empty', words: 'an empty file' };
  if (isGzip(head)) return { kind: 'gzip', words: 'a gzip file within another archive' };
  const latin1 = Buffer.from(head.subarray(0, 16)).toString('latin1');
  for (const [magic, kind, words] of byMagic) if (latin1.startsWith(magic)) return { kind, words };
  if (/^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(text)) {
    return { kind: 'html', words: 'a web page' };
  }
  if (head.includes(0)) return { kind: 'binary', words: 'binary data' };
  if (/^\s*</.test(text)) {
    const root = /<([A-Za-z_][\w:.-]*)/.exec(text)?.[1];
    return { kind: 'text', words: root === undefined ? 'XML' : `XML with the root element ${root}` };
  }
  if (/^\s*[[{]/.test(text)) return { kind: 'text', words: 'JSON' };
  return { kind: 'text', words: `text that begins "${quotable(text)}"` };
}

/** The first line, shortened, without what could disturb a terminal. */
function quotable(text: string): string {
  const line = (text.trimStart().split(/\r?\n|\r/, 1)[0] ?? '').replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line;
}
