import type { Problem, ProblemKind } from '../model/problem.js';
import type { Subject } from '../model/subject.js';
import { countryCode } from '../reference/country.js';
import { parsePartialDate } from '../reference/partial-date.js';
import type { ReadAs } from './assign-columns.js';
import type { Field } from './columns.js';
import { inputError } from './input-error.js';
import type { SubjectDefaults, SubjectRow } from './subject-row.js';
import { subjectType } from './subject-type.js';

/** What a row says, field by field, as written; a field may be absent or empty. */
export type RowFields = { readonly [Name in ReadAs]?: readonly string[] };

export interface RowPlace {
  readonly file: string;
  /** From 1. */
  readonly row: number;
  /** Physical line on which the row starts. */
  readonly line: number;
}

const nameLimit = 10_000;

/**
 * Reads a row's fields into a subject. What cannot be read - a country, a type, a date - is left out and
 * becomes a problem of the row. A row without a name has an empty one, and a name without a letter stands as
 * it is written: that nobody can be screened by it is for screening to say.
 *
 * @throws UserError for a name of more than 10,000 characters, which is a damaged file
 */
export function subjectFromFields(
  fields: RowFields,
  place: RowPlace,
  defaults: SubjectDefaults,
  problems: Problem[] = [],
): SubjectRow {
  const { file, row, line } = place;
  const report = (kind: ProblemKind, severity: Problem['severity'], field: Field, message: string) => {
    problems.push({ kind, severity, message, where: { file, line, row, field } });
  };
  const said = (field: Field) => meant(fields[field]?.[0]);

  const [name = '', ...aliases] = namesOf(fields);
  for (const { length } of [name, ...aliases])
    if (length > nameLimit)
      throw inputError(
        file,
        line,
        `the name is ${length} characters long, more than ${nameLimit}.`,
        'A quotation mark may be missing, or the column does not hold names.',
      );
  if (name === '') report('row-without-name', 'error', 'name', withoutName(fields));

  const typeText = said('type');
  const type = typeText === undefined ? defaults.type : subjectType(typeText);
  if (type === undefined)
    report('unknown-type', 'warning', 'type', `"${typeText}" is not a type: screened as any.`);

  const countryText = said('country');
  const country = countryText === undefined ? defaults.country : countryCode(countryText);
  if (countryText !== undefined && country === undefined)
    report('unknown-country', 'warning', 'country', `"${countryText}" is not a country: left out.`);

  const dateText = said('dob');
  const dateOfBirth = dateText === undefined ? undefined : parsePartialDate(dateText);
  if (dateText !== undefined && dateOfBirth === undefined)
    report(
      'unreadable-date',
      'warning',
      'dob',
      `"${dateText}" cannot be read as a date for certain: left out. Write YYYY-MM-DD.`,
    );

  const id = said('id');
  const address = fields.address?.map(squeeze).filter(Boolean).join(', ');
  const city = said('city');
  const identifiers = split(fields.identifier);
  return {
    row,
    line,
    ...(id === undefined ? {} : { id }),
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    type: type ?? 'any',
    ...(country === undefined ? {} : { country }),
    ...(address ? { address } : {}),
    ...(city === undefined ? {} : { city }),
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(problems.length === 0 ? {} : { problems }),
  } satisfies Subject & SubjectRow;
}

/** White space of any kind, line ends in a cell included, made one blank. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const isName = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A word that stands for an empty cell. */
const saysNothing = (cell: string): boolean => /^(?:n\/a|none|null|unknown)$/i.test(squeeze(cell));

/** What a cell says, or undefined where it only marks that there is nothing to say. */
function meant(cell: string | undefined): string | undefined {
  const text = squeeze(cell ?? '');
  return text === '' || /^[-–—.?]+$/.test(text) || saysNothing(text) ? undefined : text;
}

const split = (cells: readonly string[] = []) =>
  cells
    .flatMap((cell) => cell.split(/[;|]/))
    .flatMap((text) => meant(text) ?? [])
    .filter(isName);

/**
 * The name first, then every other name of the row, each once. A person given in parts beside a company is
 * another name: who is on a list matters, whichever column says it. Half a name beside a whole one is none.
 */
function namesOf(fields: RowFields): string[] {
  const [name = '', ...further] = (fields.name ?? []).map((cell) => (saysNothing(cell) ? '' : squeeze(cell)));
  const half = fields.firstName === undefined || fields.lastName === undefined;
  const person = isName(name) && half ? '' : personName(fields);
  const others = [...further, ...split(fields.otherName).filter(isOtherName), ...split(fields.alias)];
  const names = [name, person, ...others].filter(isName);
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

function withoutName({ name }: RowFields): string {
  const text = squeeze(name?.[0] ?? '');
  return text === '' ? 'The row has no name.' : `The name "${text}" says that there is none.`;
}
