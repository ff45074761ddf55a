import type { Problem } from '../../model/problem.js';
import { type DateOptions, isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { publishedRecord } from '../published.js';
import type { ParsedRecord } from '../source.js';

/** The day of the file, or a problem with it; nothing where the file states none. */
export function* publishedRecords(
  text: string,
  where: NonNullable<Problem['where']>,
  options: DateOptions = {},
): Generator<ParsedRecord> {
  if (text !== '') yield publishedRecord(text, isoDate(parsePartialDate(text, options)), where);
}
