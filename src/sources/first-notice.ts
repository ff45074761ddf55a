/** The notice that first put a party on its list: of all notices the one that no later one changes. */
import type { Reference } from '../model/citation.js';
import type { PartialDate } from '../model/partial-date.js';

/** By volume and page where it is the Federal Register's, or else by date; undefined where no reference says either. */
export function earliestNotice(references: readonly Reference[]): Reference | undefined {
  const keyed = references.flatMap((reference) => {
    const { date, federalRegister: register } = reference;
    if (register !== undefined)
      return { reference, key: `${padded(register.volume)} ${padded(register.page)}` };
    return date === undefined ? [] : { reference, key: `~${date} ${reference.text}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))[0]?.reference;
}

const padded = (number: number) => String(number).padStart(7, '0');

/** A date of birth as far as it is known, in a form that sorts: `1962`, `1962-03`, `1962-03-04`. */
export function comparableDate({ year, month, day, text }: PartialDate): string {
  if (year === undefined) return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return [year, ...(month === undefined ? [] : [two(month), ...(day === undefined ? [] : [two(day)])])].join(
    '-',
  );
}

const two = (number: number) => String(number).padStart(2, '0');
