import type { Reference } from '../../model/citation.js';
import { federalRegisterYear, parseLegalCitations } from '../../reference/legal-citation.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import { programmeReferences } from '../ofac/programme-authority.js';
import type { CslRow } from './columns.js';
import { correctListing } from './corrections.js';

/** By what notice or order a party is listed, since when and until when. */
export interface Listing {
  readonly references: readonly Reference[];
  /** `YYYY-MM-DD`, as the two below. */
  readonly listedOn: string | undefined;
  readonly expiresOn: string | undefined;
  /** What of the published row was corrected, in words for the entry's remarks. */
  readonly note: string | undefined;
}

/**
 * @param list our code of the list
 * @param name the primary name
 * @param programmes the publisher's tags
 */
export function readListing(
  { cells }: CslRow,
  list: string,
  name: string,
  programmes: readonly string[],
  report: Report,
): Listing {
  const { references: cited, unread } = parseLegalCitations(cells.federal_register_notice);
  if (unread !== '')
    report(
      'unreadable-citation',
      'warning',
      'federal_register_notice',
      `No citation is read in ${JSON.stringify(unread)}.`,
    );
  const references = [
    ...cited,
    ...(unread === '' ? [] : [{ text: unread }]),
    ...programmeReferences(programmes),
  ];
  const listedOn = readDay(cells.start_date, 'start_date', cited, report);
  const expiresOn = readDay(cells.end_date, 'end_date', [], report);
  const published = { references, listedOn };
  return { note: undefined, ...(correctListing(list, name, published) ?? published), expiresOn };
}

/**
 * A day of the form `YYYY-MM-DD`. Years such as 0097 come from a date with two digits; the century is taken
 * from the year of the first notice cited, where its last two digits agree.
 */
function readDay(
  cell: string,
  field: 'start_date' | 'end_date',
  cited: readonly Reference[],
  report: Report,
): string | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  const day = isoDate(parsePartialDate(text));
  if (day !== undefined) return day;
  const volume = cited[0]?.federalRegister?.volume;
  const noticed = volume === undefined ? '' : String(federalRegisterYear(volume));
  const shortYear = /^00(\d\d)-(\d\d-\d\d)$/.exec(text);
  const mended =
    shortYear !== null && noticed.endsWith(shortYear[1]!)
      ? isoDate(parsePartialDate(`${noticed}-${shortYear[2]}`))
      : undefined;
  if (mended === undefined)
    report('unreadable-date', 'warning', field, `${JSON.stringify(text)} is no date; it is left out.`);
  else
    report('unreadable-date', 'info', field, `${text} is read as ${mended}, the year of ${cited[0]!.text}.`);
  return mended;
}
