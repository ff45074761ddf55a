import { counted } from './words.js';

const day = 86_400_000;

/** How long before `to` the day `from` lies, both as `YYYY-MM-DD`: `the same day`, `1 day`, `44 days`. */
export function daysBetween(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / day);
  if (days === 0) return 'the same day';
  return days > 0 ? counted(days, 'day') : `${counted(-days, 'day')} ahead`;
}
