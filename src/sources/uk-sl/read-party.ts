import type { Reference } from '../../model/citation.js';
import type { ListedParty, PartyType } from '../../model/listed-party.js';
import { problemsAt, type Report, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { type Designation, listCode } from './designation.js';
import { readDatesOfBirth, readDesignatedOn } from './read-dates.js';
import { readIdentifiers } from './read-identifiers.js';
import { readNames } from './read-names.js';
import { readPlaces } from './read-places.js';
import { readRemarks } from './read-remarks.js';
import { distinct, plain } from './texts.js';

/** The party in a designation, with what is odd about it; one without a name is a problem alone. */
export function readParty(designation: Designation): ParsedRecord[] {
  const { report, records } = problemsAt({ ...designation.where, list: listCode });
  const [primary, ...others] = readNames(designation, report);
  if (primary === undefined) {
    report('row-without-name', 'error', 'Name 6', 'The entry has no name and cannot be screened against.');
    return records();
  }
  const uniqueId = plain(designation.uniqueId);
  const regimes = distinct(designation.regimes.map(plain));
  const { addresses, countries, placesOfBirth } = readPlaces(designation, report);
  const type = readType(plain(designation.type), report);
  const title = distinct([...designation.titles, ...designation.positions].map(plain)).join('; ');
  const party: ListedParty = {
    id: partyId(listCode, primary.text, countries[0]),
    list: listCode,
    nativeId: uniqueId || designation.locator,
    type: type ?? 'unknown',
    typeInferred: type === undefined,
    names: [primary, ...others],
    addresses: [...addresses],
    countries: [...countries],
    datesOfBirth: readDatesOfBirth(designation.datesOfBirth, report),
    placesOfBirth: [...placesOfBirth],
    identifiers: readIdentifiers(designation),
    programmes: regimes,
    ...stated('title', title),
    ...stated('listedOn', readDesignatedOn(designation.designatedOn, report)),
    ...stated('remarks', readRemarks(designation)),
    source: {
      references: readReferences(regimes, designation.unReferences),
      ...stated('entryUrl', entryUrl(uniqueId, type)),
      locator: designation.locator,
    },
    raw: designation.raw,
  };
  return [...records(), { kind: 'party', party }];
}

/** A regime's name is the title of the regulations that the designation is made under. */
function readReferences(regimes: readonly string[], unReferences: readonly string[]): Reference[] {
  return [...regimes, ...distinct(unReferences.map(plain))].map((text) => ({ text }));
}

const types: Readonly<Record<string, PartyType>> = {
  individual: 'person',
  entity: 'organization',
  ship: 'vessel',
};

/** Undefined where the list does not say. */
function readType(stated: string, report: Report): PartyType | undefined {
  const key = stated.toLowerCase();
  if (Object.hasOwn(types, key)) return types[key];
  report(
    'unknown-type',
    'warning',
    'Designation Type',
    `The type ${JSON.stringify(stated)} is none of Individual, Entity, Ship.`,
  );
  return undefined;
}

/** The page of the designation in the publisher's search. */
function entryUrl(uniqueId: string, type: PartyType | undefined): string | undefined {
  const kind = type === 'person' ? 'Individual' : type === 'vessel' ? 'Ship' : 'Entity';
  return type !== undefined && /^[A-Z]{2,5}\d{3,6}$/.test(uniqueId)
    ? `https://search-uk-sanctions-list.service.gov.uk/designations/${uniqueId}/${kind}`
    : undefined;
}
