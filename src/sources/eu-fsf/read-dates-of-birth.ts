import type { PartialDate } from '../../model/partial-date.js';
import { parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import { inOrder, type Part } from './entity.js';

type Birth = Part<'birthdate'>;

/**
 * The dates of birth of an entry, each once: a day, a month, a year or a range of years, as far as known.
 * A date of another calendar, and one that cannot be read, is kept in words and told.
 */
export function readDatesOfBirth(parts: readonly Birth[], report: Report): PartialDate[] {
  const dates = new Map<string, PartialDate>();
  for (const part of inOrder(parts)) {
    const text = dateText(part);
    if (text === '') continue;
    const other = otherCalendar(part);
    const date =
      other === undefined
        ? parsePartialDate(/^true$/i.test(part.circa) ? `circa ${text}` : text, { order: 'day-first' })
        : undefined;
    const words = other === undefined ? text : `${text} (${other})`;
    if (date === undefined)
      report('unreadable-date', 'warning', 'birthdate', `${JSON.stringify(words)} is no date of birth.`);
    const read = date ?? { text: words };
    dates.set(read.text, read);
  }
  return [...dates.values()];
}

function dateText({ birthdate, dayOfMonth, monthOfYear, year, yearRangeFrom, yearRangeTo }: Birth): string {
  if (birthdate !== '') return birthdate;
  const from = yearOf(yearRangeFrom);
  const to = yearOf(yearRangeTo);
  if (from !== '' || to !== '')
    return from === '' || to === '' || from === to ? from || to : `${from} to ${to}`;
  const parts = [yearOf(year), numberOf(monthOfYear), numberOf(dayOfMonth)];
  if (parts[0] === '')
    return [monthOfYear && `month ${monthOfYear}`, dayOfMonth && `day ${dayOfMonth}`]
      .filter(Boolean)
      .join(', ');
  return parts.slice(0, parts.includes('') ? parts.indexOf('') : 3).join('-');
}

/** Absent numbers stand as nothing or as 0. */
function yearOf(text: string): string {
  return /^0*$/.test(text) ? '' : text;
}

function numberOf(text: string): string {
  return yearOf(text).padStart(text === '' || /^0*$/.test(text) ? 0 : 2, '0');
}

function otherCalendar({ calendarType }: Birth): string | undefined {
  return calendarType === '' || /^gregorian$/i.test(calendarType)
    ? undefined
    : `${calendarType.toLowerCase()} calendar`;
}
