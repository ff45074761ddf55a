import { meant, splitValues } from '../../columns/cell-text.js';
import type { Reference } from '../../model/citation.js';
import { parseLegalCitations } from '../../reference/legal-citation.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import { type ListRow, textsOf } from './row.js';

/**
 * The legal acts that a row cites. A citation stands as it is written; one of the Federal Register is
 * completed by its address. Addresses and dates in columns of their own belong to the citations in the same
 * order, where there are as many of them; else an address stands for itself.
 */
export function readReferences(row: ListRow, report: Report): Reference[] {
  const cited = splitValues(textsOf(row, 'reference')).flatMap(citations);
  const urls = textsOf(row, 'referenceUrl')
    .flatMap((cell) => cell.trim().split(/[\s|]+|;(?=\s|https?:|$)/))
    .filter((text) => text !== '')
    .flatMap((text) => webAddress(text, 'referenceUrl', report) ?? []);
  const dates = splitValues(textsOf(row, 'referenceDate')).flatMap(
    (text) => readDay(text, 'referenceDate', report) ?? [],
  );
  if (dates.length > 0 && dates.length !== cited.length)
    report(
      'unknown-value',
      'warning',
      'referenceDate',
      `${dates.length} dates stand beside ${cited.length} references: left out.`,
    );
  const paired = urls.length === cited.length;
  const references = cited.map((reference, at) => ({
    ...reference,
    ...(paired ? { url: urls[at]! } : {}),
    ...(dates.length === cited.length ? { date: dates[at]! } : {}),
  }));
  const alone = paired ? [] : urls.map((url) => ({ text: url, url }));
  return [...references, ...fromObjects(row, report), ...alone];
}

/** `{"text": "87 FR 47777", "url": "https://...", "date": "2022-08-04"}` in JSONL. */
function fromObjects({ fields }: ListRow, report: Report): Reference[] {
  const objects = (fields.get('reference') ?? []).flatMap((cell) => cell.objects);
  return objects.flatMap(({ text, url, date }) => {
    const stated = meant(text);
    const address = meant(url) === undefined ? undefined : webAddress(url!, 'reference', report);
    const day = meant(date) === undefined ? undefined : readDay(date!, 'reference', report);
    if (stated === undefined && address === undefined) {
      report('unknown-value', 'warning', 'reference', 'A reference has neither text nor url: left out.');
      return [];
    }
    const found = stated === undefined ? [{ text: address! }] : citations(stated);
    return found.map((reference) => ({
      ...reference,
      ...(address === undefined ? {} : { url: address }),
      ...(day === undefined ? {} : { date: day }),
    }));
  });
}

function citations(text: string): readonly Reference[] {
  const { references, unread } = parseLegalCitations(text);
  if (unread === '') return references;
  // `Notice of the Task Force, 87 FR 47777` is cited in its own words.
  return [references.length === 1 ? { ...references[0]!, text } : { text }];
}

/** An address of the web; anything else could be made to run something when it is followed. */
export function webAddress(text: string, field: string, report: Report): string | undefined {
  const bare = text.trim();
  if (/^https?:\/\/[^\s"<>]+$/i.test(bare) && URL.canParse(bare)) return bare;
  report('unknown-value', 'warning', field, `${JSON.stringify(bare)} is no web address: left out.`);
  return undefined;
}

/** A day as `YYYY-MM-DD`. */
export function readDay(text: string, field: string, report: Report): string | undefined {
  const day = isoDate(parsePartialDate(text));
  if (day === undefined)
    report(
      'unreadable-date',
      'warning',
      field,
      `${JSON.stringify(text)} cannot be read as a day for certain: left out. Write YYYY-MM-DD.`,
    );
  return day;
}
