import type { ListedParty, PartyType } from '../../model/listed-party.js';
import { problemsAt, type Report, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { type EuEntity, listCode } from './entity.js';
import { readDatesOfBirth } from './read-dates-of-birth.js';
import { readIdentifiers } from './read-identifiers.js';
import { readListing } from './read-listing.js';
import { readGender, readNames, readTitle } from './read-names.js';
import { readAddresses, readCountries, readPlacesOfBirth } from './read-places.js';

/** The party in an entry, with what is odd about it; an entry without a name is a problem alone. */
export function readParty(entity: EuEntity): ParsedRecord[] {
  const { report, records } = problemsAt({ ...entity.where, list: listCode });
  const { parts } = entity;
  const [primary, ...others] = readNames(parts.nameAlias);
  if (primary === undefined) {
    report('row-without-name', 'error', 'wholeName', 'The entry has no name and cannot be screened against.');
    return records();
  }
  const { listedOn, programmes, references } = readListing(entity, report);
  const addresses = readAddresses(parts.address, report);
  const countries = readCountries(parts.citizenship, addresses, report);
  const remarks = [readGender(parts.nameAlias), ...new Set(entity.remarks)].filter(Boolean).join('; ');
  const party: ListedParty = {
    id: partyId(listCode, primary.text, countries[0]),
    list: listCode,
    nativeId: entity.euReferenceNumber || entity.logicalId || entity.locator,
    ...readType(entity.subjectTypes, report),
    names: [primary, ...others],
    addresses,
    countries,
    datesOfBirth: readDatesOfBirth(parts.birthdate, report),
    placesOfBirth: readPlacesOfBirth(parts.birthdate),
    identifiers: readIdentifiers(parts.identification, report),
    programmes,
    ...stated('title', readTitle(parts.nameAlias)),
    ...stated('listedOn', listedOn),
    ...stated('remarks', remarks),
    source: { references, locator: entity.locator },
    raw: entity.raw,
  };
  return [...records(), { kind: 'party', party }];
}

const types: Readonly<Record<string, PartyType>> = {
  person: 'person',
  p: 'person',
  enterprise: 'organization',
  e: 'organization',
};

/** The two forms give code and classification in contrary order. Ships stand among the enterprises. */
function readType(
  subjectTypes: readonly string[],
  report: Report,
): { readonly type: PartyType; readonly typeInferred: boolean } {
  const known = subjectTypes.map((text) => text.toLowerCase()).find((text) => Object.hasOwn(types, text));
  if (known !== undefined) return { type: types[known]!, typeInferred: false };
  report(
    'unknown-type',
    'warning',
    'subjectType',
    `The type ${JSON.stringify(subjectTypes.join(' '))} is neither person nor enterprise.`,
  );
  return { type: 'unknown', typeInferred: true };
}
