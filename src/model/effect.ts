import { z } from 'zod';
import { effectClasses } from './effect-classes.js';
import type { Immutable } from './immutable.js';
import { isoDateSchema } from './partial-date.js';

export const effectClassSchema = z.enum(effectClasses);

/** The legal effect of a match, with the provision that says so and the day of our knowledge. */
export const effectSchema = z.object({
  class: effectClassSchema,
  /** One sentence for a compliance officer. */
  summary: z.string(),
  authority: z.string(),
  asOf: isoDateSchema,
  /** The entry's own licence requirement, as the list states it. */
  requirement: z.string().optional(),
  /** The entry's own licence review policy, as the list states it. */
  policy: z.string().optional(),
});
export type Effect = Immutable<z.infer<typeof effectSchema>>;
