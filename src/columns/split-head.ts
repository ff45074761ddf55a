/** A record of a delimited text as its beginning shows it. */
export interface HeadRecord {
  readonly cells: readonly string[];
  /** Physical line on which it starts, from 1. */
  readonly line: number;
}

/**
 * The records at the beginning of a delimited text, blank ones left out, to judge by: how many cells they
 * have, and which is the header. Tolerant, as the delimiter is still a guess; the rows themselves are read
 * elsewhere, and strictly.
 *
 * @param whole false where the text goes on, so that its last record may be cut off and is left out
 */
export function splitHead(head: string, delimiter: string, whole: boolean): readonly HeadRecord[] {
  const records: HeadRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRecord = () => {
    endCell();
    if (cells.some((text) => text !== '')) records.push({ cells, line: start });
    cells = [];
  };
  for (let at = 0; at < head.length; at++) {
    const character = head[at]!;
    if (character === '\n') line++;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (head[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') quoted = true;
    else if (character === delimiter) endCell();
    else if (character === '\n') {
      endRecord();
      start = line;
    } else cell += character;
  }
  if (whole && (cell !== '' || cells.length > 0)) endRecord();
  return records;
}
