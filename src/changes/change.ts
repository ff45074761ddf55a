/** What became of the entries of a list between two of its snapshots. */
import type { Reference } from '../model/citation.js';
import type { ListedParty } from '../model/listed-party.js';

/** Fields of an entry that are compared, in the order in which a reader is told of them. */
export const comparedFields = [
  'name',
  'alias',
  'type',
  'notice',
  'listed-on',
  'expires-on',
  'licence-requirement',
  'licence-policy',
  'programme',
  'title',
  'address',
  'country',
  'date-of-birth',
  'place-of-birth',
  'identifier',
  'remarks',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** One value that came, went, or took the place of another; `from` is absent for what came, `to` for what went. */
export interface FieldChange {
  readonly field: ComparedField;
  readonly change: 'added' | 'removed' | 'changed';
  readonly from?: string;
  readonly to?: string;
}

/**
 * Why two records are taken for one entry: our own id, the publisher's number, the same name and country, the
 * same name with another country, a shared identifier, shared names, or a spelling corrected under the same notice.
 */
export type PairedBy = 'id' | 'native-id' | 'name-and-country' | 'name' | 'identifier' | 'names' | 'spelling';

export type Change =
  | { readonly kind: 'added'; readonly to: ListedParty }
  | { readonly kind: 'removed'; readonly from: ListedParty }
  | {
      readonly kind: 'changed';
      readonly from: ListedParty;
      readonly to: ListedParty;
      readonly pairedBy: PairedBy;
      readonly fields: readonly FieldChange[];
      /** Notices that the entry cites now and did not before. */
      readonly notices: readonly Reference[];
    };

/** A snapshot as far as it is compared: `ordinal` counts from 0 in the order of the file. */
export interface ComparedSnapshot {
  party(ordinal: number): ListedParty;
  parties(): Iterable<ListedParty>;
}

/** Changes of one list that are due to one notice, or to none that the list cites. */
export interface ChangeGroup {
  readonly list: string;
  readonly kind: Change['kind'];
  /** The notice that added or modified; the newest where an entry came with several. */
  readonly notice?: Reference;
  /** Of new entries the day on which they were listed, where it is published and one for all. */
  readonly listedOn?: string;
  readonly size: number;
  /** Read anew at each call, in the order of names, so that no more than one is held. */
  changes(): Iterable<Change>;
}

export interface ListChanges {
  readonly list: string;
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Where the forms differ, fields that are not compared: those that one form does not have, and remarks. */
  readonly notCompared: readonly ComparedField[];
  readonly groups: readonly ChangeGroup[];
}
