import type { Problem } from '../../model/problem.js';
import { UserError } from '../../model/user-error.js';
import { entryRecords } from '../ofac/entry-records.js';
import { entriesToTell, fileOf } from '../ofac/programme-lists.js';
import { firstPart, splitParts } from '../parts.js';
import type { ParsedRecord, Source } from '../source.js';
import { programmesIn, readEntry } from './read-entry.js';
import { tableOf } from './recognise-table.js';
import { type Cells, type Role, type Row, readTable, roles } from './tables.js';

/**
 * OFAC's CSV form in four files, sdn.csv, add.csv, alt.csv and sdn_comments.csv, or cons_prim.csv and its
 * fellows, from https://sanctionslist.ofac.treas.gov. Layout:
 * https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas. No header, no date
 * of the file, names in Latin letters alone. Weak aliases, birth dates and documents stand in the remarks.
 * Which of the lists other than the SDN List an entry stands on is told by its programmes.
 */
export const ofacCsv: Source = {
  id: 'ofac-csv',
  title: "OFAC's CSV form: sdn.csv with add.csv, alt.csv and sdn_comments.csv, or cons_prim.csv with its own",
  parserVersion: 2,
  parts: roles.map((role) => ({
    role,
    required: role !== 'comments',
    recognises: (head) => tableOf(head) === role,
  })),

  recognises(head) {
    const first = firstPart(head);
    return first !== undefined && tableOf(first.head) === first.role;
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const tables = emptyTables();
    const names = new Map<string, string>();
    for await (const { role, name, content: bytes } of splitParts(content)) {
      if (!isRole(role) || names.has(role))
        throw new UserError(
          `${name} is ${isRole(role) ? 'one file too many' : 'no file'} of OFAC's CSV form.`,
          {
            hint: 'Import one file of each kind: the entries, their addresses, aliases and comments.',
          },
        );
      names.set(role, name);
      try {
        for await (const item of readTable(role, bytes))
          if (item.kind === 'row') takeDown(tables, role, item.row);
          else if (item.kind === 'problem') yield inFile(item.problem, name);
      } catch (error) {
        throw namingFile(error, name);
      }
    }
    for (const role of ['prim', 'add', 'alt'] as const)
      if (!names.has(role)) throw new UserError(`The file of ${words[role]} is missing.`, { hint: allFour });
    if (!names.has('comments'))
      yield {
        kind: 'problem',
        problem: {
          kind: 'missing-column',
          severity: 'warning',
          message:
            'The file of comments is missing: long remarks break off, and aliases at their end are lost.',
          where: { field: 'comments' },
        },
      };
    yield* mismatches(tables, names);

    const file = names.get('prim')!;
    const of = fileOf(tables.prim.slice(0, entriesToTell).map(({ cells }) => programmesIn(cells.program)));
    for (const row of tables.prim) {
      const uid = row.cells.ent_num.trim();
      const joined = {
        row,
        addresses: tables.add.get(uid) ?? [],
        aliases: tables.alt.get(uid) ?? [],
        comments: (tables.comments.get(uid) ?? []).map(({ remarks }) => remarks).join(''),
        file,
      };
      yield* entryRecords({ file, line: row.line }, 'name', (report) => readEntry(joined, of, report));
    }
  },
};

const allFour =
  'Import the four files together, e.g. sdn.csv, add.csv, alt.csv and sdn_comments.csv: entries without their aliases would be missed.';

const words: Readonly<Record<Role, string>> = {
  prim: 'entries (sdn.csv or cons_prim.csv)',
  add: 'addresses (add.csv or cons_add.csv)',
  alt: 'aliases (alt.csv or cons_alt.csv)',
  comments: 'comments (sdn_comments.csv or cons_comments.csv)',
};

/** The rows of the primary table, and those of the others by the number of their entry. */
interface Tables {
  readonly prim: Row<'prim'>[];
  readonly add: Map<string, Cells<'add'>[]>;
  readonly alt: Map<string, Cells<'alt'>[]>;
  readonly comments: Map<string, Cells<'comments'>[]>;
}

const emptyTables = (): Tables => ({ prim: [], add: new Map(), alt: new Map(), comments: new Map() });

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role);

function takeDown(tables: Tables, role: Role, row: Row<Role>): void {
  if (role === 'prim') {
    tables.prim.push(row as Row<'prim'>);
    return;
  }
  const table = tables[role] as Map<string, Cells<Role>[]>;
  const uid = row.cells.ent_num.trim();
  const rows = table.get(uid);
  if (rows === undefined) table.set(uid, [row.cells]);
  else rows.push(row.cells);
}

/**
 * Signs that the files are not of one day: rows of the other tables that belong to no entry, and entries
 * without a row of addresses, of which OFAC gives each at least an empty one. Where most addresses or aliases
 * belong to no entry, the files are of different lists, or of different years.
 */
function* mismatches(tables: Tables, names: ReadonlyMap<string, string>): Generator<ParsedRecord> {
  const uids = tables.prim.map(({ cells }) => cells.ent_num.trim());
  const known = new Set(uids);
  const prim = names.get('prim')!;
  for (const role of ['add', 'alt', 'comments'] as const) {
    const table: ReadonlyMap<string, readonly unknown[]> = tables[role];
    const strays = [...table.keys()].filter((uid) => !known.has(uid));
    const name = names.get(role);
    if (strays.length === 0 || name === undefined) continue;
    if (role !== 'comments' && strays.length * 2 > table.size)
      yield { kind: 'strays', named: table.size, known: table.size - strays.length };
    yield mismatch(
      name,
      `Rows for ${strays.length} entries that are not in ${prim}, the first ${strays[0]}: the files may be of different days.`,
    );
  }
  const without = uids.filter((uid) => !tables.add.has(uid));
  if (without.length > 0)
    yield mismatch(
      names.get('add')!,
      `No rows for ${without.length} entries of ${prim}, the first ${without[0]}: the files may be of different days, and aliases be missing.`,
    );
}

function mismatch(file: string, message: string): ParsedRecord {
  const where = { file, field: 'ent_num' };
  return { kind: 'problem', problem: { kind: 'unknown-value', severity: 'warning', message, where } };
}

/** An error of one of the files, which speaks of `the list file` alone. */
function namingFile(error: unknown, name: string): unknown {
  if (!(error instanceof UserError)) return error;
  const hint = error.hint === undefined ? {} : { hint: error.hint };
  return new UserError(`${name}: ${error.message}`, { ...hint, cause: error });
}

function inFile(problem: Problem, file: string): ParsedRecord {
  return { kind: 'problem', problem: { ...problem, where: { ...problem.where, file } } };
}
