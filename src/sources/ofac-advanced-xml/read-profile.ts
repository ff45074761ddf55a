import type { Address } from '../../model/listed-party.js';
import type { Report } from '../entry.js';
import { readEntryType } from '../ofac/entry-type.js';
import { type Facts, factCollector } from '../ofac/facts.js';
import type { OfacEntry } from '../ofac/ofac-entry.js';
import { readOfacCountry } from '../ofac/read-country.js';
import { elementsAt, textAt, textsAt, type XmlElement } from '../xml/element.js';
import { datePeriodText } from './read-date-period.js';
import type { Place } from './read-location.js';
import { readNames } from './read-names.js';
import type { References } from './reference-sets.js';

/** A document, kept by the identity that it belongs to. */
export interface Document {
  readonly type: string;
  readonly number: string;
  readonly country: string;
}

/** What stands in the file before the parties and is referred to by number. */
export interface Tables {
  readonly references: References;
  readonly places: ReadonlyMap<string, Place>;
  readonly documents: ReadonlyMap<string, readonly Document[]>;
}

/** A profile without what stands behind all parties: its lists, programmes and authorities. */
export type Profile = Omit<OfacEntry, 'listings' | 'programmes' | 'authorities'> &
  Pick<Facts, 'cmicListedOn'>;

/** Where a profile stands: position of its party and line, both from 1. */
export interface Position {
  readonly position: number;
  readonly line: number;
}

/** Undefined where the profile has no name. */
export function readProfile(
  party: XmlElement,
  profile: XmlElement,
  at: Position,
  tables: Tables,
  report: Report,
): Profile | undefined {
  const { references, documents } = tables;
  const { add, remark, facts } = factCollector(report);
  const addresses: Address[] = [];
  const titles: string[] = [];
  const raw: Record<string, string> = {};
  for (const text of textsAt(party, 'Comment')) remark(text);

  for (const [index, feature] of elementsAt(profile, 'Feature').entries()) {
    const type = references.word('FeatureTypeValues', feature.attributes.get('FeatureTypeID'));
    if (type === '')
      report(
        'unknown-value',
        'warning',
        'Feature@FeatureTypeID',
        'The kind of a feature is not in the file.',
      );
    for (const version of elementsAt(feature, 'FeatureVersion')) {
      const { text, country } = readVersion(version, tables);
      if (text === '') continue;
      raw[`Feature[${index + 1}]`] = `${type}: ${text}`;
      const reliability = references.word('ReliabilityValues', version.attributes.get('ReliabilityID'));
      if (/^false$/i.test(reliability)) remark(`${type}: ${text} (said to be false)`);
      else if (/^location$/i.test(type)) {
        const code = readOfacCountry(country, 'LocationCountry', report);
        addresses.push(code === undefined ? { text } : { text, country: code });
      } else if (/^title$/i.test(type)) titles.push(text);
      else
        add(
          'Feature',
          type || 'Feature',
          /^(?:nationality|citizenship)/i.test(type) ? country || text : text,
        );
    }
  }
  const identities = elementsAt(profile, 'Identity');
  const papers = identities.flatMap(({ attributes }) => documents.get(attributes.get('ID') ?? '') ?? []);
  for (const [index, { type, number, country }] of papers.entries()) {
    raw[`IDRegDocument[${index + 1}]`] = [type, number, country].filter(Boolean).join(', ');
    add('IDRegDocument', type, number, country);
  }

  const names = identities.flatMap((identity) => readNames(identity, references, report));
  const read = facts();
  if (names.length === 0) return undefined;
  for (const [index, { kind, text }] of names.entries()) raw[`Alias[${index + 1}]`] = `${kind}: ${text}`;
  for (const issuer of read.issuerNames)
    if (!names.some(({ text }) => text.toLowerCase() === issuer.toLowerCase()))
      names.push({ text: issuer, kind: 'alias', script: 'Latn' });
  const uid = profile.attributes.get('ID') ?? party.attributes.get('FixedRef') ?? '';
  return {
    uid: uid.trim() || `DistinctParty ${at.position}`,
    ...readEntryType(
      references.partyType(profile.attributes.get('PartySubTypeID')),
      'Profile@PartySubTypeID',
      report,
    ),
    names,
    addresses,
    countries: read.countries,
    datesOfBirth: read.datesOfBirth,
    placesOfBirth: read.placesOfBirth,
    identifiers: read.identifiers,
    title: titles.join('; '),
    remarks: read.remarks,
    ...(read.cmicListedOn === undefined ? { cmicListedOn: undefined } : { cmicListedOn: read.cmicListedOn }),
    locator: `DistinctParty ${at.position}, line ${at.line}`,
    raw,
  };
}

/** One version of a feature: a text, a word of a set, a place or a period of time. */
function readVersion(version: XmlElement, { references, places }: Tables): Place {
  const [location] = elementsAt(version, 'VersionLocation');
  const place = places.get(location?.attributes.get('LocationID') ?? '');
  const [period] = elementsAt(version, 'DatePeriod');
  const [detail] = elementsAt(version, 'VersionDetail');
  const word = references.word('DetailReferenceValues', detail?.attributes.get('DetailReferenceID'));
  const date = period === undefined ? '' : datePeriodText(period);
  return {
    text:
      textAt(version, 'VersionDetail') || word || date || (place?.text ?? '') || textAt(version, 'Comment'),
    country: place?.country ?? '',
  };
}
