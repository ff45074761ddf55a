import { isName, squeeze } from './subject-from-fields.js';
import type { SubjectDefaults, SubjectRow } from './subject-row.js';

/** Names given on the command line, each a subject; one that has no letter and no digit is not screened. */
export function* subjectsFromArguments(
  names: Iterable<string>,
  defaults: SubjectDefaults,
): Generator<SubjectRow> {
  let row = 0;
  for (const argument of names) {
    row++;
    const name = squeeze(argument);
    if (isName(name)) yield { row, name, ...defaults };
    else {
      const message = name === '' ? 'The name is empty.' : `The name "${name}" has no letter and no digit.`;
      const where = { row, field: 'name' };
      yield {
        row,
        name: '',
        ...defaults,
        problems: [{ kind: 'row-without-name', severity: 'error', message, where }],
      };
    }
  }
}
