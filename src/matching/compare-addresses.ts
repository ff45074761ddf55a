import type { Address } from '../model/listed-party.js';
import type { Subject } from '../model/subject.js';
import { analyseName, type NameToken } from '../names/analyse-name.js';
import { countryCode } from '../reference/country.js';
import { addressWords, streetWords } from './address-words.js';

/** What a row's address and a listed one have in common. */
export interface AddressAgreement {
  /** `address`: the street, the house or the postal code; `place`: the town or the region alone. */
  readonly of: 'address' | 'place';
  /** The listed address, as published. */
  readonly listed: string;
  /** The words in common, as the row has them. */
  readonly shared: readonly string[];
}

/**
 * The listed address that a row's address and city are likest to; undefined where none has anything telling in
 * common. An address that differs says nothing, since people and firms move. The country is no matter of this:
 * it only rules out the addresses in another.
 */
export function compareAddresses(
  { address, city, country }: Pick<Subject, 'address' | 'city' | 'country'>,
  listed: readonly Address[],
): AddressAgreement | undefined {
  if (address === undefined && city === undefined) return undefined;
  const comparable = listed.filter(
    (other) => country === undefined || other.country === undefined || other.country === country,
  );
  if (comparable.length === 0) return undefined;
  const town = { written: city ?? '', ...partsOf(city ?? '', 'all') };
  const ours = partsOf(address ?? '', 'telling');
  let best: AddressAgreement | undefined;
  for (const other of comparable) {
    const found = agreement(ours, town, other, country !== undefined && country === other.country);
    if (found !== undefined && (best === undefined || rank(found) > rank(best))) best = found;
  }
  return best;
}

/** Shorter words are in many addresses; a town's name stands in a column of its own. */
const shortestWord = 4;
const shortestTown = 3;
/** As many words agree by chance in no two addresses. */
const telling = 3;

const rank = ({ of, shared }: AddressAgreement) => (of === 'address' ? 1000 : 0) + shared.length;

function agreement(
  ours: Parts,
  town: Town,
  { text }: Address,
  sameCountry: boolean,
): AddressAgreement | undefined {
  const theirs = partsOf(text, 'all');
  const townAgrees = isWithin(town, theirs);
  const isOfTown = (key: string) => town.words.has(key) || town.places.has(key);
  const places = [...(townAgrees ? [town.written] : []), ...shared(ours.places, theirs.places, isOfTown)];
  const codes = shared(ours.codes, theirs.codes);
  const words = shared(ours.words, theirs.words, isOfTown);
  const numbers = shared(ours.numbers, theirs.numbers);
  const somewhere = sameCountry || places.length + words.length > 0;
  if ((codes.length > 0 && somewhere) || words.length >= telling || (words.length > 0 && numbers.length > 0))
    return { of: 'address', listed: text, shared: [...words, ...numbers, ...codes, ...places] };
  const common = [...places, ...words];
  return common.length === 0 ? undefined : { of: 'place', listed: text, shared: common };
}

/** Parts of an address by what makes two the same, each with the words as written. */
interface Parts {
  readonly places: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

interface Town extends Parts {
  readonly written: string;
}

/** `telling` are the words of a street; a town may bear any. */
type Words = 'telling' | 'all';

function partsOf(text: string, which: Words): Parts {
  const parts = {
    places: new Map<string, string>(),
    words: new Map<string, string>(),
    numbers: new Map<string, string>(),
    codes: new Map<string, string>(),
  };
  // Read as an organisation's name, so that places and numbers are known.
  const tokens = analyseName(text, 'organization');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (next !== undefined && isLetteredCode(token.text, next.text)) {
      parts.codes.set(`${token.text} ${next.text}`, text.slice(token.start, next.end));
      at++;
      continue;
    }
    const [kind, key] = partOf(token, next, which) ?? [];
    if (kind !== undefined && key !== undefined) parts[kind].set(key, text.slice(token.start, token.end));
  }
  return parts;
}

const fewestCodeDigits = 5;

function partOf(
  { text, class: tokenClass, concept }: NameToken,
  next: NameToken | undefined,
  which: Words,
): readonly [keyof Parts, string] | undefined {
  if (tokenClass === 'number')
    return /^\d+$/.test(text) && text.length >= fewestCodeDigits
      ? ['codes', text]
      : ['numbers', concept ?? text];
  // 北京路 is a street in many towns.
  const isStreet = next !== undefined && streetWords.has(next.text);
  if (tokenClass === 'place' && !isStreet)
    return countryCode(text) === undefined ? ['places', concept ?? text] : undefined;
  if (which === 'telling' && tokenClass !== 'brand' && tokenClass !== 'place') return undefined;
  if (/\d/.test(text)) return ['numbers', text];
  const isHan = /\p{Script=Han}/u.test(text);
  const shortest = isHan ? 2 : which === 'all' ? shortestTown : shortestWord;
  return addressWords.has(text) || text.length < shortest ? undefined : ['words', concept ?? text];
}

/** British and Canadian postal codes: `SW1A 2AA`, `K1A 0B1`. */
const isLetteredCode = (first: string, second: string) =>
  (/^[a-z]{1,2}\d[a-z\d]?$/.test(first) && /^\d[a-z]{2}$/.test(second)) ||
  (/^[a-z]\d[a-z]$/.test(first) && /^\d[a-z]\d$/.test(second));

/** Whether a town that was stated is in an address, with all its words. */
function isWithin(town: Parts, address: Parts): boolean {
  const all = (kind: 'places' | 'words') => [...town[kind].keys()].every((key) => address[kind].has(key));
  return town.places.size + town.words.size > 0 && all('places') && all('words');
}

function shared(
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
  except: (key: string) => boolean = () => false,
): string[] {
  return [...ours].flatMap(([key, written]) => (theirs.has(key) && !except(key) ? [written] : []));
}
