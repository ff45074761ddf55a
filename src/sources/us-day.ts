import type { Reference } from '../model/citation.js';
import { federalRegisterYear } from '../reference/legal-citation.js';
import { isoDate, parsePartialDate } from '../reference/partial-date.js';

/**
 * A day as U.S. lists write it, the month first: `6/28/2016`, or `6/28/16` where a notice that is cited
 * beside it appeared in such a year or the year after. Undefined where the text is none.
 */
export function readUsDay(text: string, cited: readonly Reference[] = []): string | undefined {
  const bare = text.trim();
  const whole = isoDate(parsePartialDate(bare, { order: 'month-first' }));
  if (whole !== undefined) return whole;
  const [, monthAndDay, short] = /^(\d{1,2}\/\d{1,2}\/)(\d{2})$/.exec(bare) ?? [];
  if (short === undefined) return undefined;
  const years = cited.flatMap(({ date, federalRegister, text: citation }) => {
    const volume = federalRegister?.volume ?? Number(/\bVol\. (\d+)/i.exec(citation)?.[1]);
    const year = date === undefined ? federalRegisterYear(volume) : Number(date.slice(0, 4));
    return Number.isFinite(year) ? [year, year - 1] : [];
  });
  const year = years.find((candidate) => String(candidate).endsWith(short));
  return year === undefined
    ? undefined
    : isoDate(parsePartialDate(`${monthAndDay}${year}`, { order: 'month-first' }));
}

/** The citation dated by a day that stands beside it, where it has no day itself and the year is its own. */
export function datedBy(reference: Reference, day: string | undefined): Reference {
  const { federalRegister } = reference;
  if (day === undefined || reference.date !== undefined || federalRegister === undefined) return reference;
  return federalRegisterYear(federalRegister.volume) === Number(day.slice(0, 4))
    ? { ...reference, date: day }
    : reference;
}
