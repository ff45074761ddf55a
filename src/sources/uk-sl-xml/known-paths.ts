/** What a `Designation` is known to hold, by the paths of `flatten`: what is read and what is only kept. */

const numbers = [1, 2, 3, 4, 5, 6];
const under = (element: string, names: readonly string[]) => names.map((name) => `${element}/${name}`);

/** Measures by yes and no; the text `SanctionsImposed` says the same. */
const indicators = [
  'ArmsEmbargo',
  'AssetFreeze',
  'CharteringOfShips',
  'ClosureOfRepresentativeOffices',
  'CrewServicingOfShipsAndAircraft',
  'Deflag',
  'DirectorDisqualificationSanction',
  'PreventionOfBusinessArrangements',
  'PreventionOfCharteringOfShips',
  'PreventionOfCharteringOfShipsAndAircraft',
  'ProhibitionOfPortEntry',
  'TargetedArmsEmbargo',
  'TechnicalAssistanceRelatedToAircraft',
  'TravelBan',
  'TrustServicesSanctions',
];

export const knownPaths: ReadonlySet<string> = new Set([
  'LastUpdated',
  'DateDesignated',
  'UniqueID',
  'OFSIGroupID',
  'UNReferenceNumber',
  'RegimeName',
  'IndividualEntityShip',
  'DesignationSource',
  'SanctionsImposed',
  ...under('SanctionsImposedIndicators', indicators),
  'OtherInformation',
  'UKStatementofReasons',
  ...under('Names/Name', [...numbers.map((number) => `Name${number}`), 'NameType', 'AliasStrength']),
  ...under('NonLatinNames/NonLatinName', [
    'NameNonLatinScript',
    'NonLatinScriptType',
    'NonLatinScriptLanguage',
  ]),
  'Titles/Title',
  ...under('Addresses/Address', [
    ...numbers.map((number) => `AddressLine${number}`),
    'AddressPostalCode',
    'AddressCountry',
  ]),
  'PhoneNumbers/PhoneNumber',
  'EmailAddresses/EmailAddress',
  'Websites/Website',
  ...under('IndividualDetails/Individual', [
    'DOBs/DOB',
    'BirthDetails/Location/TownOfBirth',
    'BirthDetails/Location/CountryOfBirth',
    'Genders/Gender',
    'Nationalities/Nationality',
    'Positions/Position',
    'PassportDetails/Passport/PassportNumber',
    'PassportDetails/Passport/PassportAdditionalInformation',
    'NationalIdentifierDetails/NationalIdentifier/NationalIdentifierNumber',
    'NationalIdentifierDetails/NationalIdentifier/NationalIdentifierAdditionalInformation',
  ]),
  ...under('EntityDetails/Entity', [
    'BusinessRegistrationNumbers/BusinessRegistrationNumber',
    'TypeOfEntities/TypeOfEntity',
    'ParentCompanies/ParentCompany',
    'Subsidiaries/Subsidiary',
  ]),
  ...under('ShipDetails/Ship', [
    'IMONumbers/IMONumber',
    'HullIdentificationNumbers/HullIdentificationNumber',
    'CurrentOwnerOperators/CurrentOwnerOperator',
    'PreviousOwnerOperators/PreviousOwnerOperator',
    'CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip',
    'PreviousFlags/PreviousFlag',
    'TypeOfShipDetails/TypeOfShip',
    'TonnageOfShipDetails/TonnageOfShip',
    'LengthOfShipDetails/LengthOfShip',
    'YearsBuilt/YearBuilt',
  ]),
]);

/** Some designations of every edition have these. */
export const expectedPaths = [
  'UniqueID',
  'DateDesignated',
  'RegimeName',
  'IndividualEntityShip',
  'SanctionsImposed',
  'Names/Name/Name6',
  'Names/Name/NameType',
  'Addresses/Address/AddressCountry',
  'IndividualDetails/Individual/DOBs/DOB',
  'IndividualDetails/Individual/Nationalities/Nationality',
] as const;
