import type { NumberFormat } from './number-formats.js';

const dayLength = 86_400;
/** 31 December 9999, the last day that spreadsheets count. */
const lastDay = 2_958_465;

/**
 * A cell's number as a reader sees it: days as `YYYY-MM-DD`, or as much of them as the format shows; all else
 * with the fifteen digits that spreadsheets keep, without the noise beyond them.
 *
 * @param published the number as the workbook has it, e.g. `0.30000000000000004`, `9.1E6`
 */
export function showNumber(published: string, format: NumberFormat, date1904: boolean): string {
  const text = published.trim();
  if (text === '') return '';
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (format.kind === 'date') return showDate(number, format, date1904) ?? plain(text, number);
  if (format.kind === 'percent') return `${plain('', number * 100)}%`;
  if (format.kind === 'padded' && number >= 0) return plain(text, number).padStart(format.digits, '0');
  return plain(text, number);
}

function plain(text: string, number: number): string {
  // A register's number of up to fifteen digits is kept as it is.
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? text : String(Number(number.toPrecision(15)));
}

type DateFormat = Extract<NumberFormat, { kind: 'date' }>;

function showDate(number: number, format: DateFormat, date1904: boolean): string | undefined {
  if (number < 0 || number >= lastDay + 1) return undefined;
  let days = Math.floor(number);
  let seconds = Math.round((number - days) * dayLength);
  if (seconds === dayLength) {
    days++;
    seconds = 0;
  }
  const timeOnly = !format.day && !format.month && !format.year;
  if (timeOnly) return clock(days * dayLength + seconds);
  const shown = [isoDay(days, date1904).slice(0, format.day ? 10 : format.month ? 7 : 4)];
  if (format.time && seconds > 0) shown.push(clock(seconds));
  return shown.join(' ');
}

/**
 * Day 1 is 1 January 1900, and day 60 the 29 February 1900 that never was: the count keeps the error of an
 * older program. With `date1904`, day 0 is 1 January 1904.
 */
function isoDay(days: number, date1904: boolean): string {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(epoch + days * dayLength * 1000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
