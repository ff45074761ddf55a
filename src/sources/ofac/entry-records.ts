import type { Problem } from '../../model/problem.js';
import { problemsAt, type Report } from '../entry.js';
import type { ParsedRecord } from '../source.js';
import { listedParties, type OfacEntry } from './ofac-entry.js';

/**
 * What an entry comes to: its problems, and a party for each list. An entry without a name, or on no list, is
 * a problem alone.
 *
 * @param nameField where the name should have been
 */
export function entryRecords(
  where: NonNullable<Problem['where']>,
  nameField: string,
  read: (report: Report) => OfacEntry | undefined,
): ParsedRecord[] {
  const { report, records } = problemsAt(where);
  const entry = read(report);
  if (entry === undefined)
    report('row-without-name', 'error', nameField, 'The entry has no name and cannot be screened against.');
  const parties = entry === undefined ? [] : listedParties(entry);
  return [...records(), ...parties.map((party) => ({ kind: 'party', party }) as const)];
}
