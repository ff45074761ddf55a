import type { ListedParty } from '../model/listed-party.js';
import type { Problem } from '../model/problem.js';

/** What a parser says of a list file, in the order in which it reads it. */
export type ParsedRecord =
  | { readonly kind: 'party'; readonly party: ListedParty }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The publisher's date of the file, `YYYY-MM-DD`, where the file states one. */
  | { readonly kind: 'published'; readonly date: string }
  /** How many entries the file says that it has, where it says so. */
  | { readonly kind: 'declared'; readonly entries: number }
  /** Of how many entries the further tables of a file speak, where most of them are not in it. */
  | { readonly kind: 'strays'; readonly named: number; readonly known: number };

/**
 * A published list or format that this tool reads. One folder per source; the registry is `index.ts`.
 *
 * `parse` takes the content after decompression, in chunks of any size, and yields records as it goes.
 * Parties of one name and country then still have one id; what keeps them tells them apart (`namesakes.ts`).
 * It throws `UserError` (exit code 2) with the line number for a file that cannot be trusted as a whole:
 * an unclosed quote, a header that lacks a needed column, content cut short. What can be counted and
 * shown instead is a problem.
 */
export interface Source {
  /** Registry key and value of `--as`, e.g. `us-csl`. */
  readonly id: string;
  /** What it is in words, e.g. `Consolidated Screening List, CSV form (trade.gov)`. */
  readonly title: string;
  /** Raised whenever the same file would yield other parties. */
  readonly parserVersion: number;
  /**
   * True of a file that repeats lists which others publish. Where the publisher's own file of a list is
   * loaded too, entries are screened against that one.
   */
  readonly aggregate?: boolean;
  /**
   * Where a publisher gives out one list in several files, each renewed by itself: which of them this is, and
   * which there are. A file of one section never takes the place of another's.
   */
  readonly section?: { readonly name: string; readonly of: readonly string[] };
  /**
   * True where `nativeId` is the publisher's own and stays with an entry for good: then it tells apart parties of the
   * same name and country.
   */
  readonly lastingIds?: boolean;
  /**
   * Where several files make one list: what each is and how it begins. `recognises` and `parse` then take
   * them joined as by `joinParts`, in any order.
   */
  readonly parts?: readonly SourcePart[];
  /**
   * Whether content that begins so (up to 64 KiB, decoded as UTF-8) is in this format. Of an Excel workbook,
   * `head` is the first rows of its first sheet as tab-separated lines (`sheetHead`), and `parse` takes the
   * workbook's own bytes.
   */
  recognises(head: string): boolean;
  parse(content: AsyncIterable<Uint8Array>): AsyncGenerator<ParsedRecord>;
}

/** One of the files that make a list together. */
export interface SourcePart {
  readonly role: string;
  /** Whether the list cannot be read at all without it. */
  readonly required: boolean;
  /** Whether a file that begins so (up to 64 KiB, decoded as UTF-8) plays this role. */
  recognises(head: string): boolean;
}
