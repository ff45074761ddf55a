import { z } from 'zod';
import type { Immutable } from './immutable.js';

/**
 * A date of which parts may be unknown, as lists publish dates of birth: a day, a month, a year, "circa
 * 1962", "1960 to 1964". Years are four digits, months 1-12, days 1-31.
 */
export const partialDateSchema = z.object({
  /** The text as published. */
  text: z.string(),
  year: z.int().optional(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
  /** Last year of a range; `year` is then the first. */
  toYear: z.int().optional(),
  circa: z.boolean().optional(),
});

export type PartialDate = Immutable<z.infer<typeof partialDateSchema>>;

/** A calendar day as `YYYY-MM-DD`. */
export const isoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
