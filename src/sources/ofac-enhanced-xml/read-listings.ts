import type { Reference } from '../../model/citation.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import { authorities } from '../ofac/authorities.js';
import { isSumOfLists, type OfacListing, ofacListCode } from '../ofac/list-names.js';
import { elementsAt, textsAt, type XmlElement } from '../xml/element.js';

/** Which lists a file publishes, as it says of itself; other lists of an entry are remarked upon alone. */
export type Publishes = (code: string) => boolean;

/**
 * @param info `publicationInfo`. The file of the non-SDN lists says that it holds the Consolidated List; its
 *   entries tell of the SDN List too, of which the file holds some part only.
 */
export function publishedLists(info: XmlElement | undefined): Publishes {
  const names = info === undefined ? [] : textsAt(info, 'filters/sanctionsLists/sanctionsList');
  const codes = new Set(names.filter((name) => !isSumOfLists(name)).map((name) => ofacListCode(name).code));
  const allButSdn = names.some(isSumOfLists);
  return (code) => names.length === 0 || codes.has(code) || (allButSdn && code !== 'us-sdn');
}

/** The lists of an entity: those that the file publishes, and the others in words. */
export function readListings(
  record: XmlElement,
  publishes: Publishes,
  report: Report,
): { readonly listings: readonly OfacListing[]; readonly others: readonly string[] } {
  const field = 'sanctionsLists/sanctionsList';
  const listings: OfacListing[] = [];
  const others: string[] = [];
  for (const element of elementsAt(record, field)) {
    const name = element.text.replace(/\s+/g, ' ').trim();
    if (name === '' || isSumOfLists(name)) continue;
    const { code, known } = ofacListCode(name);
    if (!known)
      report(
        'unknown-source',
        'warning',
        field,
        `The list ${JSON.stringify(name)} is not known; its entries are kept as ${code}.`,
      );
    const published = (element.attributes.get('datePublished') ?? '').trim();
    const listedOn = isoDate(parsePartialDate(published));
    if (published !== '' && listedOn === undefined)
      report(
        'unreadable-date',
        'warning',
        `${field}@datePublished`,
        `${JSON.stringify(published)} is no day.`,
      );
    if (!publishes(code))
      others.push(`Also on the ${name}${listedOn === undefined ? '' : ` since ${listedOn}`}`);
    else if (!listings.some((listing) => listing.code === code))
      listings.push(listedOn === undefined ? { code } : { code, listedOn });
  }
  if (listings.length === 0)
    report(
      'unknown-source',
      'error',
      field,
      'The entry is on none of the lists of this file; it is left out.',
    );
  return { listings, others };
}

/** The legal authorities that an entity states, each once. */
export function readAuthorities(record: XmlElement): Reference[] {
  return authorities(textsAt(record, 'legalAuthorities/legalAuthority'));
}
