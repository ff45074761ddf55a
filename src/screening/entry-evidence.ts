/** What speaks for and against two entries being one party's. */
import { comparableIdentifier } from '../matching/find-by-identifier.js';
import { mayBeSameDay } from '../matching/weigh-context.js';
import type { Identifier, ListedParty } from '../model/listed-party.js';
import { type IdentifierKind, identifierKind } from '../reference/identifier-kind.js';

/** Whether two entries can be of one kind; a type that was inferred contradicts none. */
export function typesFit(a: ListedParty, b: ListedParty): boolean {
  return a.type === b.type || [a, b].some(({ type, typeInferred }) => type === 'unknown' || typeInferred);
}

/**
 * Whether countries or dates of birth rule it out, or, for ships, their numbers. Hong Kong and Macao count as China, as
 * lists disagree on them.
 */
export function contradicts(a: ListedParty, b: ListedParty): boolean {
  if (a.countries.length > 0 && b.countries.length > 0 && !shareCountry(a, b)) return true;
  if (hasBirthday(a) && hasBirthday(b) && !bornTheSame(a, b)) return true;
  const ships = [a, b].map(shipNumbers);
  return ships.every(({ length }) => length > 0) && !ships[0]!.some((number) => ships[1]!.includes(number));
}

const withinChina: ReadonlySet<string> = new Set(['HK', 'MO']);
const stateOf = (country: string) => (withinChina.has(country) ? 'CN' : country);

export function shareCountry(a: ListedParty, b: ListedParty): boolean {
  const states = new Set(a.countries.map(stateOf));
  return b.countries.some((country) => states.has(stateOf(country)));
}

const hasBirthday = ({ datesOfBirth }: ListedParty) => datesOfBirth.some(({ year }) => year !== undefined);

/** Whether both give a date of birth, and some of them can be one day. */
export function bornTheSame(a: ListedParty, b: ListedParty): boolean {
  return a.datesOfBirth.some(
    (date) =>
      date.year !== undefined &&
      b.datesOfBirth.some((other) => other.year !== undefined && mayBeSameDay(date, other)),
  );
}

const shipNumbers = ({ identifiers }: ListedParty) =>
  identifiers
    .filter((identifier) => identifierKind(identifier) === 'imo')
    .map(({ value }) => comparableIdentifier(value));

/** The same number means the same in every country. */
const worldwide: ReadonlySet<IdentifierKind> = new Set(['imo', 'lei']);
/** Numbers without a country are trusted from so many characters on. */
const longEnough = 8;

/** That of `others` which is the same number given by the same authority, as far as the entries say; none where it proves nothing. */
export function sharedIdentifier(
  own: Identifier,
  others: readonly Identifier[],
): { readonly kind: IdentifierKind; readonly value: string } | undefined {
  const kind = identifierKind(own);
  const wanted = comparableIdentifier(own.value);
  if (kind === undefined || wanted === undefined || /^(.)\1*$/.test(wanted)) return undefined;
  for (const other of others) {
    if (comparableIdentifier(other.value) !== wanted) continue;
    const otherKind = identifierKind(other);
    if (otherKind === undefined || !kindsFit(kind, otherKind)) continue;
    const sameCountry = own.country !== undefined && own.country === other.country;
    const oneIsSilent = own.country === undefined || other.country === undefined;
    if (worldwide.has(kind) || sameCountry || (oneIsSilent && wanted.length >= longEnough))
      return { kind: otherKind, value: other.value };
  }
  return undefined;
}

/** One number often serves as a firm's tax number and its register's. */
const kindsFit = (a: IdentifierKind, b: IdentifierKind) =>
  a === b || [a, b].every((kind) => kind === 'tax' || kind === 'registration');
