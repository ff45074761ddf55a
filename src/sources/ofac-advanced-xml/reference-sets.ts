import type { XmlElement } from '../xml/element.js';

/**
 * The advanced form writes numbers for words throughout; the words stand in sets at its beginning:
 * `<ListValues><List ID="1550">SDN List</List></ListValues>`.
 */

/** The sets that this parser asks. */
export const usedSets = [
  'AliasTypeValues',
  'AreaCodeValues',
  'CountryValues',
  'DetailReferenceValues',
  'FeatureTypeValues',
  'IDRegDocTypeValues',
  'LegalBasisValues',
  'ListValues',
  'LocPartTypeValues',
  'NamePartTypeValues',
  'PartySubTypeValues',
  'PartyTypeValues',
  'RelationTypeValues',
  'ReliabilityValues',
  'SanctionsTypeValues',
] as const;

export type SetName = (typeof usedSets)[number];

/** The sets that it knows of and does not need. */
export const otherSets = [
  'AreaCodeTypeValues',
  'CalendarTypeValues',
  'CountryRelevanceValues',
  'DecisionMakingBodyValues',
  'DetailTypeValues',
  'DocNameStatusValues',
  'EntryEventTypeValues',
  'EntryLinkTypeValues',
  'ExRefTypeValues',
  'FeatureTypeGroupValues',
  'IDRegDocDateTypeValues',
  'IdentityFeatureLinkTypeValues',
  'LegalBasisTypeValues',
  'LocPartValueStatusValues',
  'LocPartValueTypeValues',
  'OrganisationValues',
  'RelationQualityValues',
  'SanctionsProgramValues',
  'ScriptStatusValues',
  'ScriptValues',
  'SubsidiaryBodyValues',
  'SupInfoTypeValues',
  'TargetTypeValues',
  'ValidityValues',
];

export interface References {
  readonly take: (set: XmlElement) => void;
  /** The word behind a number; empty where there is none. */
  readonly word: (set: SetName, id: string | undefined) => string;
  /** A party's type: its sub-type's word or, where that is unknown, the word of the type above. */
  readonly partyType: (subTypeId: string | undefined) => string;
}

export function createReferences(): References {
  const words = new Map<string, string>();
  const typesAbove = new Map<string, string>();
  const word = (set: SetName, id: string | undefined) => words.get(`${set} ${id?.trim()}`) ?? '';
  return {
    take: (set) => {
      for (const { attributes, text } of set.children) {
        const id = attributes.get('ID')?.trim() ?? '';
        // A territory's code says less than its description.
        const said = set.name === 'AreaCodeValues' ? (attributes.get('Description') ?? text) : text;
        words.set(`${set.name} ${id}`, said.replace(/\s+/g, ' ').trim());
        if (set.name === 'PartySubTypeValues') typesAbove.set(id, attributes.get('PartyTypeID') ?? '');
      }
    },
    word,
    partyType: (subTypeId) => {
      const type = word('PartySubTypeValues', subTypeId);
      return /^(?:unknown)?$/i.test(type) ? word('PartyTypeValues', typesAbove.get(subTypeId ?? '')) : type;
    },
  };
}
