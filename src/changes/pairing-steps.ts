/** The steps by which entries are paired whose ids are not the same, the surest first. */
import type { ListedParty } from '../model/listed-party.js';
import { isIdentifierType, normaliseIdentifier } from '../reference/identifier.js';
import type { PairedBy } from './change.js';
import { folded } from './fold-text.js';
import { isSpellingOf } from './is-spelling-of.js';

export interface PairingStep {
  readonly by: PairedBy;
  /** Entries are held against those with which they share a key. */
  keysOf(party: ListedParty): readonly string[];
  /** A key that more entries of one side have says nothing. One, unless given. */
  readonly mostToAKey?: number;
  /** An entry that agrees with one other alone, and that other with it alone, is a pair. */
  agrees(from: ListedParty, to: ListedParty): boolean;
}

export const pairingSteps: readonly PairingStep[] = [
  {
    by: 'native-id',
    // Some numbers are places in the file, which another entry may hold by now.
    keysOf: ({ nativeId }) => (nativeId === '' ? [] : [nativeId]),
    agrees: (from, to) =>
      shares(from, to, names) ||
      shares(from, to, tellingIdentifiers) ||
      shares(from, to, addresses) ||
      (shares(from, to, notices) && shares(from, to, nameWords)) ||
      (shares(from, to, birthDates) && shares(from, to, nameWords)),
  },
  {
    by: 'name-and-country',
    keysOf: (party) => inCountries(party, [firstName(party)]),
    agrees: isSameType,
  },
  {
    by: 'identifier',
    keysOf: tellingIdentifiers,
    agrees: isSameType,
  },
  {
    by: 'name',
    keysOf: (party) => [firstName(party)],
    agrees: (from, to) =>
      shares(from, to, notices) || shares(from, to, birthDates) || shares(from, to, addresses),
  },
  {
    by: 'names',
    keysOf: (party) => notices(party).flatMap((notice) => names(party).map((name) => `${notice}\n${name}`)),
    agrees: sharesMostNames,
  },
  {
    by: 'names',
    keysOf: (party) => inCountries(party, names(party)),
    agrees: (from, to) => names(from).includes(firstName(to)) && names(to).includes(firstName(from)),
  },
  {
    by: 'spelling',
    keysOf: (party) => inCountries(party, notices(party)),
    mostToAKey: 50,
    agrees: (from, to) => isSpellingOf(firstName(from), firstName(to)),
  },
];

const firstName = (party: ListedParty) => folded(party.names[0]!.text);

function names(party: ListedParty): readonly string[] {
  return party.names.map(({ text }) => folded(text));
}

function nameWords(party: ListedParty): readonly string[] {
  return names(party)
    .flatMap((name) => name.split(' '))
    .filter((word) => word.length >= 3);
}

function addresses(party: ListedParty): readonly string[] {
  // A country or a town alone is shared by many.
  return party.addresses.map(({ text }) => folded(text)).filter((text) => /\d/.test(text));
}

const birthDates = (party: ListedParty): readonly string[] =>
  party.datesOfBirth.map(({ text }) => folded(text));

/** Notices of the Federal Register, which name the entries that they add; an executive order names none. */
function notices(party: ListedParty): readonly string[] {
  return party.source.references.flatMap(({ text, federalRegister }) =>
    federalRegister === undefined ? [] : [text],
  );
}

/** Numbers that a register gives to one party, long enough to be no accident. */
function tellingIdentifiers({ identifiers }: ListedParty): readonly string[] {
  return identifiers
    .filter(({ type }) => isIdentifierType(type))
    .map(({ value }) => normaliseIdentifier(value))
    .filter((value) => value.length >= 5 && /\d/.test(value));
}

function inCountries({ countries }: ListedParty, keys: readonly string[]): readonly string[] {
  return (countries.length === 0 ? [''] : countries).flatMap((country) =>
    keys.map((key) => `${key}\n${country}`),
  );
}

function shares(
  from: ListedParty,
  to: ListedParty,
  valuesOf: (party: ListedParty) => readonly string[],
): boolean {
  const values = new Set(valuesOf(from));
  return valuesOf(to).some((value) => values.has(value));
}

function sharesMostNames(from: ListedParty, to: ListedParty): boolean {
  const before = new Set(names(from));
  const after = new Set(names(to));
  const shared = [...after].filter((name) => before.has(name)).length;
  return shared * 2 >= Math.min(before.size, after.size) && isSameType(from, to);
}

function isSameType(from: ListedParty, to: ListedParty): boolean {
  return (
    from.type === to.type ||
    from.type === 'unknown' ||
    to.type === 'unknown' ||
    from.typeInferred ||
    to.typeInferred
  );
}
