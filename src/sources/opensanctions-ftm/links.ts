import { type Entity, valuesOf } from './entity.js';
import type { TextStore } from './text-store.js';

/** A designation by an authority; a text is empty where the file does not state it. */
export interface Sanction {
  readonly authority: string;
  readonly authorityId: string;
  readonly programme: string;
  readonly programmeIds: readonly string[];
  readonly listedOn: string;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly status: string;
  readonly provisions: string;
  readonly reason: string;
  readonly url: string;
}

export interface PlaceOf {
  readonly text: string;
  readonly country: string;
}

export interface IdDocument {
  readonly type: string;
  readonly number: string;
  readonly country: string;
}

export interface Share {
  readonly owner: string;
  readonly asset: string;
  readonly percentage: string;
  readonly role: string;
  readonly endedOn: string;
}

/**
 * What lines of their own say about parties, found by the party's id - an address by its own. Kept as compact
 * text until the end of the file, since a party's line may come before or after.
 */
export interface Links {
  /** Takes in a line; false where its schema is none of the links. */
  add(entity: Entity): boolean;
  sanctions(party: string): Sanction[];
  documents(party: string): IdDocument[];
  shares(party: string): Share[];
  address(id: string): PlaceOf | undefined;
}

/**
 * What is kept of a text - some authorities give pages of reasons - and of how many. One line may speak of
 * every party of the file, and is then read for each: what it says must be short.
 */
const longestText = 1_000;
const mostValues = 30;

const short = (text: string) => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);

export function createLinks(store: TextStore): Links {
  const of = { sanctions: index(store), documents: index(store), shares: index(store) };
  const addresses = new Map<string, number>();
  const readers: Readonly<Record<string, (entity: Entity) => void>> = {
    Sanction: (entity) => of.sanctions.add(valuesOf(entity, 'entity'), sanctionOf(entity)),
    Identification: (entity) => addDocument(entity),
    Passport: (entity) => addDocument(entity),
    Ownership: (entity) => {
      for (const share of sharesOf(entity)) of.shares.add([share.owner, share.asset], share);
    },
    Address: (entity) => {
      const place = placeOf(entity);
      if (place.text !== '' || place.country !== '')
        addresses.set(entity.id, store.add(JSON.stringify(place)));
    },
  };
  const addDocument = (entity: Entity) => {
    const [type = entity.schema === 'Passport' ? 'Passport' : 'Identification'] = valuesOf(entity, 'type');
    const [country = ''] = valuesOf(entity, 'country');
    for (const number of valuesOf(entity, 'number', 'passportNumber', 'personalNumber').slice(
      0,
      mostValues,
    )) {
      const document: IdDocument = { type: short(type), number: short(number), country: short(country) };
      of.documents.add(valuesOf(entity, 'holder'), document);
    }
  };
  return {
    add(entity) {
      if (!Object.hasOwn(readers, entity.schema)) return false;
      readers[entity.schema]!(entity);
      return true;
    },
    sanctions: (party) => of.sanctions.get(party) as Sanction[],
    documents: (party) => of.documents.get(party) as IdDocument[],
    shares: (party) => of.shares.get(party) as Share[],
    address: (id) => {
      const at = addresses.get(id);
      return at === undefined ? undefined : (JSON.parse(store.get(at)) as PlaceOf);
    },
  };
}

/** Values kept as text under the ids of parties. */
function index(store: TextStore) {
  const numbers = new Map<string, number[]>();
  return {
    add(parties: readonly string[], value: unknown) {
      const number = store.add(JSON.stringify(value));
      for (const party of new Set(parties)) {
        const known = numbers.get(party);
        if (known === undefined) numbers.set(party, [number]);
        else known.push(number);
      }
    },
    get: (party: string): unknown[] => (numbers.get(party) ?? []).map((at) => JSON.parse(store.get(at))),
  };
}

function sanctionOf(entity: Entity): Sanction {
  const all = (...names: readonly string[]) => short(valuesOf(entity, ...names).join('; '));
  const first = (name: string) => short(valuesOf(entity, name)[0] ?? '');
  return {
    authority: all('authority'),
    authorityId: all('authorityId', 'unscId'),
    programme: all('program'),
    programmeIds: valuesOf(entity, 'programId').slice(0, mostValues).map(short),
    listedOn: first('listingDate'),
    startedOn: first('startDate'),
    endedOn: first('endDate'),
    status: all('status'),
    provisions: all('provisions'),
    reason: all('reason', 'summary'),
    url: first('sourceUrl') || first('programUrl'),
  };
}

/** `full` is the whole address; where it lacks, its parts are joined. */
function placeOf(entity: Entity): PlaceOf {
  const parts = ['postOfficeBox', 'street', 'street2', 'city', 'postalCode', 'region', 'state'] as const;
  const joined = parts.flatMap((part) => valuesOf(entity, part)).join(', ');
  const text = valuesOf(entity, 'full')[0] ?? (joined || entity.caption);
  return { text: short(text), country: short(valuesOf(entity, 'country')[0] ?? '') };
}

function sharesOf(entity: Entity): Share[] {
  const first = (name: string) => short(valuesOf(entity, name)[0] ?? '');
  const [percentage, endedOn] = [first('percentage'), first('endDate')];
  const role = short(valuesOf(entity, 'role', 'ownershipType').join('; '));
  const assets = valuesOf(entity, 'asset').slice(0, mostValues);
  return valuesOf(entity, 'owner')
    .slice(0, mostValues)
    .flatMap((owner) => assets.map((asset) => ({ owner, asset, percentage, role, endedOn })));
}
