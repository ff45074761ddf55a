/** A designation of the UK Sanctions List, as both its forms give it; texts as published. */

export const listCode = 'uk-sl';

export interface UkName {
  /** Name 1 to Name 6 in their order: given names, then the family name or the name of an entity or ship. */
  readonly parts: readonly string[];
  /** `Primary Name`, `Primary name variation` or `Alias`, in any case. */
  readonly type: string;
  /** `Good quality a.k.a`, `Low quality a.k.a` or nothing. */
  readonly strength: string;
}

export interface UkAddress {
  /** Address lines 1 to 6 and postal code. */
  readonly lines: readonly string[];
  readonly country: string;
}

export interface UkDocument {
  readonly number: string;
  readonly information: string;
}

export interface UkBirthPlace {
  readonly town: string;
  readonly country: string;
}

/** Of each list every value once, in the order of the file. */
export interface Designation {
  readonly uniqueId: string;
  readonly unReferences: readonly string[];
  /** `Individual`, `Entity` or `Ship`. */
  readonly type: string;
  readonly regimes: readonly string[];
  /** The measures, several in one text joined by `|`. */
  readonly sanctionsImposed: readonly string[];
  readonly designatedOn: readonly string[];
  readonly names: readonly UkName[];
  readonly nonLatinNames: readonly string[];
  readonly titles: readonly string[];
  readonly positions: readonly string[];
  readonly genders: readonly string[];
  readonly reasons: readonly string[];
  readonly otherInformation: readonly string[];
  readonly addresses: readonly UkAddress[];
  readonly datesOfBirth: readonly string[];
  readonly placesOfBirth: readonly UkBirthPlace[];
  readonly nationalities: readonly string[];
  readonly passports: readonly UkDocument[];
  readonly nationalIdentifiers: readonly UkDocument[];
  readonly registrationNumbers: readonly string[];
  readonly imoNumbers: readonly string[];
  readonly hullNumbers: readonly string[];
  readonly flags: readonly string[];
  /** Facts for the remarks, by what they are: `Type of ship`, `Parent company`. */
  readonly facts: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly raw: Readonly<Record<string, string>>;
  readonly locator: string;
  /** Where the designation begins. */
  readonly where: { readonly line: number; readonly row?: number };
}
