import type { Reference } from '../../model/citation.js';
import type { Address, Identifier, ListedName, ListedParty, PartyType } from '../../model/listed-party.js';
import type { PartialDate } from '../../model/partial-date.js';
import { stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { OfacListing } from './list-names.js';
import { programmeReferences } from './programme-authority.js';
import { programmesOf } from './programme-lists.js';

/**
 * One entry of the Office of Foreign Assets Control, whichever form it was read from. OFAC keeps one entry
 * for a party, with one uid, on however many of its lists the party stands.
 */
export interface OfacEntry {
  readonly uid: string;
  readonly type: PartyType;
  readonly typeInferred: boolean;
  /** The primary name first; a person's as `LAST, First`. */
  readonly names: readonly ListedName[];
  readonly addresses: readonly Address[];
  /** Of nationality, citizenship, flag and registration, in this order; those of addresses follow. */
  readonly countries: readonly string[];
  readonly datesOfBirth: readonly PartialDate[];
  readonly placesOfBirth: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly programmes: readonly string[];
  readonly title: string | undefined;
  readonly remarks: readonly string[];
  /** The lists that the file publishes and that the entry stands on. */
  readonly listings: readonly OfacListing[];
  /** Legal authorities that the form states of its own; none in most forms. */
  readonly authorities: readonly Reference[];
  readonly locator: string;
  readonly raw: Readonly<Record<string, string>>;
}

/** The entry as listed parties: one for each list that it stands on. */
export function listedParties(entry: OfacEntry): ListedParty[] {
  const addressed = entry.addresses.flatMap(({ country }) => country ?? []);
  const countries = [...new Set([...entry.countries, ...addressed])];
  return entry.listings.map(({ code, listedOn }) => ({
    id: partyId(code, entry.names[0]!.text, countries[0]),
    list: code,
    nativeId: entry.uid,
    type: entry.type,
    typeInferred: entry.typeInferred,
    names: entry.names,
    addresses: entry.addresses,
    countries,
    datesOfBirth: entry.datesOfBirth,
    placesOfBirth: entry.placesOfBirth,
    identifiers: entry.identifiers,
    programmes: entry.programmes,
    ...stated('title', entry.title),
    ...stated('listedOn', listedOn),
    ...stated('remarks', entry.remarks.join('; ')),
    source: {
      references: referencesOf(entry, code),
      ...stated('entryUrl', entryUrl(entry.uid)),
      locator: entry.locator,
    },
    raw: entry.raw,
  }));
}

/** The publisher's page about an entry, by its uid. */
function entryUrl(uid: string): string | undefined {
  return /^\d+$/.test(uid) ? `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${uid}` : undefined;
}

/**
 * What the programmes of this list rest on, each once, and what the form states beside, save what belongs to
 * the programmes of another list.
 */
function referencesOf({ programmes, authorities }: OfacEntry, code: string): Reference[] {
  const references = programmeReferences(programmesOf(code, programmes));
  const said = programmeReferences(programmes).map(({ text }) => text);
  return [...references, ...authorities.filter(({ text }) => !said.some((known) => known.includes(text)))];
}
