import type { Problem } from '../../model/problem.js';
import type { ParsedRecord } from '../source.js';
import type { XmlElement } from './element.js';

/** What a parser says of the elements of a list that it does not know. */

/** An element outside of all entries, whose content is lost. */
export const lostElement = (name: string, line: number, list?: string): ParsedRecord =>
  elementProblem(name, line, 'warning', 'what it holds is not read', list);

/** An element within an entry, which the entry keeps for quotation. */
export const keptElement = (
  path: string,
  line: number,
  list?: string,
  severity: Problem['severity'] = 'info',
): ParsedRecord => elementProblem(path, line, severity, 'it is kept with its entries but not read', list);

/**
 * Tells, once a path, of what entries hold that their parser does not know.
 *
 * @param unknownIn the paths of an entry that are not known, such as `nameAlias@strong`
 */
export function unknownTeller<Entry>(
  unknownIn: (entry: Entry) => readonly string[],
  list?: string,
): (entry: Entry, line: number) => ParsedRecord[] {
  const told = new Set<string>();
  return (entry, line) => {
    const records: ParsedRecord[] = [];
    for (const path of unknownIn(entry)) {
      if (told.has(path)) continue;
      told.add(path);
      records.push(keptElement(path, line, list));
    }
    return records;
  };
}

/**
 * The paths of `flatten` that are not among the known ones, without their numbers.
 *
 * @param known the paths that the parser reads, or passes over knowing what they hold
 */
export const pathsBeside =
  (known: ReadonlySet<string>) =>
  (raw: Readonly<Record<string, string>>): readonly string[] =>
    [...new Set(Object.keys(raw).map((path) => path.replace(/\[\d+\]/g, '')))].filter(
      (path) => !known.has(path),
    );

/** What an element may hold, by name; null for one below which nothing is looked at. */
export interface Level {
  readonly [name: string]: Level | null;
}

/** The paths of elements of a record that are not in the levels; what stands below one is not looked at. */
export const pathsBesideLevels =
  (levels: Level) =>
  (record: XmlElement): string[] => {
    const found = new Set<string>();
    const visit = (element: XmlElement, level: Level, path: string): void => {
      for (const child of element.children) {
        const below = Object.hasOwn(level, child.name) ? level[child.name] : undefined;
        const here = path === '' ? child.name : `${path}/${child.name}`;
        if (below === undefined) found.add(here);
        else if (below !== null) visit(child, below, here);
      }
    };
    visit(record, levels, '');
    return [...found];
  };

function elementProblem(
  field: string,
  line: number,
  severity: Problem['severity'],
  consequence: string,
  list: string | undefined,
): ParsedRecord {
  const message = `The element ${field} is not known; ${consequence}.`;
  const where = { line, field, ...(list === undefined ? {} : { list }) };
  return { kind: 'problem', problem: { kind: 'unknown-element', severity, message, where } };
}
