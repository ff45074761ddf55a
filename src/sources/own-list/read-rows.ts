import { holdsName } from '../../columns/assign-columns.js';
import { decodeText } from '../../columns/decode-text.js';
import { peek } from '../../columns/peek.js';
import { readJsonLines } from '../../columns/read-json-lines.js';
import { readTable } from '../../columns/read-table.js';
import { listError, listFile } from './file-error.js';
import { assign, findHeader, lacksName, noNameColumn, type TableHeader } from './read-header.js';
import { readWorkbookRows } from './read-workbook-rows.js';
import type { Cell } from './row.js';
import { asRecord, collect, distinct, type RowOrProblem, unread } from './row-fields.js';

const headSize = 65_536;

/**
 * The rows of a list, from a table, a workbook or JSONL, as they come.
 *
 * @throws UserError with the line for what cannot be read, and for a list without a name column
 */
export async function* readRows(content: AsyncIterable<Uint8Array>): AsyncGenerator<RowOrProblem> {
  const { first, all, close } = await peek(content, 4);
  try {
    if (Buffer.concat(first).subarray(0, 4).toString('latin1') === 'PK\x03\x04') yield* readWorkbookRows(all);
    else yield* textRows(all);
  } finally {
    await close();
  }
}

async function* textRows(content: AsyncIterable<Uint8Array>): AsyncGenerator<RowOrProblem> {
  const text = await peek(decodeText(content, listFile), headSize);
  try {
    const head = text.first.join('');
    if (head.trim() === '' && text.ended) throw listError(undefined, 'there is nothing in it.');
    if (/^\s*\[/.test(head))
      throw listError(undefined, 'a JSON array is not read.', 'Write JSON one object a line.');
    if (/^\s*\{/.test(head)) yield* objectRows(text.all);
    else {
      const header = findHeader(head, text.ended);
      if (header === undefined) throw noNameColumn(head, text.ended);
      yield* unread(header.header, header.columns, header.ties, header.line).map(asRecord);
      yield* tableRows(text.all, header);
    }
  } finally {
    await text.close();
  }
}

async function* tableRows(
  text: AsyncIterable<string>,
  { delimiter, header, columns, line: headerLine }: TableHeader,
): AsyncGenerator<RowOrProblem> {
  const keys = distinct(header);
  let row = 0;
  for await (const { cells, line } of readTable(text, { delimiter, headerLine, file: listFile })) {
    row++;
    if (cells.slice(header.length).some((cell) => cell !== ''))
      throw listError(
        line,
        `the row has ${cells.length} cells, the header ${header.length}.`,
        'A cell that holds the delimiter must stand in quotation marks: "Acme, Inc.".',
      );
    if (cells.length < header.length)
      yield asRecord({
        kind: 'field-count',
        severity: 'warning',
        message: `The row has ${cells.length} cells, the header ${header.length}: the last ones read as empty.`,
        where: { line, row },
      });
    const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
    const fields = collect(
      filled.map(({ cell, at }) => [columns[at], { header: header[at]!.trim(), texts: [cell], objects: [] }]),
    );
    const raw = Object.fromEntries(filled.map(({ cell, at }) => [keys[at]!, cell]));
    yield { kind: 'row', row: { fields, raw, row, line } };
  }
}

async function* objectRows(text: AsyncIterable<string>): AsyncGenerator<RowOrProblem> {
  const told = new Set<string>();
  let named = false;
  let first: { readonly keys: readonly string[]; readonly line: number } | undefined;
  let row = 0;
  for await (const { value, line } of readJsonLines(text, listFile)) {
    row++;
    const object = typeof value === 'string' ? { name: value } : value;
    const entries = Object.entries(object).filter(([, what]) => what !== null && what !== '');
    const keys = entries.map(([key]) => key);
    const { columns, ties } = assign(keys);
    named ||= holdsName(columns);
    first ??= { keys, line };
    for (const problem of unread(keys, columns, ties, line)) {
      const key = problem.where!.field!;
      if (!told.has(key)) yield asRecord(problem);
      told.add(key);
    }
    const cells = entries.map(([header, what]) => ({ header, ...plain(what) }));
    const fields = collect(cells.map((cell, at) => [columns[at], cell]));
    const raw = Object.fromEntries(
      entries.map(([key, what]) => [key, typeof what === 'string' ? what : JSON.stringify(what)]),
    );
    yield { kind: 'row', row: { fields, raw, row, line } };
  }
  if (!named && first !== undefined) throw lacksName(first.keys, first.line, 'keys');
}

/** The texts in a JSON value, and the objects in it with their own properties as text. */
function plain(value: unknown): Pick<Cell, 'texts' | 'objects'> {
  const texts: string[] = [];
  const objects: Record<string, string>[] = [];
  for (const item of [value].flat(64)) {
    if (typeof item !== 'object') texts.push(String(item));
    else if (item !== null)
      objects.push(
        Object.fromEntries(Object.entries(item).map(([key, what]) => [key.toLowerCase(), said(what)])),
      );
  }
  return { texts, objects };
}

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
