import { z } from 'zod';
import { effectSchema } from './effect.js';
import type { Immutable } from './immutable.js';
import { nameKindSchema } from './listed-party.js';
import { bandSchema, matchSchema, nearestSchema } from './match.js';
import { isoDateSchema } from './partial-date.js';
import { problemSchema } from './problem.js';
import { snapshotSchema } from './snapshot.js';
import { subjectSchema, subjectTypeSchema } from './subject.js';

/** What one subject's screening came to. */
export const screeningResultSchema = z.object({
  kind: z.literal('result'),
  subject: subjectSchema,
  outcome: z.enum(['match', 'clear', 'decided', 'not-screened']),
  /** Best first. */
  matches: z.array(matchSchema),
  nearest: nearestSchema.nullable(),
  /** Why the row could not be screened, or what was odd about it. */
  problems: z.array(problemSchema).optional(),
});
export type ScreeningResult = Immutable<z.infer<typeof screeningResultSchema>>;

/** Scores from which something counts; of kinds of names that are not named, `possible` is the lowest. */
const thresholdsSchema = z.object({
  possible: z.number(),
  strong: z.number(),
  nameKinds: z.partialRecord(nameKindSchema, z.number()),
});

/** What was screened against what, and how: with it a run can be repeated to the byte. */
export const screeningRunSchema = z.object({
  kind: z.literal('run'),
  tool: z.object({ name: z.literal('partyscreen'), version: z.string() }),
  /** The day for which the run speaks. */
  asOf: isoDateSchema,
  /** Where the subjects came from: `arguments`, `standard input` or the file as named. */
  subjects: z.string(),
  /** Which columns of the file were read as what, and which were not; absent where it has none. */
  columns: z
    .object({
      read: z.array(z.object({ field: z.string(), header: z.string() })),
      unread: z.array(z.string()),
    })
    .optional(),
  /** Which sheet of a workbook was read, and which visible ones with rows were not; absent where it is none. */
  sheet: z.object({ name: z.string(), unread: z.array(z.string()) }).optional(),
  /** The policy as it took effect, with what the options changed. */
  policy: z.object({
    name: z.string(),
    /** Of the JSON of `name`, `thresholds` and `lists`: the same where every threshold is. */
    sha256: z.string(),
    /** Lowest score that is a match, unless `thresholds` or `lists` say otherwise. */
    threshold: z.number(),
    thresholds: thresholdsSchema,
    /** By list code: what holds on that list in the place of `thresholds`. */
    lists: z.record(z.string(), thresholdsSchema),
  }),
  options: z.object({
    type: subjectTypeSchema.optional(),
    country: z.string().optional(),
    /** Of a text, as the user named it. */
    encoding: z.string().optional(),
    lists: z.array(z.string()).optional(),
    excludedLists: z.array(z.string()).optional(),
    /** True where each match holds its entry whole. */
    entries: z.literal(true).optional(),
    /** Why the user holds stale lists to be good enough. */
    acceptStale: z.string().optional(),
    /** By list code: ages in days, beyond which the list is stale, that the user set in the place of ours. */
    maxAgeDays: z
      .record(
        z.string(),
        z.object({ retrieved: z.int().positive(), published: z.int().positive() }).partial(),
      )
      .optional(),
  }),
  /** The settings that decide results, whether options, variables or a file gave them. */
  configuration: z
    .object({
      /** Of the canonical JSON of those settings: the same where they are. */
      sha256: z.string(),
      /** The config file that was read, as named or found from the current folder; absent where none was. */
      file: z.string().optional(),
    })
    .optional(),
  /** Lists screened against, each with the snapshot it came from. */
  lists: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      entries: z.int(),
      snapshot: z.string(),
      /** Of a published list: the provision under which it is kept, its page, and what a match on it means as a rule. */
      authority: z.string().optional(),
      url: z.url().optional(),
      effect: effectSchema.optional(),
    }),
  ),
  /**
   * Copies of lists in aggregates that were not screened against, since the publisher's own file, `by`, is
   * loaded; both are ids of snapshots. Absent where there is none.
   */
  maskedLists: z
    .array(
      z.object({
        code: z.string(),
        name: z.string(),
        entries: z.int(),
        snapshot: z.string(),
        by: z.string(),
      }),
    )
    .optional(),
  snapshots: z.array(snapshotSchema),
  warnings: z.array(problemSchema),
});
export type ScreeningRun = Immutable<z.infer<typeof screeningRunSchema>>;

export const screeningSummarySchema = z.object({
  kind: z.literal('summary'),
  /**
   * The very bytes that the subjects were read from, by which a file can be told to be the one that was screened;
   * known only once all are read, standard input too. Absent where names were given by hand.
   */
  input: z.object({ sha256: z.string(), bytes: z.int().nonnegative() }).optional(),
  subjects: z.int(),
  outcomes: z.object({ match: z.int(), clear: z.int(), decided: z.int(), notScreened: z.int() }),
  matches: z.int(),
  bands: z.record(bandSchema, z.int()),
  /** Matches per list code. */
  lists: z.record(z.string(), z.int()),
  exitCode: z.int(),
});
export type ScreeningSummary = Immutable<z.infer<typeof screeningSummarySchema>>;
export type ScreenedInput = NonNullable<ScreeningSummary['input']>;

/** One line of a JSONL report. */
export const reportLineSchema = z.discriminatedUnion('kind', [
  screeningRunSchema,
  screeningResultSchema,
  screeningSummarySchema,
]);

/** A JSON report: the lines of a JSONL report in one object. */
export const reportSchema = z.object({
  run: screeningRunSchema,
  results: z.array(screeningResultSchema),
  summary: screeningSummarySchema,
});
