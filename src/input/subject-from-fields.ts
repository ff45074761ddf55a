import { meant, splitValues, squeeze } from '../columns/cell-text.js';
import type { Field } from '../columns/columns.js';
import { inputError } from '../columns/input-error.js';
import { namesOf, type RowFields } from '../columns/row-names.js';
import { subjectType } from '../columns/subject-type.js';
import type { Problem, ProblemKind } from '../model/problem.js';
import type { NamePlace, Subject } from '../model/subject.js';
import { countryCode } from '../reference/country.js';
import { parsePartialDate } from '../reference/partial-date.js';
import type { SubjectDefaults, SubjectRow } from './subject-row.js';

export interface RowPlace {
  readonly file: string;
  /** From 1. */
  readonly row: number;
  /** Physical line on which the row starts. */
  readonly line: number;
  /** Where a name stands in the row; undefined where that is not certain. */
  placeOf?(name: string): NamePlace | undefined;
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

  const nameAt = name === '' ? undefined : place.placeOf?.(name);
  const id = said('id');
  const address = fields.address?.map(squeeze).filter(Boolean).join(', ');
  const city = said('city');
  const identifiers = splitValues(fields.identifier);
  return {
    row,
    line,
    ...(nameAt === undefined ? {} : { nameAt }),
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

function withoutName({ name }: RowFields): string {
  const text = squeeze(name?.[0] ?? '');
  return text === '' ? 'The row has no name.' : `The name "${text}" says that there is none.`;
}
