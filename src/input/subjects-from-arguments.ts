import { squeeze } from '../columns/cell-text.js';
import type { SubjectDefaults, SubjectRow } from './subject-row.js';

/** Names given on the command line, each a subject; one that is empty says so. */
export function* subjectsFromArguments(
  names: Iterable<string>,
  defaults: SubjectDefaults,
): Generator<SubjectRow> {
  let row = 0;
  for (const argument of names) {
    row++;
    const name = squeeze(argument);
    if (name !== '') yield { row, name, ...defaults };
    else {
      const where = { row, field: 'name' };
      yield {
        row,
        name,
        ...defaults,
        problems: [{ kind: 'row-without-name', severity: 'error', message: 'The name is empty.', where }],
      };
    }
  }
}
