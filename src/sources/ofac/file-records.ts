import type { Problem } from '../../model/problem.js';
import { type DateOptions, isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { ParsedRecord } from '../source.js';

/** What the parsers say of a file as a whole. */

/** The day of the file, or a problem with it; nothing where the file states none. */
export function* publishedRecords(
  text: string,
  where: NonNullable<Problem['where']>,
  options: DateOptions = {},
): Generator<ParsedRecord> {
  const date = isoDate(parsePartialDate(text, options));
  if (date !== undefined) yield { kind: 'published', date };
  else if (text !== '')
    yield {
      kind: 'problem',
      problem: {
        kind: 'unreadable-date',
        severity: 'warning',
        message: `${JSON.stringify(text)} is no date of the file.`,
        where,
      },
    };
}

/** An element outside of all entries, whose content is lost. */
export function unknownElement(name: string, line: number): ParsedRecord {
  return elementProblem(name, line, 'warning', 'what it holds is not read');
}

/** An element within an entry, which the entry keeps for quotation. */
export function unreadElement(path: string, line: number): ParsedRecord {
  return elementProblem(path, line, 'info', 'it is kept with its entries but not read');
}

function elementProblem(
  field: string,
  line: number,
  severity: Problem['severity'],
  consequence: string,
): ParsedRecord {
  const message = `The element ${field} is not known; ${consequence}.`;
  return { kind: 'problem', problem: { kind: 'unknown-element', severity, message, where: { line, field } } };
}
