/** The form of `lists/effects.json`: what certain programmes of a list mean beyond the list's own effect. */
import { z } from 'zod';
import { listCodeSchema } from '../model/listed-party.js';
import { isoDateSchema } from '../model/partial-date.js';

const programmeRuleSchema = z.strictObject({
  list: listCodeSchema,
  /** Programme tags as the publisher writes them; the rule holds for a party that bears any of them. */
  programmes: z.array(z.string().min(1)).min(1),
  /** One sentence, put after that of the list. */
  summary: z.string(),
  authority: z.string(),
  asOf: isoDateSchema,
});

export const effectRulesSchema = z.strictObject({ programmes: z.array(programmeRuleSchema) });
export type EffectRules = z.infer<typeof effectRulesSchema>;
