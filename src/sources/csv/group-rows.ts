import type { Problem } from '../../model/problem.js';
import { UserError } from '../../model/user-error.js';
import type { CsvRow, RowOrProblem } from './read-csv.js';

/**
 * Tables that give one entry in several rows: one row for each of its names and addresses, or one for each
 * name with each address. The rows of an entry stand together; of the parts that they repeat - a name with
 * its quality, an address with its country - each is kept once.
 */

type Cells<Column extends string> = CsvRow<Column>['cells'];

export interface RowGroup<Column extends string> {
  /** What the key column holds; empty for a row that lacks it, which is a group of its own. */
  readonly key: string;
  /** Of the first row, both from 1. */
  readonly row: number;
  readonly line: number;
  /** The rows in which a part is first met with these cells, by the name of the part. */
  readonly parts: ReadonlyMap<string, readonly Cells<Column>[]>;
  /**
   * All non-empty cells by the file's own column names. Of several cells of one column each bears the
   * number of its part: `Passport number[2]` and `Passport additional information[2]` belong together.
   */
  readonly raw: Readonly<Record<string, string>>;
}

export interface Grouping<Column extends string> {
  readonly key: Column;
  /** The part that a column, by the file's own name, belongs to. */
  readonly partOf: (header: string) => string;
  /** Code of the list, for problems. */
  readonly list: string;
}

type GroupOrOther<Column extends string> =
  | { readonly kind: 'group'; readonly group: RowGroup<Column> }
  | Exclude<RowOrProblem<Column>, { readonly kind: 'row' }>;

/** Far above what any entry has, and low enough for rows of any number to be read in little memory. */
const limits = { parts: 20_000, characters: 4_194_304 };

/**
 * The groups of rows, as they end. An entry whose rows do not stand together is yielded once for each
 * stand, so that nothing of it is lost, with a problem: its parts then no longer speak for one another.
 *
 * @throws UserError where one entry has more parts than `limits` allow
 */
export async function* groupRows<Column extends string>(
  items: AsyncIterable<RowOrProblem<Column>>,
  grouping: Grouping<Column>,
): AsyncGenerator<GroupOrOther<Column>> {
  const ended = new Set<string>();
  let open: OpenGroup<Column> | undefined;
  for await (const item of items) {
    if (item.kind !== 'row') {
      yield item;
      continue;
    }
    const { row } = item;
    const key = row.cells[grouping.key].trim();
    if (open === undefined || open.key !== key || key === '') {
      if (open !== undefined) yield { kind: 'group', group: close(open) };
      if (ended.has(key) || key === '') yield { kind: 'problem', problem: oddKey(row, key, grouping) };
      if (key !== '') ended.add(key);
      open = { key, row: row.row, line: row.line, parts: new Map(), count: 0, characters: 0 };
    }
    add(open, row, grouping.partOf);
  }
  if (open !== undefined) yield { kind: 'group', group: close(open) };
}

interface Part<Column extends string> {
  readonly cells: Cells<Column>;
  readonly raw: readonly (readonly [header: string, cell: string])[];
}

interface OpenGroup<Column extends string> {
  readonly key: string;
  readonly row: number;
  readonly line: number;
  /** By the name of the part, then by all that it holds. */
  readonly parts: Map<string, Map<string, Part<Column>>>;
  count: number;
  characters: number;
}

function add<Column extends string>(
  group: OpenGroup<Column>,
  { cells, raw, line }: CsvRow<Column>,
  partOf: (header: string) => string,
): void {
  const filled = new Map<string, (readonly [string, string])[]>();
  for (const [header, cell] of Object.entries(raw)) {
    const part = partOf(header);
    const others = filled.get(part);
    if (others === undefined) filled.set(part, [[header, cell]]);
    else others.push([header, cell]);
  }
  for (const [part, cellsOfPart] of filled) {
    const known = group.parts.get(part) ?? new Map<string, Part<Column>>();
    group.parts.set(part, known);
    const content = JSON.stringify(cellsOfPart);
    if (known.has(content)) continue;
    known.set(content, { cells, raw: cellsOfPart });
    group.characters += content.length;
    if (++group.count > limits.parts || group.characters > limits.characters)
      throw new UserError(
        `The list file is refused: the entry ${JSON.stringify(group.key)} goes on and on (line ${line}).`,
        { hint: 'Download the file again; if the error stays, the publisher has changed or damaged it.' },
      );
  }
}

function close<Column extends string>({ key, row, line, parts }: OpenGroup<Column>): RowGroup<Column> {
  const raw: Record<string, string> = {};
  for (const known of parts.values()) {
    let number = 0;
    for (const part of known.values()) {
      number++;
      for (const [header, cell] of part.raw) raw[known.size === 1 ? header : `${header}[${number}]`] = cell;
    }
  }
  const cellsOfParts = [...parts].map(
    ([part, known]) => [part, [...known.values()].map(({ cells }) => cells)] as const,
  );
  return { key, row, line, parts: new Map(cellsOfParts), raw };
}

function oddKey<Column extends string>(
  { row, line }: CsvRow<Column>,
  key: string,
  { key: field, list }: Grouping<Column>,
): Problem {
  const where = { line, row, field, list };
  return key === ''
    ? {
        kind: 'row-unreadable',
        severity: 'warning',
        message: `The row has no ${field}; it is read as an entry of its own.`,
        where,
      }
    : {
        kind: 'duplicate-entry',
        severity: 'error',
        message: `The rows of ${JSON.stringify(key)} do not stand together; those from here on are read as another entry.`,
        where,
      };
}
