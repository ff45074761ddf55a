import { counted } from './words.js';

const day = 86_400_000;

/** Where a day lies from that of the screening, both as `YYYY-MM-DD`: `44 days before the screening`. */
export function daysApart(from: string, screening: string): string {
  const days = Math.round((Date.parse(screening) - Date.parse(from)) / day);
  if (days === 0) return 'the day of the screening';
  return days > 0
    ? `${counted(days, 'day')} before the screening`
    : `${counted(-days, 'day')} after the screening`;
}
