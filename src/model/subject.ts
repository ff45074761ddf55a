import { z } from 'zod';
import type { Immutable } from './immutable.js';
import { countryCodeSchema, partyTypes } from './listed-party.js';
import { partialDateSchema } from './partial-date.js';

export const subjectTypeSchema = z.enum([...partyTypes, 'any']);
export type SubjectType = z.infer<typeof subjectTypeSchema>;

/** Where a name stands in a text file, as editors count. */
export const namePlaceSchema = z.object({
  /** Physical line, from 1. */
  line: z.int().positive(),
  /** In UTF-16 units from 1; the end is that of the first character behind the name. */
  column: z.int().positive(),
  endColumn: z.int().positive(),
});
export type NamePlace = Immutable<z.infer<typeof namePlaceSchema>>;

/** Who is screened: one name given on the command line, or one row of a file. */
export const subjectSchema = z.object({
  /** Position among the subjects, from 1; in a table, the data row, not counting the header. */
  row: z.int().positive(),
  /** Physical line on which the row starts, from 1, where the subject came from a file. */
  line: z.int().positive().optional(),
  /** Absent where the name is not one stretch of one line, as where it is put together from cells. */
  nameAt: namePlaceSchema.optional(),
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
