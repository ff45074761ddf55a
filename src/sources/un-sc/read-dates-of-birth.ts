import type { PartialDate } from '../../model/partial-date.js';
import { parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import { elementsAt, textAt, textsAt, type XmlElement } from '../xml/element.js';

/**
 * Dates of birth of an individual, each once: `EXACT` days and years, `APPROXIMATELY` a year, `BETWEEN`
 * two years, months that stand in the note alone, and the dates that belong to an alias.
 */
export function readDatesOfBirth(entry: XmlElement, report: Report): PartialDate[] {
  const dates = new Map<string, PartialDate>();
  const add = (date: PartialDate | undefined, field: string, published: string) => {
    if (published === '') return;
    if (date === undefined)
      report('unreadable-date', 'warning', field, `${JSON.stringify(published)} is no date of birth.`);
    else dates.set(date.text, date);
  };
  for (const element of elementsAt(entry, 'INDIVIDUAL_DATE_OF_BIRTH')) {
    const type = textAt(element, 'TYPE_OF_DATE');
    if (type !== '' && !types.has(type.toUpperCase()))
      report(
        'unknown-value',
        'warning',
        'INDIVIDUAL_DATE_OF_BIRTH/TYPE_OF_DATE',
        `The kind of date ${JSON.stringify(type)} is not known.`,
      );
    const published = ['DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR', 'NOTE']
      .flatMap((name) => textsAt(element, name))
      .join(' ');
    add(readDate(element, type.toUpperCase()), 'INDIVIDUAL_DATE_OF_BIRTH', published);
  }
  for (const text of textsAt(entry, 'INDIVIDUAL_ALIAS/DATE_OF_BIRTH'))
    add(parsePartialDate(withoutZone(text)), 'INDIVIDUAL_ALIAS/DATE_OF_BIRTH', text);
  return [...dates.values()];
}

/** A day without the time zone that some of the list's dates bear: `2015-04-07-04:00`. */
export function withoutZone(date: string): string {
  return date.replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/, '$1');
}

const types = new Set(['EXACT', 'APPROXIMATELY', 'BETWEEN']);

function readDate(element: XmlElement, type: string): PartialDate | undefined {
  const [date, year, from, to, note] = ['DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR', 'NOTE'].map((name) =>
    textAt(element, name),
  ) as [string, string, string, string, string];
  const about = type === 'APPROXIMATELY' || /^approximately$/i.test(note) ? 'approximately ' : '';
  if (from !== '' || to !== '')
    return parsePartialDate(about + (from === '' || to === '' ? from || to : `between ${from} and ${to}`));
  const stated = withoutZone(date) || year;
  if (stated === '') return parsePartialDate(about + note) ?? yearIn(note);
  if (note === '' || about !== '') return parsePartialDate(about + stated);
  // `Sep.` beside the year 1958, or a remark such as `from false passport`.
  const withMonth = date === '' ? parsePartialDate(`${note} ${stated}`) : undefined;
  const plain = parsePartialDate(stated);
  return withMonth ?? (plain && { ...plain, text: `${plain.text} (${note})` });
}

/** The year of `Between Aug. and Sep. 1977`; a year of another calendar is none of ours. */
function yearIn(note: string): PartialDate | undefined {
  const years = note.match(/\b(?:18|19|20)\d{2}\b/g) ?? [];
  if (years.length !== 1 || /hijri|calendar/i.test(note)) return undefined;
  return { text: note, year: Number(years[0]) };
}
