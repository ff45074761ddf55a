import { abbreviation } from './perturbations/abbreviation.js';
import { extraWords } from './perturbations/extra-words.js';
import { initials } from './perturbations/initials.js';
import { legalForm } from './perturbations/legal-form.js';
import type { Perturbation, PublishedName } from './perturbations/perturbation.js';
import { spacing } from './perturbations/spacing.js';
import { transliteration } from './perturbations/transliteration.js';
import { typo } from './perturbations/typo.js';
import { wordOrder } from './perturbations/word-order.js';
import type { SeededRandom } from './seeded-random.js';

/** The ways in which records misspell a listed name, as the self-test makes them. */
export const perturbationKinds = [
  'as-published',
  'typo',
  'word-order',
  'transliteration',
  'abbreviation',
  'legal-form',
  'initials',
  'spacing',
  'extra-words',
] as const;
export type PerturbationKind = (typeof perturbationKinds)[number];

const perturbations = {
  'as-published': ({ text }, random) => random.pick([text, text.toUpperCase(), text.toLowerCase()]),
  typo,
  'word-order': wordOrder,
  transliteration,
  abbreviation,
  'legal-form': legalForm,
  initials,
  spacing,
  'extra-words': extraWords,
} satisfies Record<PerturbationKind, Perturbation>;

/**
 * Writes a listed name as a record may have it; undefined where this kind of writing does not apply to the
 * name. The same generator gives the same spelling.
 */
export function perturbName(
  kind: PerturbationKind,
  name: PublishedName,
  random: SeededRandom,
): string | undefined {
  const written = perturbations[kind](name, random);
  return kind !== 'as-published' && written === name.text ? undefined : written;
}
