import type { Address, ListedName, ListedParty } from '../../model/listed-party.js';
import { parsePartialDate } from '../../reference/partial-date.js';
import { nameCollector, problemsAt, type Report, stated } from '../entry.js';
import { entryUrl, openSanctions, typeOf } from '../opensanctions/entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { type Entity, rawOf, valuesOf } from './entity.js';
import { readIdentifiers } from './identifiers.js';
import type { Links, Share } from './links.js';
import { isWebAddress, readSanctions } from './read-sanctions.js';

export interface PartyContext {
  readonly links: Links;
  readonly readCountries: (codes: Iterable<string>) => string[];
  /** What an entity is called, where that is known. */
  readonly captionOf: (id: string) => string | undefined;
}

/** The party of a line with what other lines say of it; one without a name is a problem alone. */
export function readParty(entity: Entity, line: number, context: PartyContext): ParsedRecord[] {
  const { links, readCountries, captionOf } = context;
  const { report, records } = problemsAt({ line, list: openSanctions });
  for (const property of entity.unread)
    report('unknown-value', 'warning', property, `A value of ${property} is no text: it is not read.`);

  const names = readNames(entity, report);
  if (names[0] === undefined) {
    report('row-without-name', 'error', 'name', 'The entity has no name and cannot be screened against.');
    return records();
  }
  const { addresses, countries: placed } = readAddresses(entity, links, report, readCountries);
  const countries = new Set([...readCountries(valuesOf(entity, ...countryProperties)), ...placed]);
  const designations = readSanctions(links.sanctions(entity.id));
  const [source] = valuesOf(entity, 'sourceUrl').filter(isWebAddress);
  const references =
    designations.references.length > 0 || source === undefined
      ? designations.references
      : [{ text: valuesOf(entity, 'program').join('; ') || source, url: source }];
  const remarks = [
    entity.datasets.length === 0 ? '' : `On: ${entity.datasets.join(', ')}`,
    ...valuesOf(entity, 'notes', 'summary', 'description'),
    ...designations.remarks,
    ...readShares(entity.id, links.shares(entity.id), captionOf),
    ...valuesOf(entity, 'deathDate').map((date) => `Died: ${date}`),
  ];
  const party: ListedParty = {
    id: partyId(openSanctions, names[0].text, [...countries][0]),
    list: openSanctions,
    nativeId: entity.id,
    ...typeOf(entity.schema, names[0].text),
    names,
    addresses,
    countries: [...countries],
    datesOfBirth: valuesOf(entity, 'birthDate').flatMap((text) => {
      const date = parsePartialDate(text);
      if (date === undefined)
        report('unreadable-date', 'warning', 'birthDate', `${JSON.stringify(text)} is no date.`);
      return date === undefined ? [] : [date];
    }),
    placesOfBirth: valuesOf(entity, 'birthPlace'),
    identifiers: readIdentifiers(entity, links.documents(entity.id), (code) => readCountries([code])[0]),
    programmes: [
      ...new Set([
        ...valuesOf(entity, 'programId'),
        ...designations.programmes,
        ...valuesOf(entity, 'topics'),
      ]),
    ],
    ...stated('title', valuesOf(entity, 'title', 'position').join('; ')),
    ...stated('listedOn', designations.listedOn),
    ...stated('expiresOn', designations.expiresOn),
    ...stated('remarks', shortened(remarks.filter((text) => text !== '').join('; '))),
    source: { references, entryUrl: entryUrl(entity.id), locator: `line ${line}` },
    raw: rawOf(entity),
  };
  return [...records(), { kind: 'party', party }];
}

/** Nationality before the country of business; a ship's flag. Places of birth are no country of the party. */
const countryProperties = [
  'nationality',
  'citizenship',
  'country',
  'jurisdiction',
  'mainCountry',
  'flag',
] as const;

const longestRemarks = 4_000;
const shortened = (text: string) =>
  text.length > longestRemarks ? `${text.slice(0, longestRemarks - 1)}…` : text;

/** Far more than any name has; the publisher's own limit is 384. */
const longestName = 2_000;

/** The caption is the publisher's choice among the names; it stands first. */
function readNames(entity: Entity, report: Report): ListedName[] {
  const { add, names } = nameCollector();
  const kinds = [
    [valuesOf(entity, 'name'), 'alias'],
    [valuesOf(entity, 'alias'), 'alias'],
    [valuesOf(entity, 'previousName'), 'former'],
    [valuesOf(entity, 'weakAlias', 'abbreviation'), 'weak-alias'],
  ] as const;
  const parts = ['firstName', 'secondName', 'middleName', 'fatherName', 'lastName'] as const;
  const inParts = parts.flatMap((part) => valuesOf(entity, part)[0] ?? []).join(' ');
  const caption = entity.caption || valuesOf(entity, 'name')[0] || inParts;
  for (const [texts, kind] of [[[caption], 'primary'] as const, ...kinds])
    for (const text of texts) {
      if (text.length <= longestName) add(text, kind);
      else report('unknown-value', 'warning', 'name', `A name of ${text.length} characters is left out.`);
    }
  return names();
}

function readAddresses(
  entity: Entity,
  links: Links,
  report: Report,
  readCountries: PartyContext['readCountries'],
): { readonly addresses: Address[]; readonly countries: readonly string[] } {
  const addresses = new Map<string, Address>();
  const countries = new Set<string>();
  for (const text of valuesOf(entity, 'address')) addresses.set(text, { text });
  for (const id of valuesOf(entity, 'addressEntity')) {
    const place = links.address(id);
    if (place === undefined) {
      report(
        'unknown-value',
        'info',
        'addressEntity',
        `The address ${JSON.stringify(id)} is not in the file.`,
      );
      continue;
    }
    const [country] = readCountries([place.country]);
    if (country !== undefined) countries.add(country);
    if (place.text !== '')
      addresses.set(place.text, { text: place.text, ...(country === undefined ? {} : { country }) });
  }
  return { addresses: [...addresses.values()], countries: [...countries] };
}

const mostShares = 20;

/** Who owns the party and what it owns: property of half or more may be covered with it. */
function readShares(id: string, shares: readonly Share[], captionOf: PartyContext['captionOf']): string[] {
  const said = shares.slice(0, mostShares).map(({ owner, asset, percentage, role, endedOn }) => {
    const [verb, other] = owner === id ? ['Owns', asset] : ['Owned by', owner];
    const more = [
      percentage.replace(/^([\d.]+)$/, '$1%'),
      role,
      endedOn === '' ? '' : `until ${endedOn}`,
    ].filter((part) => part !== '');
    return `${verb} ${captionOf(other) ?? other}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
  });
  const more = shares.length - mostShares;
  return [...new Set(said), ...(more > 0 ? [`and ${more} more holdings`] : [])];
}
