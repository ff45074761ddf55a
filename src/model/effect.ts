import { z } from 'zod';
import type { Immutable } from './immutable.js';
import { isoDateSchema } from './partial-date.js';

/** What being on the list means in law, in one word; reports sort and colour by it. */
export const effectClassSchema = z.enum([
  'blocking',
  'blocking-by-national-law',
  'licence-required',
  'no-licence-exceptions',
  'export-privileges-denied',
  'debarred',
  'investment-ban',
  'sectoral',
  'correspondent-account',
  'transactions-prohibited',
  'transactions-rejected',
  'visa-ban',
  'import-ban',
  'procurement-ban',
  'equipment-ban',
  'catch-all-notice',
  'see-entry',
  'own-list',
]);
export type EffectClass = z.infer<typeof effectClassSchema>;

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
