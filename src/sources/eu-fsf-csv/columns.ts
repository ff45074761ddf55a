/**
 * The columns of the CSV 1.1 form: `fileGenerationDate`, and for each part of an entry its facts and the
 * act that they come from, 118 in all. They are found by name.
 */

const act = 'Type OrganisationType PublicationDate EntryIntoForceDate NumberTitle Programme PublicationUrl'
  .split(' ')
  .map((name) => `Regulation_${name}`);
const country = ['CountryIso2Code', 'CountryDescription'];
const everyPart = ['LogicalId', 'RegulationLanguage', 'Remark', ...act];

const columnsOfParts: Readonly<Record<string, readonly string[]>> = {
  Entity: [
    'LogicalId',
    'EU_ReferenceNumber',
    'UnitedNationId',
    'DesignationDate',
    'DesignationDetails',
    'Remark',
    'SubjectType',
    'SubjectType_ClassificationCode',
    ...act,
  ],
  NameAlias: [
    ...['LastName', 'FirstName', 'MiddleName', 'WholeName', 'NameLanguage', 'Gender', 'Title', 'Function'],
    ...everyPart,
  ],
  Address: [
    ...['City', 'Street', 'PoBox', 'ZipCode', 'Region', 'Place', 'AsAtListingTime', 'ContactInfo'],
    ...country,
    ...everyPart,
  ],
  BirthDate: [
    ...['BirthDate', 'Day', 'Month', 'Year', 'YearRangeFrom', 'YearRangeTo', 'Circa', 'CalendarType'],
    ...['ZipCode', 'Region', 'Place', 'City'],
    ...country,
    ...everyPart,
  ],
  Identification: [
    ...['Number', 'Diplomatic', 'KnownExpired', 'KnownFalse', 'ReportedLost', 'RevokedByIssuer', 'IssuedBy'],
    ...['IssuedDate', 'ValidFrom', 'ValidTo', 'LatinNumber', 'NameOnDocument', 'TypeCode', 'TypeDescription'],
    ...['Region', ...country],
    ...everyPart,
  ],
  Citizenship: ['Region', ...country, ...everyPart],
};

export const generationDate = 'fileGenerationDate';

export const columns: readonly string[] = [
  generationDate,
  ...Object.entries(columnsOfParts).flatMap(([part, names]) => names.map((name) => `${part}_${name}`)),
];

/** Without these a row cannot be told from any other. */
export const neededColumns: readonly string[] = ['Entity_LogicalId', 'NameAlias_WholeName'];

const byLowerCase = new Map(columns.map((column) => [column.toLowerCase(), column]));

/** A header cell as a column of the table above, whatever its case. */
export function columnName(header: string): string {
  const name = header.trim();
  return byLowerCase.get(name.toLowerCase()) ?? name;
}

/**
 * The part of an entry that a column belongs to, by the beginning of its name. The acts of the entry itself
 * are parts of their own: it has one or several.
 */
export function partOf(header: string): string {
  const name = columnName(header);
  if (name.startsWith('Entity_Regulation_')) return 'Regulation';
  return /^[^_]*_/.exec(name)?.[0] ?? name;
}
