import { z } from 'zod';
import type { Immutable } from './immutable.js';
import { countryCodeSchema, partyTypes } from './listed-party.js';
import { partialDateSchema } from './partial-date.js';

export const subjectTypeSchema = z.enum([...partyTypes, 'any']);
export type SubjectType = z.infer<typeof subjectTypeSchema>;

/** Who is screened: one name given on the command line, or one row of a file. */
export const subjectSchema = z.object({
  /** Position among the subjects, from 1; in a table, the data row, not counting the header. */
  row: z.int().positive(),
  /** Physical line on which the row starts, from 1, where the subject came from a file. */
  line: z.int().positive().optional(),
  /** The user's own id for the row. */
  id: z.string().optional(),
  /** Empty where the row has no name. */
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  type: subjectTypeSchema,
  country: countryCodeSchema.optional(),
  address: z.string().optional(),
  city: z.string().optional(),
  dateOfBirth: partialDateSchema.optional(),
  /** Passport, tax, registration or IMO numbers as given. */
  identifiers: z.array(z.string()).optional(),
});
export type Subject = Immutable<z.infer<typeof subjectSchema>>;
