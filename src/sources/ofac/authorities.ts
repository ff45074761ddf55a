import type { Reference } from '../../model/citation.js';

/**
 * Legal authorities as the richer forms name them, each once: `Executive Order 13662 (Ukraine)` as lawyers
 * cite it, what is no order in its own words.
 */
export function authorities(published: readonly string[]): Reference[] {
  const texts = published
    .filter((text) => !/^(?:unknown)?$/i.test(text))
    .map((text) => {
      const order = /^Executive Order (\d{5})\b/i.exec(text)?.[1];
      return order === undefined ? text : `E.O. ${order}`;
    });
  return [...new Set(texts)].map((text) => ({ text }));
}
