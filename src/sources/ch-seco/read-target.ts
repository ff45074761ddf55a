import type { Identifier, ListedName, NameKind, PartyType } from '../../model/listed-party.js';
import type { PartialDate } from '../../model/partial-date.js';
import { nameCollector, type Report } from '../entry.js';
import { elementsAt, flatten, textsAt, type XmlElement } from '../xml/element.js';
import {
  identifierIn,
  type PlaceReference,
  readDates,
  readDocuments,
  readNationalities,
  readPlaceReferences,
} from './read-identity.js';
import { wholeNames } from './whole-names.js';

/** What a target says of itself. Places and programmes stand elsewhere in the file, often after it. */
export interface Target {
  readonly ssid: string;
  readonly type: PartyType;
  readonly names: readonly ListedName[];
  readonly titles: readonly string[];
  readonly dates: readonly PartialDate[];
  readonly nationalities: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly addresses: readonly PlaceReference[];
  readonly birthPlaces: readonly PlaceReference[];
  readonly sanctionsSets: readonly string[];
  readonly remarks: readonly string[];
  readonly raw: Readonly<Record<string, string>>;
}

const objectTypes: Readonly<Record<string, PartyType>> = { vessel: 'vessel', aircraft: 'aircraft' };

/** Nothing is kept of the element itself, so that a file of any size needs little memory. */
export function readTarget(record: XmlElement, report: Report): Target {
  const body = record.children.find(({ name }) => ['individual', 'entity', 'object'].includes(name));
  const identities = body === undefined ? [] : elementsAt(body, 'identity');
  const main = identities.filter(({ attributes }) => attributes.get('main') === 'true');
  const ordered = [...main, ...identities.filter((identity) => !main.includes(identity))];
  const { names, titles } = readNames(ordered, report);
  const other = body === undefined ? [] : textsAt(body, 'other-information');
  const inRemarks = other.map(identifierIn);
  const attribute = record.attributes.get('sanctions-set-id')?.trim() ?? '';
  return {
    ssid: record.attributes.get('ssid')?.trim() ?? '',
    type: readType(body, report),
    names,
    titles,
    dates: ordered.flatMap((identity) => readDates(identity, report)),
    nationalities: ordered.flatMap((identity) => readNationalities(identity, report)),
    identifiers: [...ordered.flatMap(readDocuments), ...inRemarks.flatMap((identifier) => identifier ?? [])],
    addresses: ordered.flatMap((identity) => readPlaceReferences(identity, 'address')),
    birthPlaces: ordered.flatMap((identity) => readPlaceReferences(identity, 'place-of-birth')),
    sanctionsSets: [...(attribute === '' ? [] : [attribute]), ...textsAt(record, 'sanctions-set-id')],
    remarks: [
      ...(body === undefined ? [] : textsAt(body, 'justification')),
      ...other.filter((_, at) => inRemarks[at] === undefined),
      ...textsAt(record, 'foreign-identifier').map((id) => `Foreign identifier: ${id}`),
    ],
    raw: flatten(withoutHistory(record)),
  };
}

function readType(body: XmlElement | undefined, report: Report): PartyType {
  if (body?.name === 'individual') return 'person';
  if (body?.name === 'entity') return 'organization';
  const type = body?.attributes.get('object-type') ?? '';
  const known = Object.hasOwn(objectTypes, type) ? objectTypes[type] : undefined;
  if (known === undefined)
    report(
      'unknown-type',
      'warning',
      'object-type',
      `The kind of object ${JSON.stringify(type)} is not known.`,
    );
  return known ?? 'unknown';
}

const kinds: Readonly<Record<string, NameKind>> = {
  'primary-name': 'primary',
  alias: 'alias',
  'formerly-known-as': 'former',
};

function readNames(
  identities: readonly XmlElement[],
  report: Report,
): { readonly names: readonly ListedName[]; readonly titles: readonly string[] } {
  const { add, names } = nameCollector();
  const titles = new Set<string>();
  for (const [at, identity] of identities.entries())
    for (const name of elementsAt(identity, 'name')) {
      const type = name.attributes.get('name-type') ?? '';
      const quality = name.attributes.get('quality') ?? '';
      const known = Object.hasOwn(kinds, type) ? kinds[type]! : 'alias';
      if (!Object.hasOwn(kinds, type))
        report(
          'unknown-value',
          'warning',
          'name-type',
          `The kind of name ${JSON.stringify(type)} is not known.`,
        );
      if (!['', 'good', 'low'].includes(quality))
        report('unknown-value', 'warning', 'quality', `The quality ${JSON.stringify(quality)} is not known.`);
      // Only the main identity's name is the party's; low quality outweighs the kind.
      const kind: NameKind =
        known === 'primary' ? (at === 0 ? 'primary' : 'alias') : quality === 'low' ? 'weak-alias' : known;
      const whole = wholeNames(name);
      add(whole.main, kind);
      for (const variant of whole.variants) add(variant, kind === 'primary' ? 'alias' : kind);
      for (const former of whole.former) add(former, kind === 'weak-alias' ? kind : 'former');
      for (const title of whole.titles) titles.add(title);
    }
  return { names: names(), titles: [...titles].filter((title) => title !== '') };
}

/** Modifications hold copies of the target as it was before; their kind and days are enough. */
function withoutHistory(record: XmlElement): XmlElement {
  const children = record.children.map((child) =>
    child.name === 'modification' ? { ...child, children: [], text: '' } : child,
  );
  return { ...record, children };
}
