import type { Likenesses } from './find-likenesses.js';
import type { NameIndex } from './name-index.js';

/** What else a word may be like: by the other ways in which a list might write it, and by what people are called. */

/** A word of another script may stand in the list in another romanisation than the likeliest. */
const otherRomanisation = 0.97;

export function withAlternatives(
  likenesses: Likenesses,
  alternatives: readonly string[],
  likenessesOf: (text: string) => Likenesses,
): Likenesses {
  if (alternatives.length === 0) return likenesses;
  const merged = new Map(likenesses);
  for (const alternative of alternatives) {
    for (const [id, { similarity, spelling }] of likenessesOf(alternative)) {
      const likely = similarity * otherRomanisation;
      if (likely > (merged.get(id)?.similarity ?? 0))
        merged.set(id, { similarity: likely, relation: 'sound', spelling: spelling * otherRomanisation });
    }
  }
  return merged;
}

/** Bill for William: a custom, not a spelling, and not everybody's. */
const similarity = 0.9;

export function withNicknames(
  likenesses: Likenesses,
  forms: readonly string[],
  index: NameIndex,
): Likenesses {
  if (forms.length === 0) return likenesses;
  const merged = new Map(likenesses);
  for (const form of forms) {
    const id = index.find(form);
    if (id >= 0 && (merged.get(id)?.similarity ?? 0) < similarity)
      merged.set(id, { similarity, relation: 'nickname', spelling: similarity });
  }
  return merged;
}
