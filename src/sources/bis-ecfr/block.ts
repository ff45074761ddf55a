import type { NameKind } from '../../model/listed-party.js';

/** One line of an entry's cell. */
export interface EntryLine {
  readonly text: string;
  /** Whether it begins another row of the table, whose other cells are empty. */
  readonly beginsRow: boolean;
}

/** A party as its lines say it. */
export interface Block {
  readonly names: { readonly text: string; readonly kind: NameKind }[];
  readonly addresses: string[];
  /** An address that is itself what is listed. */
  readonly addressAlone: boolean;
  /** Whom it belongs to; undefined for a party listed in its own name. */
  readonly memberOf: string | undefined;
}
