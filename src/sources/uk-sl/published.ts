import type { ParsedRecord } from '../source.js';
import { listCode } from './designation.js';
import { readDay } from './read-dates.js';

/**
 * The date of a file, or a problem where it is none.
 *
 * @param field what states it, for the problem
 */
export function publishedRecord(text: string, field: string, line: number): ParsedRecord {
  const date = readDay(text);
  if (date !== undefined) return { kind: 'published', date };
  return {
    kind: 'problem',
    problem: {
      kind: 'unreadable-date',
      severity: 'warning',
      message: `${JSON.stringify(text)} is no date of the file.`,
      where: { line, field, list: listCode },
    },
  };
}
