import { z } from 'zod';
import type { Immutable } from './immutable.js';
import { listCodeSchema } from './listed-party.js';
import { isoDateSchema } from './partial-date.js';
import { problemKinds } from './problem.js';

/** How many entries of one list a snapshot holds. */
export const listCountSchema = z.object({
  code: listCodeSchema,
  /** Official name of the list. */
  name: z.string(),
  entries: z.int().nonnegative(),
  names: z.int().nonnegative(),
});
export type ListCount = Immutable<z.infer<typeof listCountSchema>>;

/** What in a file itself says that it is not whole. */
export const gapSchema = z.object({
  /** It says that it has `from` entries; its tables of addresses or aliases speak of `from` entries. */
  kind: z.enum(['declared', 'strays']),
  from: z.int().nonnegative(),
  /** It holds, or has of these, so many. */
  to: z.int().nonnegative(),
});
export type Gap = Immutable<z.infer<typeof gapSchema>>;

/** One list of which a file holds too little. */
export const shortListSchema = z.object({
  list: listCodeSchema,
  /** No longer in the file; with many fewer entries than before; with fewer than it is known to have. */
  kind: z.enum(['gone', 'shrunk', 'below-floor']),
  /** Entries before, or that it must have. */
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
});

export const breachSchema = z.union([shortListSchema, gapSchema]);
export type Breach = Immutable<z.infer<typeof breachSchema>>;

/** That a file which lacks entries was taken all the same, and why. */
export const waiverSchema = z.object({
  reason: z.string(),
  date: isoDateSchema,
  breaches: z.array(breachSchema).min(1),
});
export type Waiver = Immutable<z.infer<typeof waiverSchema>>;

/**
 * One imported version of one list file, immutable once written. `id` is derived from the content and
 * the parser's version, so that the same file read by the same parser is the same snapshot.
 */
export const snapshotSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  /** Registry key of the parser that read it, e.g. `us-csl`. */
  source: z.string(),
  parserVersion: z.int().positive(),
  /** True for the built-in starter snapshot. */
  starter: z.boolean(),
  /** Present and true where the lists in it are others', whose own files are to be preferred. */
  aggregate: z.boolean().optional(),
  /** Present where the file is one of several that make the list together: which, and which there are. */
  section: z.object({ name: z.string(), of: z.array(z.string()) }).optional(),
  file: z.object({
    name: z.string(),
    /** SHA-256 of the list file's content after any decompression, in hex. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Size of that content in bytes. */
    bytes: z.int().nonnegative(),
  }),
  published: isoDateSchema.nullable(),
  retrieved: isoDateSchema.nullable(),
  /** Date of the newest entry; a lower bound of the file's age where it states no date. */
  newestEntry: isoDateSchema.nullable(),
  lists: z.array(listCountSchema),
  /** How many problems of each kind the parser met; the snapshot's `problems.jsonl` lists them. */
  problems: z.partialRecord(
    z.enum(Object.keys(problemKinds) as [keyof typeof problemKinds]),
    z.int().positive(),
  ),
  /** Present where the file itself says that it is not whole. */
  gaps: z.array(gapSchema).min(1).optional(),
  /** Present where the user accepted that the file lacks entries. */
  waiver: waiverSchema.optional(),
});
export type Snapshot = Immutable<z.infer<typeof snapshotSchema>>;
