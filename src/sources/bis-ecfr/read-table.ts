import type { Problem } from '../../model/problem.js';
import type { XmlElement } from '../xml/element.js';
import { linesOf, withoutRaised } from '../xml/mixed-text.js';
import type { BisColumn, BisList } from './sections.js';

/** One row of a list's table. */
export interface TableRow {
  /** The heading that the row stands under, carried down from the row that has it. */
  readonly country: string;
  /** Whether the row itself has the heading. */
  readonly beginsCountry: boolean;
  /** The lines of the other cells, by column. */
  readonly cells: Readonly<Record<Exclude<BisColumn, 'country'>, readonly string[]>>;
  /** The cells by the table's own headings, lines joined by line feeds. */
  readonly raw: Readonly<Record<string, string>>;
  /** Row of the list from 1, headings not counted. */
  readonly row: number;
  readonly line: number;
}

const headings: readonly (readonly [RegExp, BisColumn])[] = [
  [/^countr/i, 'country'],
  [/^(?:entity|entities|listed person|person|end.?user|name)/i, 'entity'],
  [/requirement/i, 'requirement'],
  [/policy/i, 'policy'],
  [/federal register|citation/i, 'citation'],
];

interface Column {
  readonly heading: string;
  readonly column: BisColumn | undefined;
}

const plainHeadings: Readonly<Record<BisColumn, string>> = {
  country: 'Country',
  entity: 'Entity',
  requirement: 'License requirement',
  policy: 'License review policy',
  citation: 'Federal Register citation',
};

/**
 * A reader of the rows of one list, in their order. A country is a heading that holds until the next; a
 * cell may span rows. Rows of headings give the columns; without them the columns are in the usual order.
 */
export function tableReader(list: BisList): {
  /** The row, or what is odd about a row of headings. */
  readonly read: (
    row: XmlElement,
    line: number,
  ) => { readonly row?: TableRow; readonly problems: readonly Problem[] };
} {
  let columns: readonly Column[] = list.columns.map((column) => ({ heading: plainHeadings[column], column }));
  let country = '';
  let count = 0;
  /** Cells that reach down into the rows to come, by position. */
  const reaching = new Map<number, { left: number; readonly lines: readonly string[] }>();

  const readHeadings = (cells: readonly XmlElement[], line: number) => {
    const found = cells.map((cell) => {
      const heading = withoutRaised(linesOf(cell).join(' '));
      return { heading, column: headings.find(([pattern]) => pattern.test(heading))?.[1] };
    });
    const known = new Set(found.map(({ column }) => column));
    // A heading over the whole table says nothing of columns.
    if (!known.has('entity')) return [];
    columns = found;
    const where = { line, list: list.code };
    const unknown = found.filter(({ column }) => column === undefined);
    const missing = list.columns.filter((column) => !known.has(column));
    return [
      ...unknown.map(
        ({ heading }): Problem => ({
          kind: 'unknown-column',
          severity: 'warning',
          message: `Column ${JSON.stringify(heading)} is kept with the entry but not read.`,
          where: { ...where, field: heading },
        }),
      ),
      ...missing.map(
        (column): Problem => ({
          kind: 'missing-column',
          severity: 'warning',
          message: `The table has no column ${plainHeadings[column]}; it reads as empty.`,
          where: { ...where, field: plainHeadings[column] },
        }),
      ),
    ];
  };

  return {
    read: (row, line) => {
      const cells = row.children.filter(({ name }) => name === 'TD' || name === 'TH');
      if (cells.length > 0 && cells.every(({ name }) => name === 'TH'))
        return { problems: readHeadings(cells, line) };
      const texts = placeCells(cells, columns.length, reaching);
      const raw: Record<string, string> = {};
      const read = { country: '', entity: [], requirement: [], policy: [], citation: [] } as {
        country: string;
      } & Record<Exclude<BisColumn, 'country'>, readonly string[]>;
      texts.forEach((lines, position) => {
        const { heading, column } = columns[position] ?? {
          heading: `Column ${position + 1}`,
          column: undefined,
        };
        if (lines.length > 0) raw[heading] = lines.join('\n');
        if (column === 'country') read.country = lines.join(' ');
        else if (column !== undefined) read[column] = lines;
      });
      const beginsCountry = read.country !== '';
      if (beginsCountry) country = withoutRaised(read.country);
      const countryHeading = columns.find(({ column }) => column === 'country')?.heading;
      if (countryHeading !== undefined && country !== '') raw[countryHeading] = country;
      count++;
      const { country: _, ...others } = read;
      return { row: { country, beginsCountry, cells: others, raw, row: count, line }, problems: [] };
    },
  };
}

/** The lines of each column's cell: a cell may span columns, or stand in a row above. */
function placeCells(
  cells: readonly XmlElement[],
  width: number,
  reaching: Map<number, { left: number; readonly lines: readonly string[] }>,
): (readonly string[])[] {
  const texts: (readonly string[])[] = [];
  let next = 0;
  for (let position = 0; position < Math.max(width, next < cells.length ? position + 1 : 0); position++) {
    const above = reaching.get(position);
    if (above !== undefined) {
      // A country that reaches down is carried down anyway; other cells hold for these rows too.
      texts[position] = position === 0 ? [] : above.lines;
      if (--above.left === 0) reaching.delete(position);
      continue;
    }
    const cell = cells[next++];
    texts[position] = cell === undefined ? [] : linesOf(cell);
    if (cell === undefined) continue;
    const rows = span(cell, 'rowspan');
    if (rows > 1) reaching.set(position, { left: rows - 1, lines: texts[position]! });
    for (let more = span(cell, 'colspan'); more > 1 && position + 1 < width; more--) texts[++position] = [];
  }
  return texts;
}

/** Far more rows and columns than one cell spans. */
const longestSpan = 1_000;

function span({ attributes }: XmlElement, name: 'rowspan' | 'colspan'): number {
  const stated = attributes.get(name) ?? attributes.get(name.toUpperCase()) ?? '1';
  return /^\d{1,4}$/.test(stated) ? Math.min(Number(stated), longestSpan) : 1;
}
