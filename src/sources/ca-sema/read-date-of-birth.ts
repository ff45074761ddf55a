import type { PartialDate } from '../../model/partial-date.js';
import { parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';

const field = 'DateOfBirthOrShipBuildDate';

/**
 * A person's dates of birth: `1972-08-10 or 1972-08-11`, `10-08-1972` (the day first), `1963-1964`, `born in
 * the early 1970s`. A spreadsheet's serial number is read in Excel's 1900 system, and said to be.
 */
export function readDatesOfBirth(text: string, report: Report): PartialDate[] {
  return text.split(/\s+or\s+|\s*;\s*|\s+\/\s+/i).flatMap((part) => {
    const published = part.replace(/^born\s+(?:on\s+|in\s+)?/i, '').trim();
    if (published === '') return [];
    const date =
      parsePartialDate(published, { order: 'day-first' }) ?? decade(published) ?? serial(published, report);
    if (date === undefined)
      report('unreadable-date', 'warning', field, `${JSON.stringify(published)} is no date of birth.`);
    return date ?? [];
  });
}

/** `the early 1970s`, `1970s`: the ten years, or those that the word leaves. */
function decade(text: string): PartialDate | undefined {
  const [, word = '', digits] = /^(?:the )?(early |mid-?|late )?(\d{3})0s$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const start = Number(`${digits}0`);
  const [first, last] = /early/i.test(word)
    ? [0, 4]
    : /mid/i.test(word)
      ? [3, 6]
      : /late/i.test(word)
        ? [5, 9]
        : [0, 9];
  return { text, year: start + first!, toYear: start + last!, circa: true };
}

/** Days since 30 December 1899, as spreadsheets count them; from 1920 on, so that no year is taken for one. */
function serial(text: string, report: Report): PartialDate | undefined {
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (days < 7306 || days > 45_000) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
  report(
    'unreadable-date',
    'info',
    field,
    `${text} is a spreadsheet's number of a day and is read as ${day}.`,
  );
  return parsePartialDate(day);
}
