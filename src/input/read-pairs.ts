import { squeeze } from '../columns/cell-text.js';
import { decodeText } from '../columns/decode-text.js';
import { inputError } from '../columns/input-error.js';
import { peek } from '../columns/peek.js';
import { readTable } from '../columns/read-table.js';
import { splitHead } from '../columns/split-head.js';
import { subjectType } from '../columns/subject-type.js';
import { headerKey } from '../columns/vocabulary.js';
import type { SubjectType } from '../model/subject.js';
import { isWorkbook, refuseCompoundFile } from './office-file.js';
import { mostAboveHeader } from './sheet-layout.js';

export interface NamePair {
  /** From 1, not counting the header. */
  readonly row: number;
  readonly type: SubjectType;
  readonly name1: string;
  readonly name2: string;
  /** Why the pair cannot be compared, e.g. `name2 is empty`. */
  readonly problem?: string;
}

export interface PairFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly name: string;
  /** That of rows which name none. */
  readonly type: SubjectType;
  /** Of a workbook: name of the sheet, or the place of its tab from 1. */
  readonly sheet?: string;
  /** Of a text: a label of `TextDecoder`. */
  readonly encoding?: string;
}

/** Where in a row what stands; -1 for what has no column. */
interface PairColumns {
  readonly type: number;
  readonly name1: number;
  readonly name2: number;
}

interface PairCells {
  readonly cells: readonly string[];
  readonly at: PairColumns;
}

/**
 * Pairs of names to compare, from a table or a workbook with the columns `name1`, `name2` and, if known, `type`. Each
 * row is a pair, also one with a `problem`; a type that is not known is `any`.
 *
 * @throws UserError where `name1` or `name2` is missing, or the table cannot be read
 */
export async function* readPairs(file: PairFile): AsyncGenerator<NamePair> {
  const source = await peek(file.bytes, 4096);
  try {
    const head = Buffer.concat(source.first);
    await refuseCompoundFile(head, source.all, file.name);
    let row = 0;
    const rows = isWorkbook(head) ? sheetPairs(source.all, file) : textPairs(source.all, file);
    for await (const { cells, at } of rows) {
      row++;
      const cell = (position: number) => squeeze(cells[position] ?? '');
      const written = cell(at.type);
      const type = written === '' ? file.type : (subjectType(written) ?? 'any');
      const names = { name1: cell(at.name1), name2: cell(at.name2) };
      const problem = emptyNames(names);
      yield { row, type, ...names, ...(problem === undefined ? {} : { problem }) };
    }
  } finally {
    await source.close();
  }
}

async function* textPairs(
  bytes: AsyncIterable<Uint8Array>,
  { name, sheet, encoding }: PairFile,
): AsyncGenerator<PairCells> {
  if (sheet !== undefined)
    throw inputError(name, undefined, '--sheet goes with an Excel workbook, and this file is none.');
  const decoding = { option: '--encoding', ...(encoding === undefined ? {} : { encoding }) };
  const text = await peek(decodeText(bytes, name, decoding), 65_536);
  try {
    const { delimiter, headerLine, at } = headerOf(text.first.join(''), text.ended, name);
    for await (const { cells } of readTable(text.all, { delimiter, headerLine, file: name }))
      yield { cells, at };
  } finally {
    await text.close();
  }
}

async function* sheetPairs(
  bytes: AsyncIterable<Uint8Array>,
  { name, sheet, encoding }: PairFile,
): AsyncGenerator<PairCells> {
  if (encoding !== undefined)
    throw inputError(name, undefined, '--encoding goes with a text; a workbook says it itself.');
  const { openSheet } = await import('./open-sheet.js');
  const { rows } = await openSheet(bytes, name, sheet);
  let at: PairColumns | undefined;
  let above = 0;
  for await (const { cells: shown, unreadable } of rows) {
    const cells = shown.map((cell, column) => (unreadable?.has(column) === true ? '' : cell));
    if (at !== undefined) {
      if (cells.some((cell) => cell.trim() !== '')) yield { cells, at };
    } else {
      at = pairColumns(cells);
      if (at === undefined && ++above >= mostAboveHeader) break;
    }
  }
  if (at === undefined) throw noHeader(name);
}

function emptyNames({ name1, name2 }: Pick<NamePair, 'name1' | 'name2'>): string | undefined {
  if (name1 === '') return name2 === '' ? 'name1 and name2 are empty' : 'name1 is empty';
  return name2 === '' ? 'name2 is empty' : undefined;
}

function headerOf(head: string, whole: boolean, file: string) {
  for (const delimiter of [',', ';', '\t', '|']) {
    const record = splitHead(head, delimiter, whole)[0];
    const at = record === undefined ? undefined : pairColumns(record.cells);
    if (record !== undefined && at !== undefined) return { delimiter, headerLine: record.line, at };
  }
  throw noHeader(file);
}

function pairColumns(cells: readonly string[]): PairColumns | undefined {
  const position = (name: string) => cells.findIndex((text) => headerKey(text).replaceAll(' ', '') === name);
  const at = { type: position('type'), name1: position('name1'), name2: position('name2') };
  return at.name1 >= 0 && at.name2 >= 0 ? at : undefined;
}

const noHeader = (file: string) =>
  inputError(
    file,
    undefined,
    'there are no columns name1 and name2.',
    'The first line names the columns, e.g. name1,name2,type.',
  );
