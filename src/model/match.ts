import { z } from 'zod';
import { citationSchema } from './citation.js';
import { effectSchema } from './effect.js';
import type { Immutable } from './immutable.js';
import { countryCodeSchema, listedPartySchema, nameKindSchema, partyTypeSchema } from './listed-party.js';
import { signalSchema } from './signal.js';

export const bandSchema = z.enum(['exact', 'strong', 'possible']);
/** `exact`: the same name; `strong`: little doubt; `possible`: a person should look. */
export type Band = z.infer<typeof bandSchema>;

/**
 * An entry of another list that is likely the same party's. It is evidence for a reader, who must judge it: entries are
 * never merged for it, and it has no part in the score.
 */
export const alsoListedSchema = z.object({
  /** Our own id of the other entry, its list and that list's official name. */
  id: z.string(),
  list: z.string(),
  listName: z.string(),
  /** Its primary name. */
  name: z.string(),
  /**
   * `identifier`: both entries bear one number that is given to one party alone, such as a passport's or a ship's;
   * `name`: they have the same telling name, and neither type, country nor date of birth speaks against it.
   */
  by: z.enum(['identifier', 'name']),
  /** That number or name, as the other entry has it. */
  shared: z.string(),
  /** What shows it, in words that follow the list's name: `an entry with the same IMO number, 9000000`. */
  text: z.string(),
});
export type AlsoListed = Immutable<z.infer<typeof alsoListedSchema>>;

/** As much of the listed party as a report shows. */
export const matchedPartySchema = z.object({
  id: z.string(),
  list: z.string(),
  nativeId: z.string(),
  type: partyTypeSchema,
  typeInferred: z.boolean(),
  name: z.string(),
  countries: z.array(countryCodeSchema),
  programmes: z.array(z.string()),
  listedOn: z.string().optional(),
  expiresOn: z.string().optional(),
  /** What the publisher - or, for the starter, this tool - remarks on the entry. */
  remarks: z.string().optional(),
  /** Where else the party seems to be listed, among the lists screened against; absent where nothing shows it. */
  alsoListed: z.array(alsoListedSchema).min(1).optional(),
});

/** The entry whole, for a report that is filed as evidence. */
export const publishedEntrySchema = listedPartySchema.pick({
  names: true,
  addresses: true,
  datesOfBirth: true,
  placesOfBirth: true,
  identifiers: true,
  title: true,
  raw: true,
});
export type PublishedEntry = Immutable<z.infer<typeof publishedEntrySchema>>;

export const matchSchema = z.object({
  /** 0..1, comparable across subjects; 1 only for the same name. */
  score: z.number().min(0).max(1),
  band: bandSchema,
  /** Which of the subject's names matched: its name or one of its aliases. */
  subjectName: z.string(),
  matchedName: z.string(),
  matchedNameKind: nameKindSchema,
  party: matchedPartySchema,
  signals: z.array(signalSchema),
  citation: citationSchema,
  effect: effectSchema,
  /** Present where the user asked for entries whole. */
  entry: publishedEntrySchema.optional(),
  /** An officer's adjudication; null while the match is open. */
  decision: z.null(),
});
export type Match = Immutable<z.infer<typeof matchSchema>>;

/** For a clear subject: the closest entry below the threshold. */
export const nearestSchema = z.object({
  score: z.number().min(0).max(1),
  matchedName: z.string(),
  party: z.object({ id: z.string(), list: z.string(), name: z.string() }),
});
export type Nearest = Immutable<z.infer<typeof nearestSchema>>;
