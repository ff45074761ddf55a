import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import { authorities } from '../ofac/authorities.js';
import { isSumOfLists, type OfacListing, ofacListCode } from '../ofac/list-names.js';
import type { OfacEntry } from '../ofac/ofac-entry.js';
import { elementsAt, textAt, type XmlElement } from '../xml/element.js';
import { dayText } from './read-date-period.js';
import type { Profile } from './read-profile.js';
import type { References } from './reference-sets.js';

/** That a profile stands on a list, with all that the file says of it. */
export interface Sanction {
  readonly list: string;
  /** `YYYY-MM-DD`; undefined where the file states no day. */
  readonly since: string | undefined;
  readonly bases: readonly string[];
  readonly programmes: readonly string[];
  /** What is done to the party, e.g. `Block`. */
  readonly measures: readonly string[];
}

export function readSanction(record: XmlElement, { word }: References): Sanction {
  const events = elementsAt(record, 'EntryEvent');
  const days = events
    .flatMap((event) => elementsAt(event, 'Date'))
    .flatMap((date) => isoDate(parsePartialDate(dayText(date))) ?? []);
  const programmes: string[] = [];
  const measures: string[] = [];
  for (const measure of elementsAt(record, 'SanctionsMeasure')) {
    const type = word('SanctionsTypeValues', measure.attributes.get('SanctionsTypeID'));
    const comment = textAt(measure, 'Comment');
    if (/^program$/i.test(type) || type === '') programmes.push(comment);
    else measures.push(type);
  }
  return {
    list: word('ListValues', record.attributes.get('ListID')),
    since: days.sort()[0],
    bases: events.map(({ attributes }) => word('LegalBasisValues', attributes.get('LegalBasisID'))),
    programmes: programmes.filter((programme) => programme !== ''),
    measures,
  };
}

/** Which lists the file publishes, by our codes. */
export type Publishes = (code: string) => boolean;

/**
 * The file of the SDN List tells of its entries' other lists too, and the other way round; of those it holds
 * some entries only. It does not say which of the two it is: where every party is on the SDN List it is the
 * SDN List, where every party is on the Consolidated List it is all the others.
 */
export function publishedLists(sanctions: Iterable<readonly Sanction[]>): Publishes {
  let [allSdn, allOthers, any] = [true, true, false];
  for (const ofOne of sanctions) {
    any = true;
    allSdn &&= ofOne.some(({ list }) => ofacListCode(list).code === 'us-sdn');
    allOthers &&= ofOne.some(({ list }) => isSumOfLists(list));
  }
  if (any && allOthers) return (code) => code !== 'us-sdn';
  return any && allSdn ? (code) => code === 'us-sdn' : () => true;
}

/** A profile with what the file says of its sanctions. */
export function completeEntry(
  profile: Profile,
  sanctions: readonly Sanction[],
  publishes: Publishes,
  report: Report,
): OfacEntry {
  const listings = new Map<string, OfacListing>();
  const remarks = [...profile.remarks];
  const raw: Record<string, string> = { ...profile.raw };
  for (const [index, { list, since, bases, programmes, measures }] of sanctions.entries()) {
    raw[`SanctionsEntry[${index + 1}]`] = [list, since, ...bases, ...programmes, ...measures]
      .filter(Boolean)
      .join('; ');
    for (const measure of measures) remarks.push(`Sanctions type: ${measure}`);
    if (isSumOfLists(list)) continue;
    const { code, known } = ofacListCode(list);
    if (!known)
      report(
        'unknown-source',
        'warning',
        'SanctionsEntry@ListID',
        `The list ${JSON.stringify(list)} is not known; its entries are kept as ${code}.`,
      );
    const listedOn = code === 'us-cmic' ? (since ?? profile.cmicListedOn) : since;
    if (!publishes(code)) remarks.push(`Also on the ${list}${since === undefined ? '' : ` since ${since}`}`);
    else if (!listings.has(code)) listings.set(code, listedOn === undefined ? { code } : { code, listedOn });
  }
  if (listings.size === 0)
    report(
      'unknown-source',
      'error',
      'SanctionsEntry',
      'The entry is on none of the lists of this file; it is left out.',
    );
  return {
    ...profile,
    remarks: [...new Set(remarks)],
    raw,
    listings: [...listings.values()],
    programmes: [...new Set(sanctions.flatMap(({ programmes }) => programmes))],
    authorities: authorities(sanctions.flatMap(({ bases }) => bases)),
  };
}
