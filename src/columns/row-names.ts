import type { ReadAs } from './assign-columns.js';
import { hasLetterOrDigit, saysNothing, splitValues, squeeze } from './cell-text.js';
import { subjectType } from './subject-type.js';

/** What a row says, field by field, as written; a field may be absent or empty. */
export type RowFields = { readonly [Name in ReadAs]?: readonly string[] };

/**
 * The name first, then every other name of the row, each once. A person given in parts beside a company is
 * another name: who is on a list matters, whichever column says it. Half a name beside a whole one is none.
 * Where no cell has a letter or digit, what stands for the name is all there is.
 */
export function namesOf(fields: RowFields): string[] {
  const [name = '', ...further] = (fields.name ?? []).map((cell) => (saysNothing(cell) ? '' : squeeze(cell)));
  const half = fields.firstName === undefined || fields.lastName === undefined;
  const person = hasLetterOrDigit(name) && half ? '' : personName(fields);
  const others = [
    ...further,
    ...splitValues(fields.otherName).filter(isOtherName),
    ...splitValues(fields.alias),
  ];
  const names = [name, person, ...others].filter(hasLetterOrDigit);
  return names.length > 0 ? [...new Set(names)] : [name || person];
}

/**
 * Beside a name, a column called `Vendor` or `Company` may as well hold a number, a type, or yes and no.
 * A number alone is no party's name; where it is, it stands in the name's own column.
 */
const isOtherName = (text: string): boolean =>
  /\p{L}/u.test(text) && subjectType(text) === undefined && !/^(?:yes|no|y|n|true|false)$/i.test(text);

/** `First Middle Last`; Chinese names are written without blanks, the family name first. */
function personName(fields: RowFields): string {
  const [first, middle, last] = [fields.firstName, fields.middleName, fields.lastName].map((cells) =>
    squeeze(cells?.[0] ?? ''),
  ) as [string, string, string];
  if (/^\p{Script=Han}+$/u.test(last) && /^\p{Script=Han}+$/u.test(first)) return last + first;
  const parts = [first, middle, last].filter((part) => part !== '');
  const within = (part: string, other: string) =>
    part !== other && ` ${other.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
  return parts.filter((part) => !parts.some((other) => within(part, other))).join(' ');
}
