/** What `history.jsonl` remembers: one event a line, oldest first. */
import type { ActiveEntry } from '../active-pointer.js';

/** A snapshot with what a person is told of it, kept here since the snapshot itself may be pruned. */
export interface HeldSnapshot {
  /** As it stood in the pointer. */
  readonly entry: ActiveEntry;
  /** Name of the list file; null where the snapshot could not be read any more. */
  readonly file: string | null;
  readonly published: string | null;
  readonly lists: readonly { readonly code: string; readonly entries: number }[];
  /** Why it was taken although it lacks entries. */
  readonly waiver?: string;
}

/**
 * Why the history begins, or begins anew: a version without a history changed the lists before; the pointer was
 * lost; the history was damaged or lost, and what was left of it set aside.
 */
export type BeginReason = 'unrecorded' | 'pointer-lost' | 'damaged';

/** `at` is the moment as ISO 8601 in UTC, with milliseconds. */
export type HistoryEvent =
  /** What was active from `at` on; between the event before and `at` nobody knows what was. */
  | {
      readonly kind: 'began';
      readonly at: string;
      readonly because: BeginReason;
      readonly active: readonly HeldSnapshot[];
    }
  /** A snapshot was made active in the place of others, by their ids; of itself where its files had been damaged. */
  | ({ readonly kind: 'activated'; readonly at: string; readonly replaced: readonly string[] } & HeldSnapshot)
  /** The same file was imported again on a later day. */
  | { readonly kind: 'confirmed'; readonly at: string; readonly snapshot: string }
  /** Snapshots that were not active were removed. */
  | { readonly kind: 'pruned'; readonly at: string; readonly snapshots: readonly string[] };
