import type { PublishedName } from './perturbation.js';

/** A person's name in its parts, where the list shows which is which: `LAST, First`. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
}

/** Undefined for what is not a person, and where the list does not part the family name by a comma. */
export function personName({ text, type }: PublishedName): PersonName | undefined {
  if (type !== 'person') return undefined;
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  return family === '' || given === '' || more.length > 0 ? undefined : { family, given };
}

/** Given names first, as people write them. */
export function asSpoken(name: PublishedName): string {
  const person = personName(name);
  return person === undefined ? name.text : `${person.given} ${person.family}`;
}
