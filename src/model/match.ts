import { z } from 'zod';
import { citationSchema } from './citation.js';
import { effectSchema } from './effect.js';
import type { Immutable } from './immutable.js';
import { countryCodeSchema, nameKindSchema, partyTypeSchema } from './listed-party.js';
import { signalSchema } from './signal.js';

export const bandSchema = z.enum(['exact', 'strong', 'possible']);
/** `exact`: the same name; `strong`: little doubt; `possible`: a person should look. */
export type Band = z.infer<typeof bandSchema>;

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
});

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
