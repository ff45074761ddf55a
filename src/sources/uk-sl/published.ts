import { publishedRecord } from '../published.js';
import type { ParsedRecord } from '../source.js';
import { listCode } from './designation.js';
import { readDay } from './read-dates.js';

/** The date of a file in either form; `field` is what states it. */
export const readPublished = (text: string, field: string, line: number): ParsedRecord =>
  publishedRecord(text, readDay(text), { line, field, list: listCode });
