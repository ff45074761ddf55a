import { UserError } from '../model/user-error.js';
import { isoDay } from './context.js';

/** A day that the user names, which must exist and have come (UTC). `option` is what names it, in words for the user. */
export function pastDay(text: string, now: Date, option = '--as-of'): string {
  const day = text.trim();
  const moment = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (moment === undefined || Number.isNaN(moment.getTime()) || isoDay(moment) !== day)
    throw new UserError(`${option}: “${text}” is not a day.`, { hint: 'Write YYYY-MM-DD, e.g. 2026-03-31.' });
  if (day > isoDay(now))
    throw new UserError(`${option}: ${day} is still to come; it is ${isoDay(now)} (UTC).`);
  return day;
}
