import { meant, splitValues } from '../../columns/cell-text.js';
import { namesOf, type RowFields } from '../../columns/row-names.js';
import { subjectType } from '../../columns/subject-type.js';
import type { ListedName, ListedParty, PartyType } from '../../model/listed-party.js';
import { nameCollector, problemsAt, type Report, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { inferType } from '../us-csl/infer-type.js';
import type { ListField } from './columns.js';
import { listError } from './file-error.js';
import { readAddresses, readCountries, readDatesOfBirth, readIdentifiers } from './read-facts.js';
import { readDay, readReferences, webAddress } from './read-references.js';
import { type ListRow, textsOf } from './row.js';

const nameLimit = 10_000;

/** Fields that may hold objects in JSONL; in any other an object cannot be read. */
const withObjects: ReadonlySet<string> = new Set<ListField>(['identifier', 'reference', 'address']);

/**
 * The party of a row, with what is odd about the row; one without a name is a problem alone.
 *
 * @throws UserError for a name of more than 10,000 characters, which is a damaged file
 */
export function readParty(row: ListRow, list: string): ParsedRecord[] {
  const { report, records } = problemsAt({ line: row.line, row: row.row, list });
  for (const [field, cells] of row.fields)
    if (!withObjects.has(field) && cells.some(({ objects }) => objects.length > 0))
      report('unknown-value', 'warning', field, `An object stands for the ${field}: it is not read.`);

  const names = readNames(row);
  if (names[0] === undefined) {
    const what = textsOf(row, 'name')[0];
    const message =
      what === undefined
        ? 'The row has no name and cannot be screened against.'
        : `The name ${JSON.stringify(what)} says that there is none: the row cannot be screened against.`;
    report('row-without-name', 'error', 'name', message);
    return records();
  }

  const only = (field: ListField) => meant(textsOf(row, field)[0]);
  const day = (field: ListField) => {
    const text = only(field);
    return text === undefined ? undefined : readDay(text, field, report);
  };
  const countries = readCountries(row, report);
  const addresses = readAddresses(row);
  const entryUrl = only('entryUrl');
  const party: ListedParty = {
    id: partyId(list, names[0].text, countries[0]),
    list,
    nativeId: only('id') ?? `row ${row.row}`,
    ...readType(only('type'), names[0].text, list, report),
    names,
    addresses,
    countries: [...new Set([...countries, ...addresses.flatMap(({ country }) => country ?? [])])],
    datesOfBirth: readDatesOfBirth(row, report),
    placesOfBirth: splitValues(textsOf(row, 'placeOfBirth')),
    identifiers: readIdentifiers(row, report),
    programmes: [...new Set(splitValues(textsOf(row, 'programme')))],
    ...stated('title', only('title')),
    ...stated('licenceRequirement', only('licenceRequirement')),
    ...stated('licencePolicy', only('licencePolicy')),
    ...stated('listedOn', day('listedOn')),
    ...stated('expiresOn', day('expiresOn')),
    ...stated(
      'remarks',
      textsOf(row, 'remarks')
        .flatMap((text) => meant(text) ?? [])
        .join('; '),
    ),
    source: {
      references: readReferences(row, report),
      ...stated('entryUrl', entryUrl === undefined ? undefined : webAddress(entryUrl, 'entryUrl', report)),
      locator: `row ${row.row}, line ${row.line}`,
    },
    raw: row.raw,
  };
  return [...records(), { kind: 'party', party }];
}

function readNames(row: ListRow): ListedName[] {
  const parts: Record<string, readonly string[]> = {};
  for (const field of ['name', 'otherName', 'alias', 'firstName', 'middleName', 'lastName'] as const) {
    const texts = textsOf(row, field);
    if (texts.length > 0) parts[field] = texts;
  }
  const { add, names } = nameCollector();
  const [name, ...others] = namesOf(parts as RowFields);
  const all = [
    [name!, 'primary'],
    ...others.map((text) => [text, 'alias'] as const),
    ...splitValues(textsOf(row, 'weakAlias')).map((text) => [text, 'weak-alias'] as const),
    ...splitValues(textsOf(row, 'formerName')).map((text) => [text, 'former'] as const),
  ] as const;
  for (const [text, kind] of all) {
    if (text.length > nameLimit)
      throw listError(
        row.line,
        `a name is ${text.length} characters long, more than ${nameLimit}.`,
        'A quotation mark may be missing, or the column does not hold names.',
      );
    add(text, kind);
  }
  return names();
}

function readType(
  text: string | undefined,
  name: string,
  list: string,
  report: Report,
): { readonly type: PartyType; readonly typeInferred: boolean } {
  const type = text === undefined ? undefined : subjectType(text);
  if (text !== undefined && type === undefined)
    report('unknown-type', 'warning', 'type', `${JSON.stringify(text)} is not a type: read as unknown.`);
  if (type !== undefined && type !== 'any') return { type, typeInferred: false };
  return { type: inferType(name, list, ''), typeInferred: true };
}
