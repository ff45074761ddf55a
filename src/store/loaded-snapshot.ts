import type { ListedParty } from '../model/listed-party.js';
import type { Problem } from '../model/problem.js';
import type { Snapshot } from '../model/snapshot.js';

/** One version of one list file, ready to be screened against. */
export interface LoadedSnapshot {
  readonly snapshot: Snapshot;
  /**
   * The last day on which this very file was imported: the same file again leaves the snapshot as it is, but
   * says that it still is the publisher's latest. Null for the starter snapshot.
   */
  readonly confirmed: string | null;
  /** Number of listed parties; ordinals run from 0 to below it. */
  readonly count: number;
  /** Throws `RangeError` for an ordinal out of range, `UserError` (exit code 3) where the store is damaged or the party changed. */
  party(ordinal: number): ListedParty;
  /** Every listed party in the order of the file. A full pass also proves that nothing was changed on disk. */
  parties(): Iterable<ListedParty>;
  /**
   * The parties whose record, written as JSON without blanks, holds `json`, e.g. `"nativeId":"4711"`. Reads past the
   * others without taking them apart, so that one party is found in a few hundredths of a second. The text may
   * as well stand in another place of the record than the caller thinks of.
   */
  partiesWith(json: string): Iterable<ListedParty>;
  /** What the parser remarked, in the order of the file. */
  problems(): Iterable<Problem>;
  close(): void;
}
