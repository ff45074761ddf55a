import type { ColumnMap } from '../columns/assign-columns.js';
import { type Field, subjectVocabulary } from '../columns/columns.js';
import { didYouMean } from '../lookup/did-you-mean.js';
import { UserError } from '../model/user-error.js';

const { fields, manyValued } = subjectVocabulary;

/**
 * Reads `--column FIELD=HEADER` options.
 *
 * @throws UserError where one has no `=`, names no field, or says a second time where a name stands
 */
export function parseColumnOptions(options: readonly string[]): ColumnMap {
  const columns = new Map<Field, readonly string[]>();
  for (const option of options) {
    const at = option.indexOf('=');
    const header = option.slice(at + 1).trim();
    if (at < 1 || header === '')
      throw new UserError(`--column ${option} does not say which column holds which field.`, {
        hint: 'Write FIELD=HEADER, e.g. --column name="Legal entity".',
      });
    const field = knownField(option.slice(0, at));
    const before = columns.get(field) ?? [];
    if (before.length > 0 && !manyValued.has(field))
      throw new UserError(`--column gives two columns for ${field}: "${before[0]}" and "${header}".`);
    columns.set(field, [...before, header]);
  }
  return columns;
}

function knownField(word: string): Field {
  const letters = (text: string) => text.replace(/[-_\s]/g, '').toLowerCase();
  const field = fields.find((name) => letters(name) === letters(word));
  if (field !== undefined) return field;
  const meant = didYouMean(word, fields);
  throw new UserError(`--column knows no field "${word}".`, {
    hint: meant === undefined ? `Fields: ${fields.join(', ')}.` : `Did you mean ${meant}?`,
  });
}
