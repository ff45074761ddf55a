import type { TokenClass } from '../model/signal.js';
import { commonBusinessWords } from './lexicons/common-business-words.js';
import { commonNames, veryCommonNames } from './lexicons/common-names.js';

/**
 * How much a word tells of who somebody is. The class sets the scale; within a class a word that many
 * bear tells less. The background is fixed and not taken from the lists, so that a score means the same
 * whatever lists are loaded.
 */
const classWeight: Readonly<Record<TokenClass, number>> = {
  brand: 1,
  number: 0.6,
  place: 0.45,
  trade: 0.35,
  initial: 0.4,
  particle: 0.08,
  'legal-form': 0.06,
  title: 0.03,
};

let rarities: Map<string, number> | undefined;

function background(): Map<string, number> {
  if (rarities === undefined) {
    rarities = new Map();
    const tiers = [
      [commonBusinessWords, 0.6],
      [commonNames, 0.65],
      [veryCommonNames, 0.5],
    ] as const;
    for (const [words, rarity] of tiers)
      for (const word of words.trim().split(/\s+/)) rarities.set(word, rarity);
  }
  return rarities;
}

/** Weight of a folded word that stands in a name as `tokenClass`; above 0, at most 1. */
export function tokenWeight(text: string, tokenClass: TokenClass): number {
  const scale = classWeight[tokenClass];
  if (tokenClass !== 'brand') return scale;
  return scale * (background().get(text) ?? rarityOfShape(text));
}

/** Short words are shared by chance. */
const rarityOfLength: readonly number[] = [0, 0.4, 0.5, 0.65, 0.8, 0.9, 0.95];

/** Whether many people or firms bear this word: two such words that differ are two names, not one misspelt. */
export function isCommonWord(text: string): boolean {
  return background().has(text);
}

function rarityOfShape(text: string): number {
  if (text.charCodeAt(0) > 0x7f) return 1;
  return rarityOfLength[text.length] ?? 1;
}

/** Classes that say next to nothing of who somebody is: their words may come and go. */
export const faintClasses: ReadonlySet<TokenClass> = new Set(['legal-form', 'particle', 'title']);

interface Weighed {
  readonly class: TokenClass;
  readonly weight: number;
}

/** What the telling words of a name weigh together; all its words where none is telling. */
export function tellingWeight(tokens: readonly Weighed[]): number {
  let telling = 0;
  let all = 0;
  for (const token of tokens) {
    all += token.weight;
    if (!faintClasses.has(token.class) && token.class !== 'initial') telling += token.weight;
  }
  return telling > 0 ? telling : all;
}
