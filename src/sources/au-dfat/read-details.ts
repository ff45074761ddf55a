import type { Address } from '../../model/listed-party.js';
import type { PartialDate } from '../../model/partial-date.js';
import { countryCode } from '../../reference/country.js';
import { nationalityCode } from '../../reference/demonym.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { type Report, squeezed } from '../entry.js';
import { splitCell } from './split-cell.js';

/**
 * Dates of birth: a day of the spreadsheet, or words, of which one cell may hold several (`a) 1 Jan. 1960 b)
 * circa 1961`, `5/06/1953 15/06/1953`), the day first.
 */
export function readDatesOfBirth(cell: string, report: Report): PartialDate[] {
  return splitCell(cell)
    .flatMap((part) =>
      isRange(part) ? [part] : part.split(/\s*,?\s+(?:and|or)\s+|(?<=\d{4})\s*,\s*|(?<=\/\d{4})\s+/i),
    )
    .flatMap((part) => {
      const text = part
        .replace(/^c\.?\s*(?=\d{4}$)/i, 'circa ')
        .replace(/\s*\([^()]*\)$/, '')
        .trim();
      if (text === '') return [];
      const date = parsePartialDate(text, { order: 'day-first' });
      if (date === undefined)
        report('unreadable-date', 'warning', 'date_of_birth', `${JSON.stringify(part)} is no date of birth.`);
      return date ?? [];
    });
}

function isRange(text: string): boolean {
  return /\bbetween\b|\bto\b/i.test(text);
}

/** Countries or nationalities, several to a cell, with remarks in brackets. */
export function readCitizenships(cell: string, report: Report): string[] {
  const codes = splitCell(cell).flatMap((part) => {
    const bare = squeezed(part.replace(/\s*\([^()]*\)?/g, ''));
    const whole = nationalityCode(bare);
    if (whole !== undefined) return [whole];
    return bare.split(/\s*[,/]\s*|\s+and\s+/).flatMap((word) => {
      const code =
        nationalityCode(word) ??
        nationalityCode(word.replace(/\s+(?:citizen(?:ship)?|national(?:ity)?)$/i, ''));
      if (code === undefined && word !== '')
        report('unknown-country', 'warning', 'citizenship', `${JSON.stringify(word)} is no known country.`);
      return code ?? [];
    });
  });
  return [...new Set(codes)];
}

/** Addresses, each with the country that it ends in. */
export function readAddresses(cell: string): Address[] {
  return splitCell(cell)
    .filter((text) => !/^address:?$/i.test(text))
    .map((text) => {
      const bare = text.replace(/\s*\([^()]*\)\.?$/, '').replace(/\.$/, '');
      const last = bare.slice(bare.lastIndexOf(',') + 1).trim();
      // Two letters may be a province's.
      const country = last.length < 4 ? undefined : countryCode(last);
      return country === undefined ? { text } : { text, country };
    });
}

/** The day on which the listing took effect for Australia. */
export function readControlDate(cell: string, report: Report): string | undefined {
  const text = squeezed(cell);
  const day = isoDate(parsePartialDate(text, { order: 'day-first' }));
  if (day === undefined && text !== '')
    report('unreadable-date', 'warning', 'control_date', `${JSON.stringify(text)} is no day.`);
  return day;
}
