import type { ParsedRecord } from '../source.js';

/**
 * Tells, once a path, of what entries hold that their parser does not know: paths of `flatten` without
 * numbers, such as `nameAlias@strong`. What is kept with the entries is an information, not a loss.
 *
 * @param known the paths that the parser reads, or passes over knowing what they hold
 * @param list code of the list
 */
export function unknownPathTeller(
  known: ReadonlySet<string>,
  list: string,
): (raw: Readonly<Record<string, string>>, line: number) => ParsedRecord[] {
  const told = new Set<string>();
  return (raw, line) => {
    const records: ParsedRecord[] = [];
    for (const numbered of Object.keys(raw)) {
      const path = numbered.replace(/\[\d+\]/g, '');
      if (known.has(path) || told.has(path)) continue;
      told.add(path);
      records.push(unknownElement(path, line, 'info', 'it is kept with its entries but not read', list));
    }
    return records;
  };
}

/** @param consequence what becomes of the element, e.g. `what it holds is not read` */
export function unknownElement(
  path: string,
  line: number,
  severity: 'warning' | 'info',
  consequence: string,
  list: string,
): ParsedRecord {
  return {
    kind: 'problem',
    problem: {
      kind: 'unknown-element',
      severity,
      message: `The element ${path} is not known; ${consequence}.`,
      where: { line, field: path, list },
    },
  };
}
