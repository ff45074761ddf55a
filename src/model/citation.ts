import { z } from 'zod';
import type { Immutable } from './immutable.js';
import { isoDateSchema } from './partial-date.js';

/** A legal notice or press release that put the party on the list, or changed its entry. */
export const referenceSchema = z.object({
  /** The citation as lawyers write it, e.g. `84 FR 54002` or `E.O. 13818`. */
  text: z.string(),
  url: z.url().optional(),
  /** Day of publication of the notice, where known. */
  date: isoDateSchema.optional(),
  /** Parsed Federal Register citation: volume and first page. */
  federalRegister: z.object({ volume: z.int().positive(), page: z.int().positive() }).optional(),
});
export type Reference = Immutable<z.infer<typeof referenceSchema>>;

/** Which version of which list file an entry was read from. */
export const snapshotReferenceSchema = z.object({
  /** SHA-256 of the list file's content, in hex. */
  sha256: z.string(),
  /** The publisher's date of the file; null where the file states none. */
  published: isoDateSchema.nullable(),
  /** The day on which the file was fetched or imported; null for the built-in starter snapshot. */
  retrieved: isoDateSchema.nullable(),
  /** True for the built-in starter snapshot, which is never a current list. */
  starter: z.boolean(),
});
export type SnapshotReference = Immutable<z.infer<typeof snapshotReferenceSchema>>;

/** What a parser knows of where an entry comes from; the report adds list, authority and snapshot. */
export const entrySourceSchema = z.object({
  /** Empty where the source publishes none. */
  references: z.array(referenceSchema),
  /** The publisher's page about this very entry, where there is one. */
  entryUrl: z.url().optional(),
  /** Where in the list file the entry stands, e.g. `row 4711`. */
  locator: z.string(),
});

/** The evidence of a match: enough for an auditor to find the entry and the law behind it. */
export const citationSchema = z.object({
  /** Official name of the list. */
  list: z.string(),
  /** The legal provision under which the list is kept. */
  authority: z.string(),
  references: z.array(referenceSchema),
  /** The entry's own page where the publisher has one, else the list's page; null where none is known. */
  url: z.url().nullable(),
  snapshot: snapshotReferenceSchema,
  locator: z.string(),
});
export type Citation = Immutable<z.infer<typeof citationSchema>>;
