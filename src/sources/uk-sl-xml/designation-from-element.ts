import { squeezed } from '../entry.js';
import type { Designation, UkDocument } from '../uk-sl/designation.js';
import { elementsAt, flatten, textAt, type XmlElement } from '../xml/element.js';

/** A `Designation`, read by the paths of its elements. */
export function designationFromElement(record: XmlElement, position: number, line: number): Designation {
  const person = (path: string) => texts(record, `IndividualDetails/Individual/${path}`);
  const entity = (path: string) => texts(record, `EntityDetails/Entity/${path}`);
  const ship = (path: string) => texts(record, `ShipDetails/Ship/${path}`);
  return {
    uniqueId: textAt(record, 'UniqueID'),
    unReferences: texts(record, 'UNReferenceNumber'),
    type: textAt(record, 'IndividualEntityShip'),
    regimes: texts(record, 'RegimeName'),
    sanctionsImposed: texts(record, 'SanctionsImposed'),
    designatedOn: texts(record, 'DateDesignated'),
    names: elementsAt(record, 'Names/Name').map((name) => ({
      parts: [1, 2, 3, 4, 5, 6].map((number) => textAt(name, `Name${number}`)),
      type: textAt(name, 'NameType'),
      strength: textAt(name, 'AliasStrength'),
    })),
    nonLatinNames: texts(record, 'NonLatinNames/NonLatinName/NameNonLatinScript'),
    titles: texts(record, 'Titles/Title'),
    positions: person('Positions/Position'),
    genders: person('Genders/Gender'),
    reasons: texts(record, 'UKStatementofReasons'),
    otherInformation: texts(record, 'OtherInformation'),
    addresses: elementsAt(record, 'Addresses/Address').map((address) => ({
      lines: [
        ...[1, 2, 3, 4, 5, 6].map((number) => textAt(address, `AddressLine${number}`)),
        textAt(address, 'AddressPostalCode'),
      ],
      country: textAt(address, 'AddressCountry'),
    })),
    datesOfBirth: person('DOBs/DOB'),
    placesOfBirth: elementsAt(record, 'IndividualDetails/Individual/BirthDetails/Location').map(
      (location) => ({
        town: textAt(location, 'TownOfBirth'),
        country: textAt(location, 'CountryOfBirth'),
      }),
    ),
    nationalities: person('Nationalities/Nationality'),
    passports: documents(record, 'PassportDetails/Passport', 'Passport'),
    nationalIdentifiers: documents(
      record,
      'NationalIdentifierDetails/NationalIdentifier',
      'NationalIdentifier',
    ),
    registrationNumbers: entity('BusinessRegistrationNumbers/BusinessRegistrationNumber'),
    imoNumbers: ship('IMONumbers/IMONumber'),
    hullNumbers: ship('HullIdentificationNumbers/HullIdentificationNumber'),
    flags: ship('CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip'),
    facts: [
      { name: 'Type of entity', values: entity('TypeOfEntities/TypeOfEntity') },
      { name: 'Parent company', values: entity('ParentCompanies/ParentCompany') },
      { name: 'Subsidiaries', values: entity('Subsidiaries/Subsidiary') },
      { name: 'Current owner/operator', values: ship('CurrentOwnerOperators/CurrentOwnerOperator') },
      { name: 'Previous owner/operator', values: ship('PreviousOwnerOperators/PreviousOwnerOperator') },
      { name: 'Previous flags', values: ship('PreviousFlags/PreviousFlag') },
      { name: 'Type of ship', values: ship('TypeOfShipDetails/TypeOfShip') },
      { name: 'Tonnage', values: ship('TonnageOfShipDetails/TonnageOfShip') },
      { name: 'Length', values: ship('LengthOfShipDetails/LengthOfShip') },
      { name: 'Year built', values: ship('YearsBuilt/YearBuilt') },
    ],
    raw: flatten(record),
    locator: `Designation ${position}, line ${line}`,
    where: { line },
  };
}

/** As published, since line ends part the numbers of a register. */
function texts(record: XmlElement, path: string): string[] {
  return elementsAt(record, path)
    .map(({ text }) => text)
    .filter((text) => squeezed(text) !== '');
}

function documents(record: XmlElement, path: string, prefix: string): UkDocument[] {
  return elementsAt(record, `IndividualDetails/Individual/${path}`).map((document) => ({
    number: textAt(document, `${prefix}Number`),
    information: textAt(document, `${prefix}AdditionalInformation`),
  }));
}
