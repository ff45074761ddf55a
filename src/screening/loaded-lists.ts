import type { NameIndex } from '../matching/name-index.js';
import type { SnapshotReference } from '../model/citation.js';
import type { ListedParty } from '../model/listed-party.js';

/** Everything a subject is held against. Parties are numbered as in the index. */
export interface LoadedLists {
  readonly index: NameIndex;
  party(number: number): ListedParty;
  /** The snapshot from which a party was read. */
  snapshotOf(number: number): SnapshotReference;
}
