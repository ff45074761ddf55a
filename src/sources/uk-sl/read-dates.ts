import type { PartialDate } from '../../model/partial-date.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import { distinct, numbered, plain } from './texts.js';

/**
 * Dates of birth, each once: `25/04/1973`, and letters for what is not known: `dd/mm/1962`, `dd/04/1962`.
 * A date that cannot be read (`15/08/19yy`) is kept in words and told.
 */
export function readDatesOfBirth(texts: readonly string[], report: Report): PartialDate[] {
  return distinct(texts.flatMap((text) => numbered(plain(text)))).map((text) => {
    const date = parsePartialDate(text.replace(/^(?:dd[/.-])?(?:mm[/.-])?/i, ''), { order: 'day-first' });
    if (date === undefined)
      report('unreadable-date', 'warning', 'D.O.B', `${JSON.stringify(text)} is no date of birth.`);
    return { ...date, text };
  });
}

/** The earliest of the days, `YYYY-MM-DD`. */
export function readDesignatedOn(texts: readonly string[], report: Report): string | undefined {
  const days = distinct(texts.map(plain)).flatMap((text) => {
    const day = readDay(text);
    if (day === undefined)
      report('unreadable-date', 'warning', 'Date Designated', `${JSON.stringify(text)} is no day.`);
    return day ?? [];
  });
  return days.sort()[0];
}

/** `29/06/2012`, `24-Jun-2026` */
export function readDay(text: string): string | undefined {
  return isoDate(parsePartialDate(text, { order: 'day-first' }));
}
