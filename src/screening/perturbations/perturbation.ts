import type { PartyType } from '../../model/listed-party.js';
import type { SeededRandom } from '../seeded-random.js';

/** A name as a list publishes it. */
export interface PublishedName {
  readonly text: string;
  readonly type: PartyType;
}

/** Writes a name as someone else might have written it; undefined where this kind does not apply to it. */
export type Perturbation = (name: PublishedName, random: SeededRandom) => string | undefined;
