import type { Problem } from '../model/problem.js';
import type { ParsedRecord } from './source.js';

/**
 * The publisher's date of a file, or a problem where what stands for it is none.
 *
 * @param text as published
 * @param day what was read in it, `YYYY-MM-DD`
 */
export function publishedRecord(
  text: string,
  day: string | undefined,
  where: NonNullable<Problem['where']>,
): ParsedRecord {
  return day === undefined
    ? { kind: 'problem', problem: undatedFile(text, where) }
    : { kind: 'published', date: day };
}

export const undatedFile = (text: string, where: NonNullable<Problem['where']>): Problem => ({
  kind: 'unreadable-date',
  severity: 'warning',
  message: `${JSON.stringify(text)} is no date of the file.`,
  where,
});
