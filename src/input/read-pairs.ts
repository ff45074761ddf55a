import { squeeze } from '../columns/cell-text.js';
import { decodeText } from '../columns/decode-text.js';
import { inputError } from '../columns/input-error.js';
import { peek } from '../columns/peek.js';
import { readTable } from '../columns/read-table.js';
import { splitHead } from '../columns/split-head.js';
import { subjectType } from '../columns/subject-type.js';
import { headerKey } from '../columns/vocabulary.js';
import type { SubjectType } from '../model/subject.js';

export interface NamePair {
  /** From 1, not counting the header. */
  readonly row: number;
  readonly type: SubjectType;
  readonly name1: string;
  readonly name2: string;
  /** Why the pair cannot be compared, e.g. `name2 is empty`. */
  readonly problem?: string;
}

/**
 * Pairs of names to compare, from a table with the columns `name1`, `name2` and, if known, `type`. Each row
 * is a pair, also one with a `problem`; a type that is not known is `any`.
 *
 * @param file `type` is that of rows which name none
 * @throws UserError where `name1` or `name2` is missing, or the table cannot be read
 */
export async function* readPairs(file: {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly name: string;
  readonly type: SubjectType;
}): AsyncGenerator<NamePair> {
  const text = await peek(decodeText(file.bytes, file.name), 65_536);
  try {
    const { delimiter, headerLine, at } = headerOf(text.first.join(''), text.ended, file.name);
    let row = 0;
    for await (const { cells } of readTable(text.all, { delimiter, headerLine, file: file.name })) {
      row++;
      const cell = (position: number) => squeeze(cells[position] ?? '');
      const written = cell(at.type);
      const type = written === '' ? file.type : (subjectType(written) ?? 'any');
      const names = { name1: cell(at.name1), name2: cell(at.name2) };
      const problem = emptyNames(names);
      yield { row, type, ...names, ...(problem === undefined ? {} : { problem }) };
    }
  } finally {
    await text.close();
  }
}

function emptyNames({ name1, name2 }: Pick<NamePair, 'name1' | 'name2'>): string | undefined {
  if (name1 === '') return name2 === '' ? 'name1 and name2 are empty' : 'name1 is empty';
  return name2 === '' ? 'name2 is empty' : undefined;
}

function headerOf(head: string, whole: boolean, file: string) {
  for (const delimiter of [',', ';', '\t', '|']) {
    const record = splitHead(head, delimiter, whole)[0];
    if (record === undefined) continue;
    const position = (name: string) =>
      record.cells.findIndex((text) => headerKey(text).replaceAll(' ', '') === name);
    const at = { type: position('type'), name1: position('name1'), name2: position('name2') };
    if (at.name1 >= 0 && at.name2 >= 0) return { delimiter, headerLine: record.line, at };
  }
  throw inputError(
    file,
    undefined,
    'there are no columns name1 and name2.',
    'The first line names the columns, e.g. name1,name2,type.',
  );
}
