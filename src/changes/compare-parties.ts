/** What is different between two records of one entry, field by field. */
import type { Identifier, ListedParty } from '../model/listed-party.js';
import { type ComparedField, comparedFields, type FieldChange } from './change.js';
import { folded, squeezed } from './fold-text.js';
import { isSpellingOf } from './is-spelling-of.js';

export interface ComparisonRule {
  /** Whether the two come from one form of the list: then each letter counts, otherwise words alone. */
  readonly sameForm: boolean;
  /** Fields to pass over. */
  readonly passOver?: ReadonlySet<ComparedField>;
}

/**
 * The differences in the order of `comparedFields`; empty where the entry is the same. Order of values, blanks,
 * the publisher's number and the place in the file are no difference, and what was inferred is none where the
 * other form states it.
 */
export function compareParties(
  from: ListedParty,
  to: ListedParty,
  { sameForm, passOver }: ComparisonRule,
): readonly FieldChange[] {
  const key = sameForm ? squeezed : folded;
  return comparedFields.flatMap((field) => {
    if (passOver?.has(field) === true) return [];
    if (field === 'alias') return otherNames(from, to, key);
    if (field === 'type' && !sameForm && (isUnstated(from) || isUnstated(to))) return [];
    const fieldKey = field === 'address' && !sameForm ? words : key;
    return values(field, valuesOf(from, field), valuesOf(to, field), fieldKey);
  });
}

/** What a record holds in one field, as a reader is shown it; of names other than the first see `otherNames`. */
export function valuesOf(party: ListedParty, field: ComparedField): readonly string[] {
  switch (field) {
    case 'name':
      return [party.names[0]!.text];
    case 'alias':
      return party.names.slice(1).map(({ text }) => text);
    case 'type':
      return [party.type];
    case 'notice':
      return party.source.references.map(({ text }) => text);
    case 'listed-on':
      return one(party.listedOn);
    case 'expires-on':
      return one(party.expiresOn);
    case 'licence-requirement':
      return one(party.licenceRequirement);
    case 'licence-policy':
      return one(party.licencePolicy);
    case 'programme':
      return party.programmes;
    case 'title':
      return one(party.title);
    case 'address':
      return party.addresses.map(({ text }) => text);
    case 'country':
      return party.countries;
    case 'date-of-birth':
      return party.datesOfBirth.map(({ text }) => text);
    case 'place-of-birth':
      return party.placesOfBirth;
    case 'identifier':
      return party.identifiers.map(identifierText);
    case 'remarks':
      return one(party.remarks);
  }
}

const severalValued: ReadonlySet<ComparedField> = new Set([
  'notice',
  'programme',
  'address',
  'country',
  'date-of-birth',
  'place-of-birth',
  'identifier',
]);

type Key = (text: string) => string;

/** Forms put street, town and postal code in an order of their own. */
const words: Key = (text) => [...new Set(folded(text).split(' '))].sort().join(' ');

function values(
  field: ComparedField,
  from: readonly string[],
  to: readonly string[],
  key: Key,
): readonly FieldChange[] {
  const before = keyed(from, key);
  const after = keyed(to, key);
  const gone = [...before].flatMap(([each, text]) => (after.has(each) ? [] : [text]));
  const come = [...after].flatMap(([each, text]) => (before.has(each) ? [] : [text]));
  if (!severalValued.has(field) && gone[0] !== undefined && come[0] !== undefined)
    return [{ field, change: 'changed', from: gone[0], to: come[0] }];
  return cameAndWent(field, gone, come);
}

function cameAndWent(
  field: ComparedField,
  gone: readonly string[],
  come: readonly string[],
): readonly FieldChange[] {
  const respelt = spellingPairs(gone, come);
  const isPaired = (text: string) => respelt.some((pair) => pair.from === text || pair.to === text);
  return [
    ...respelt.map((pair) => ({ field, change: 'changed', ...pair }) as const),
    ...come.filter((text) => !isPaired(text)).map((text) => ({ field, change: 'added', to: text }) as const),
    ...gone
      .filter((text) => !isPaired(text))
      .map((text) => ({ field, change: 'removed', from: text }) as const),
  ];
}

/** A slip that was mended is easier to see side by side; of more values than any entry has each would be held against each. */
const mostRespelt = 100;

function spellingPairs(gone: readonly string[], come: readonly string[]) {
  if (gone.length > mostRespelt || come.length > mostRespelt) return [];
  const left = new Set(gone);
  return come.flatMap((to) => {
    const from = [...left].find((text) => isSpellingOf(folded(text), folded(to)));
    if (from === undefined) return [];
    left.delete(from);
    return [{ from, to }];
  });
}

const keyed = (texts: readonly string[], key: Key) => new Map(texts.map((text) => [key(text), text]));

const kindWords = {
  primary: '',
  alias: '',
  'weak-alias': ' (weak alias)',
  former: ' (former name)',
} as const;

/**
 * Names beside the first. One that was the first and stays as an alias is an alias added; one that was an alias
 * and became the first is told of as the new name alone.
 */
function otherNames(from: ListedParty, to: ListedParty, key: Key): readonly FieldChange[] {
  const before = new Map(from.names.slice(1).map((name) => [key(name.text), name]));
  const after = new Map(to.names.slice(1).map((name) => [key(name.text), name]));
  const isFirst = (party: ListedParty, each: string) => key(party.names[0]!.text) === each;
  const changes: FieldChange[] = [];
  const come: string[] = [];
  for (const [each, { text, kind }] of after) {
    const was = before.get(each);
    const shown = `${text}${kindWords[kind]}`;
    if (was === undefined) {
      // The same name as the first, written once more, is no other name.
      if (!isFirst(to, each)) come.push(shown);
    } else if (was.kind !== kind)
      changes.push({
        field: 'alias',
        change: 'changed',
        from: `${was.text}${kindWords[was.kind]}`,
        to: shown,
      });
  }
  const gone = [...before].flatMap(([each, { text, kind }]) =>
    after.has(each) || isFirst(to, each) || isFirst(from, each) ? [] : [`${text}${kindWords[kind]}`],
  );
  return [...changes, ...cameAndWent('alias', gone, come)];
}

const isUnstated = ({ type, typeInferred }: ListedParty) => typeInferred || type === 'unknown';

function identifierText({ type, value, country }: Identifier): string {
  return `${type} ${value}${country === undefined ? '' : ` (${country})`}`;
}

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
