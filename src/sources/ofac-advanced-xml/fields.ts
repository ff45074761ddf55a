import { type Level, pathsBesideLevels } from '../xml/unknown-elements.js';

/** What a party and a listing of the advanced form hold, level by level, as far as this parser looks. */

const party: Level = {
  Comment: null,
  Profile: {
    Identity: {
      Alias: {
        Comment: null,
        DocumentedName: {
          DocumentedNamePart: { NamePartValue: null },
          DocumentedNameCountry: null,
          Comment: null,
        },
      },
      NamePartGroups: { MasterNamePartGroup: { NamePartGroup: null } },
    },
    Feature: {
      FeatureVersion: { Comment: null, DatePeriod: null, VersionDetail: null, VersionLocation: null },
      IdentityReference: null,
    },
    SanctionsEntryReference: null,
    ExternalReference: null,
  },
};

const listing: Level = {
  EntryEvent: { Comment: null, Date: null },
  SanctionsMeasure: { Comment: null, DatePeriod: null },
  LimitationsToListing: null,
  SupportingInfo: null,
};

export const unknownInParty = pathsBesideLevels(party);
export const unknownInListing = pathsBesideLevels(listing);

/** Some parties, and some listings, of every edition have these. */
export const partyPaths = [
  'Profile@ID',
  'Profile/Identity/Alias@Primary',
  'Profile/Identity/Alias@LowQuality',
  'Profile/Identity/Alias/DocumentedName/DocumentedNamePart/NamePartValue',
  'Profile/Feature/FeatureVersion',
];
export const listingPaths = ['@ProfileID', '@ListID', 'EntryEvent', 'SanctionsMeasure'];
