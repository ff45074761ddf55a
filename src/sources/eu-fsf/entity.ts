/**
 * An entry of the EU consolidated list of financial sanctions, as both its forms give it. The XML names a
 * fact by an attribute of an element, the CSV by a column: here all bear the names of the attributes.
 */

export const listCode = 'eu-fsf';

const country = ['countryIso2Code', 'countryDescription'] as const;
const place = ['place', 'city', 'zipCode', 'region', ...country] as const;

/** What is read of each part of an entry. Everything else is kept with the entry as published. */
export const partFields = {
  regulation: ['publicationDate', 'entryIntoForceDate', 'numberTitle', 'programme', 'publicationUrl'],
  nameAlias: [
    'logicalId',
    'wholeName',
    'firstName',
    'middleName',
    'lastName',
    'nameLanguage',
    'gender',
    'title',
    'function',
    // The XML alone says how telling a name is; both forms have remarks that do.
    'strong',
    'remark',
  ],
  address: ['logicalId', 'street', 'poBox', ...place, 'remark'],
  birthdate: [
    'logicalId',
    'birthdate',
    'dayOfMonth',
    'monthOfYear',
    'year',
    'yearRangeFrom',
    'yearRangeTo',
    'circa',
    'calendarType',
    ...place,
  ],
  identification: [
    'logicalId',
    'number',
    'latinNumber',
    'identificationTypeCode',
    'identificationTypeDescription',
    ...country,
  ],
  citizenship: ['logicalId', ...country],
} as const;

export type PartKind = keyof typeof partFields;

/** One part, white space squeezed; a field that is not stated is empty. */
export type Part<Kind extends PartKind> = Readonly<Record<(typeof partFields)[Kind][number], string>>;

export interface EuEntity {
  /** The Commission's number of the entry, the same in both forms. */
  readonly logicalId: string;
  /** `EU.27.28`; older files leave it out. */
  readonly euReferenceNumber: string;
  readonly unitedNationIds: readonly string[];
  readonly designationDates: readonly string[];
  /** Remarks on the entry and details of its designation. */
  readonly remarks: readonly string[];
  /** `person` and `P`, or `enterprise` and `E`. */
  readonly subjectTypes: readonly string[];
  readonly parts: { readonly [Kind in PartKind]: readonly Part<Kind>[] };
  readonly raw: Readonly<Record<string, string>>;
  readonly locator: string;
  /** Where the entry begins. */
  readonly where: { readonly line: number; readonly row?: number };
}

/**
 * The parts of one kind by their numbers, which the two forms share, so that both are read in one order
 * and give the entry the same primary name and country.
 */
export function inOrder<Item extends { readonly logicalId: string }>(parts: readonly Item[]): Item[] {
  const number = ({ logicalId }: Item) => (/^\d+$/.test(logicalId) ? Number(logicalId) : Infinity);
  return [...parts].sort((a, b) => {
    const [first, second] = [number(a), number(b)];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}
