/** The first line of content and the delimiter its header uses. */
export interface HeaderLine {
  readonly text: string;
  readonly delimiter: ',' | '\t' | ';';
}

/** @param head the beginning of the content, decoded; a byte order mark is passed over */
export function readHeaderLine(head: string): HeaderLine {
  const text = head.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1)[0] ?? '';
  const count = (mark: string) => text.split(mark).length;
  const delimiter = count('\t') > count(',') ? '\t' : count(';') > count(',') ? ';' : ',';
  return { text, delimiter };
}
