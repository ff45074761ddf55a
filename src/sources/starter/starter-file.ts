/**
 * The format of `lists/starter/*.json`: one file per group of listings, kept by hand. The head says what
 * holds for the whole group; an entry says only what differs. Unknown keys are refused, so that a slip of
 * the pen is not silently lost.
 */
import { z } from 'zod';
import { referenceSchema } from '../../model/citation.js';
import { countryCodeSchema, identifierSchema, listCodeSchema, partyTypes } from '../../model/listed-party.js';
import { isoDateSchema } from '../../model/partial-date.js';

/** `84 FR 54002` needs no `url`: it follows from the citation, as does the parsed volume and page. */
const starterReferenceSchema = z.strictObject(
  referenceSchema.pick({ text: true, url: true, date: true }).shape,
);
export type StarterReference = z.infer<typeof starterReferenceSchema>;

const starterEntrySchema = z.strictObject({
  /** As published. */
  name: z.string().min(1),
  /** As published. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Names in certain and common use that the list does not publish, above all in Chinese characters. */
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  /** The publisher's number of the entry, where it has one that lasts. */
  nativeId: z.string().optional(),
  type: z.enum(partyTypes).optional(),
  country: countryCodeSchema.optional(),
  /** In the entry's country, unless the address says its own. */
  addresses: z
    .array(z.union([z.string().min(1), z.strictObject({ text: z.string(), country: countryCodeSchema })]))
    .default([]),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as it is known. */
  dateOfBirth: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional(),
  placeOfBirth: z.string().optional(),
  identifiers: z.array(z.strictObject(identifierSchema.shape)).default([]),
  listedOn: isoDateSchema.optional(),
  /** Notices about this entry besides the group's. */
  references: z.array(starterReferenceSchema).default([]),
  policy: z.string().optional(),
  /** Follows the group's remarks. */
  remarks: z.string().optional(),
});
export type StarterEntry = z.infer<typeof starterEntrySchema>;

export const starterFileSchema = z
  .strictObject({
    /** The file's name without `.json`. */
    group: z.string(),
    title: z.string(),
    list: listCodeSchema,
    /** The day for which the group speaks: of the list file it was taken from, or of the notice. */
    asOf: isoDateSchema,
    listedOn: isoDateSchema.optional(),
    references: z.array(starterReferenceSchema),
    /** Why the group has neither date nor reference. */
    uncited: z.string().optional(),
    /** The publisher's page of one entry; `{nativeId}` stands for its number. */
    entryUrl: z.url().optional(),
    requirement: z.string().optional(),
    policy: z.string().optional(),
    programmes: z.array(z.string()).default([]),
    remarks: z.string().optional(),
    type: z.enum(partyTypes),
    country: countryCodeSchema,
    entries: z.array(starterEntrySchema).min(1),
  })
  .refine(({ listedOn, references, uncited }) => (listedOn && references.length > 0) || uncited, {
    path: ['references'],
    message: 'needs a reference and `listedOn`, or `uncited` must say why there is none',
  })
  .refine(({ entryUrl, entries }) => !entryUrl || entries.every(({ nativeId }) => nativeId), {
    path: ['entryUrl'],
    message: 'needs a `nativeId` in every entry',
  });
export type StarterFile = z.infer<typeof starterFileSchema>;
