import type { Address, ListedParty } from '../../model/listed-party.js';
import { problemsAt, type Report, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import type { Standing } from './modifications.js';
import type { PlaceReference } from './read-identity.js';
import type { Target } from './read-target.js';
import type { Place, SanctionsSet } from './tables.js';

export const listCode = 'ch-seco';

/** The file's tables, complete. */
export interface Tables {
  readonly places: ReadonlyMap<string, Place>;
  readonly sets: ReadonlyMap<string, SanctionsSet>;
}

/** Where a target stands in the file, both from 1. */
export interface Position {
  readonly position: number;
  readonly line: number;
}

/** A target with its places and programmes, with what is odd about them. */
export function toParty(
  target: Target,
  standing: Standing,
  { position, line }: Position,
  tables: Tables,
): ParsedRecord[] {
  const { report, records } = problemsAt({ line, list: listCode });
  const [primary] = target.names;
  if (primary === undefined) {
    report('row-without-name', 'error', 'name', 'The target has no name and cannot be screened against.');
    return records();
  }
  const addresses = target.addresses.flatMap((reference) => addressOf(reference, tables, report) ?? []);
  const births = target.birthPlaces.flatMap((reference) => addressOf(reference, tables, report) ?? []);
  const countries = [
    ...new Set([...target.nationalities, ...addresses.flatMap(({ country }) => country ?? [])]),
  ];
  const sets = target.sanctionsSets.flatMap((ssid) => {
    const set = tables.sets.get(ssid);
    if (set === undefined)
      report('unknown-value', 'warning', 'sanctions-set-id', `The file has no sanctions set ${ssid}.`);
    return set ?? [];
  });
  const person = target.type === 'person';
  const party: ListedParty = {
    id: partyId(listCode, primary.text, countries[0]),
    list: listCode,
    nativeId: target.ssid || `target ${position}`,
    type: target.type,
    typeInferred: false,
    names: target.names,
    addresses,
    countries,
    datesOfBirth: person ? target.dates : [],
    placesOfBirth: [...new Set(births.map(({ text }) => text))],
    identifiers: target.identifiers,
    programmes: [...new Set(sets.map(({ programme }) => programme))].filter((text) => text !== ''),
    ...stated('title', target.titles.join('; ')),
    ...stated('listedOn', standing.since),
    ...stated('expiresOn', standing.until),
    ...stated(
      'remarks',
      [...(person ? [] : target.dates.map(({ text }) => `Date: ${text}`)), ...target.remarks].join(' '),
    ),
    source: {
      references: [...new Set(sets.map(({ legalBasis }) => legalBasis))]
        .filter((text) => text !== '')
        .map((text) => ({ text })),
      locator: `target ${position}, line ${line}`,
    },
    raw: target.raw,
  };
  return [...records(), { kind: 'party', party }];
}

function addressOf(
  { place: ssid, details, zipCode, remark }: PlaceReference,
  { places }: Tables,
  report: Report,
): Address | undefined {
  const place = ssid === '' ? undefined : places.get(ssid);
  if (place === undefined && ssid !== '')
    report('unknown-value', 'warning', 'place-id', `The file has no place ${ssid}.`);
  const town = [zipCode, place?.location].filter(Boolean).join(' ');
  const parts = [...details, town, place?.area, place?.countryName].filter(Boolean);
  const text = [parts.join(', '), remark && (parts.length > 0 ? `(${remark})` : remark)]
    .filter(Boolean)
    .join(' ');
  if (text === '') return undefined;
  return place?.country === undefined ? { text } : { text, country: place.country };
}
