/** What of an entry can be searched: every text that a person may have read somewhere and now looks for. */
import type { ListedParty, NameKind } from '../model/listed-party.js';

/** How much a hit in a field is worth: what names a party comes before what is said of it. */
const weights = {
  name: 1,
  alias: 0.99,
  'weak alias': 0.98,
  'former name': 0.98,
  notice: 0.97,
  identifier: 0.97,
  'publisher’s id': 0.96,
  id: 0.95,
  programme: 0.94,
  title: 0.92,
  'place of birth': 0.9,
  'date of birth': 0.9,
  address: 0.9,
  country: 0.88,
  list: 0.86,
  listed: 0.85,
  expires: 0.85,
  remarks: 0.84,
  'licence requirement': 0.82,
  'licence policy': 0.82,
} as const;

/** How much a hit is worth where the field is one that only the published record has. */
const rawWeight = 0.75;

export interface EntryText {
  /** For people; a field of the published record alone is named as its publisher does. */
  readonly field: string;
  readonly text: string;
  /** 0 to 1. */
  readonly weight: number;
}

export interface EntryWords {
  /** The list's official name. */
  listName(code: string): string;
  countryName(code: string): string | undefined;
}

export const nameFields: Readonly<Record<NameKind, keyof typeof weights>> = {
  primary: 'name',
  alias: 'alias',
  'weak-alias': 'weak alias',
  former: 'former name',
};

/** The texts of one entry. A country stands by its code and its name, a list by its code and its title. */
export function entryTexts(party: ListedParty, { listName, countryName }: EntryWords): EntryText[] {
  const texts: EntryText[] = [];
  const add = (field: keyof typeof weights, text: string | undefined) => {
    if (text !== undefined && text !== '') texts.push({ field, text, weight: weights[field] });
  };
  for (const { kind, text } of party.names) add(nameFields[kind], text);
  for (const { text, date } of party.source.references)
    add('notice', date === undefined ? text : `${text} (${date})`);
  for (const { type, value } of party.identifiers) add('identifier', `${type} ${value}`);
  add('publisher’s id', party.nativeId);
  add('id', party.id);
  for (const programme of party.programmes) add('programme', programme);
  add('title', party.title);
  for (const place of party.placesOfBirth) add('place of birth', place);
  for (const { text } of party.datesOfBirth) add('date of birth', text);
  for (const { text } of party.addresses) add('address', text);
  for (const code of party.countries) add('country', `${code} ${countryName(code) ?? ''}`.trim());
  add('list', `${party.list} ${listName(party.list)}`);
  add('listed', party.listedOn);
  add('expires', party.expiresOn);
  add('remarks', party.remarks);
  add('licence requirement', party.licenceRequirement);
  add('licence policy', party.licencePolicy);
  return texts;
}

/** The published record, for what none of the entry's own fields holds. */
export const rawTexts = ({ raw }: ListedParty): EntryText[] =>
  Object.entries(raw).flatMap(([field, text]) =>
    text === '' ? [] : [{ field: `published ${field}`, text, weight: rawWeight }],
  );
