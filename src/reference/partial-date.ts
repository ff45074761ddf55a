import type { PartialDate } from '../model/partial-date.js';

/**
 * Dates as lists and vendor files write them, of which parts may be unknown. A date that can be read in
 * two ways, or whose century is not stated, is not read.
 */

export interface DateOptions {
  /** How to read `7/3/1970`; without it, such a date is read only where one of the two must be the day. */
  readonly order?: 'day-first' | 'month-first';
}

const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const monthWord =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

const circa =
  /^(?:circa|ca\.?|c\.|approx(?:imately|\.)?|about|around)\s*|\s*\(?(?:approx(?:imately|\.)?|circa)\)?$/i;

type Parts = { year: number; month?: number; day?: number };

/**
 * Reads a date: `1973-03-25`, `1962`, `circa 1962`, `1960 to 1964`, `07 Mar 1970`, `Mar 1970`,
 * `March 7, 1970`, `25/3/1970`. Undefined where the text is none, names no possible day, or has a year of
 * two digits or before 1800 (`0097-06-30` is a publisher's error, not the first century).
 */
export function parsePartialDate(text: string, options: DateOptions = {}): PartialDate | undefined {
  const published = text.replace(/\s+/g, ' ').trim();
  const bare = published.replace(circa, '');
  const about = bare === published ? {} : { circa: true };
  const single = readParts(bare, options);
  if (single !== undefined) return { text: published, ...single, ...about };

  const range =
    /^(?:between |from )?(.+?) (?:to|and|until|-|–) (.+)$/i.exec(bare) ??
    /^(\d{4}) ?[-–/] ?(\d{4})$/.exec(bare);
  if (range === null) return undefined;
  const from = readParts(range[1]!.replace(circa, ''), options);
  const to = readParts(range[2]!.replace(circa, ''), options);
  if (from === undefined || to === undefined || to.year < from.year) return undefined;
  return { text: published, year: from.year, toYear: to.year, ...about };
}

/** The day as `YYYY-MM-DD` where year, month and day are known and exact. */
export function isoDate(date: PartialDate | undefined): string | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  if (date.circa || date.toYear !== undefined) return undefined;
  return `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

function readParts(text: string, options: DateOptions): Parts | undefined {
  const iso = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?:[T ]\d{2}:\d{2}.*)?$/.exec(text);
  if (iso) return valid(iso[1], iso[3], iso[4]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return valid(compact[1], compact[2], compact[3]);

  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const word = words.find((part) => monthWord.test(part));
  if (word !== undefined) {
    const month = months[word.slice(0, 3)];
    const numbers = words.filter((part) => /^\d+$/.test(part));
    const rest = words.filter((part) => part !== word && !/^(?:\d+|st|nd|rd|th|of)$/.test(part));
    if (rest.length > 0 || numbers.length === 0 || numbers.length > 2) return undefined;
    const year = numbers.find((number) => number.length === 4);
    return valid(year, month, numbers.length === 2 ? numbers.find((number) => number !== year) : undefined);
  }

  const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthAndYear) return valid(monthAndYear[2], monthAndYear[1]);
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!numeric) return undefined;
  const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), numeric[4]];
  if (first === second || options.order === 'day-first') return valid(year, second, first);
  if (options.order === 'month-first') return valid(year, first, second);
  if (first > 12) return valid(year, second, first);
  return second > 12 ? valid(year, first, second) : undefined;
}

function valid(
  yearText: string | undefined,
  monthText?: string | number,
  dayText?: string | number,
): Parts | undefined {
  const year = Number(yearText);
  if (!(year >= 1800)) return undefined;
  if (monthText === undefined) return { year };
  const month = Number(monthText);
  if (!(month >= 1 && month <= 12)) return undefined;
  if (dayText === undefined) return { year, month };
  const day = Number(dayText);
  if (!(day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) return undefined;
  return { year, month, day };
}
