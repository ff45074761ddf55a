import type { Reference } from '../../model/citation.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import type { EuEntity } from './entity.js';

/** By which act an entry is listed, and since when. */
export interface Listing {
  readonly references: readonly Reference[];
  readonly programmes: readonly string[];
  /** `YYYY-MM-DD` */
  readonly listedOn: string | undefined;
}

/**
 * The act that an entry cites may be the latest amendment, and its day of designation may be left out: it
 * is listed since the earliest of the days that it states. An act is cited as the list cites it,
 * `1210/2003 (OJ L169)`, since the list does not say whether it is a regulation or a decision.
 */
export function readListing({ parts, designationDates, unitedNationIds }: EuEntity, report: Report): Listing {
  const references = new Map<string, Reference>();
  for (const { numberTitle, publicationUrl, publicationDate } of parts.regulation) {
    const text = numberTitle || publicationUrl;
    const date = readDay(publicationDate, 'publicationDate', report);
    const url =
      /^https?:\/\//i.test(publicationUrl) && URL.canParse(publicationUrl) ? publicationUrl : undefined;
    if (text !== '')
      references.set(JSON.stringify([text, url]), {
        text,
        ...(url === undefined ? {} : { url }),
        ...(date === undefined ? {} : { date }),
      });
  }
  const days = [
    ...designationDates.map((text) => readDay(text, 'designationDate', report)),
    ...parts.regulation.map((act) => readDay(act.entryIntoForceDate, 'entryIntoForceDate', report)),
  ].filter((day) => day !== undefined);
  return {
    references: [...references.values(), ...unitedNationIds.map((text) => ({ text }))],
    programmes: [...new Set(parts.regulation.map(({ programme }) => programme))].filter(Boolean),
    listedOn: days.sort()[0],
  };
}

function readDay(text: string, field: string, report: Report): string | undefined {
  const day = isoDate(
    parsePartialDate(text.replace(/(?<=^\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/, ''), {
      order: 'day-first',
    }),
  );
  if (text !== '' && day === undefined)
    report('unreadable-date', 'warning', field, `${JSON.stringify(text)} is no day; it is left out.`);
  return day;
}
