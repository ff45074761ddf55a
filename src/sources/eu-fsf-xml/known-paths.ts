/** What a `sanctionEntity` is known to hold, by the paths of `flatten`: what is read and what is only kept. */

const everyPart = [
  'remark',
  'additionalInformation@key',
  'additionalInformation@value',
  '@regulationLanguage',
  '@logicalId',
];
const act = [
  '@regulationType',
  '@organisationType',
  '@publicationDate',
  '@entryIntoForceDate',
  '@numberTitle',
  '@programme',
  '@publicationUrl',
];
const place = ['@place', '@city', '@zipCode', '@region', '@countryIso2Code', '@countryDescription'];

const parts: Readonly<Record<string, readonly string[]>> = {
  nameAlias: [
    '@wholeName',
    '@firstName',
    '@middleName',
    '@lastName',
    '@nameLanguage',
    '@gender',
    '@title',
    '@function',
    '@strong',
  ],
  address: [...place, '@street', '@poBox', '@asAtListingTime', 'contactInfo@key', 'contactInfo@value'],
  birthdate: [
    ...place,
    '@birthdate',
    '@dayOfMonth',
    '@monthOfYear',
    '@year',
    '@yearRangeFrom',
    '@yearRangeTo',
    '@circa',
    '@calendarType',
  ],
  identification: [
    '@number',
    '@latinNumber',
    '@identificationTypeCode',
    '@identificationTypeDescription',
    '@diplomatic',
    '@knownExpired',
    '@knownFalse',
    '@reportedLost',
    '@revokedByIssuer',
    '@issuedBy',
    '@issueDate',
    '@issuedDate',
    '@validFrom',
    '@validTo',
    '@nameOnDocument',
    '@region',
    '@countryIso2Code',
    '@countryDescription',
  ],
  citizenship: [
    '@region',
    '@countryIso2Code',
    '@countryDescription',
    '@acquisitionDate',
    '@disenfranchisementDate',
  ],
};

const under = (element: string, paths: readonly string[]) =>
  paths.map((path) => (path.startsWith('@') ? `${element}${path}` : `${element}/${path}`));

export const knownPaths: ReadonlySet<string> = new Set([
  '@logicalId',
  '@euReferenceNumber',
  '@unitedNationId',
  '@designationDate',
  '@designationDetails',
  '@delistingDate',
  'remark',
  'additionalInformation@key',
  'additionalInformation@value',
  ...under('subjectType', ['@code', '@classificationCode']),
  ...under('regulation', [...act, '@logicalId', 'publicationUrl', ...under('corrigendum', act)]),
  ...Object.entries(parts).flatMap(([element, paths]) => [
    ...under(element, [...paths, ...everyPart]),
    ...under(`${element}/regulationSummary`, act),
  ]),
]);

/** Some entities of every edition have these. */
export const expectedPaths = [
  '@logicalId',
  '@euReferenceNumber',
  'subjectType',
  'regulation@numberTitle',
  'regulation@programme',
  'nameAlias@wholeName',
  'nameAlias@strong',
  'birthdate',
  'citizenship',
  'address',
  'identification@number',
] as const;
