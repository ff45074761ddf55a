import { z } from 'zod';
import type { Immutable } from '../model/immutable.js';
import { isoDateSchema } from '../model/partial-date.js';

/**
 * One row of `lists/known-names.json`: names of one party that neither sound nor meaning bridges
 * (Hikvision and 海康威视), without their legal forms. All stand for one another.
 */
export const knownNameSchema = z.object({
  names: z.array(z.string().min(2)).min(2),
  /** `list-entry`: a published list states all the names; `own-name`: the party itself bears them. */
  kind: z.enum(['list-entry', 'own-name']),
  source: z.object({ text: z.string().min(1), url: z.url().optional() }),
  /** Day of our knowledge. */
  asOf: isoDateSchema,
});
export type KnownName = Immutable<z.infer<typeof knownNameSchema>>;

export const knownNamesSchema = z.array(knownNameSchema);
