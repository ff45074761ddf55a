import type { Signal, TokenSignal } from '../model/signal.js';

/** Share of the score below which a word is not worth a sentence. */
const worthSaying = 0.01;

/**
 * Why a match has its score, in sentences without full stops, for people: words that share a fate share a
 * sentence, and what counts for next to nothing is left out. The signals have it all.
 */
export function reasons(signals: readonly Signal[]): string[] {
  const notes = signals.filter((signal) => signal.kind === 'note');
  const context = signals.filter((signal) => signal.kind === 'context');
  const sameName = notes.some(({ code }) => code === 'same-name');
  const words = sameName ? [] : signals.filter((signal) => signal.kind === 'token');
  const telling = words.filter(
    ({ contribution, relation }) => Math.abs(contribution) >= worthSaying || relation === 'contradiction',
  );
  return [...wordReasons(telling.length > 0 ? telling : words), ...notes.map(text), ...context.map(text)];
}

const text = (signal: Signal) => signal.text;

function wordReasons(words: readonly TokenSignal[]): string[] {
  const same = words.filter(({ relation }) => relation === 'same');
  const lacking = words.filter(({ query }) => query === null);
  const surplus = words.filter(({ listed }) => listed === null);
  const changed = words.filter(
    ({ relation, query, listed }) => relation !== 'same' && query !== null && listed !== null,
  );
  return [
    ...together(same, (quoted) => `${quoted} are in both names`),
    ...changed.map(text),
    ...together(lacking, (quoted) => `your record lacks ${quoted}`),
    ...together(surplus, (quoted) => `the listed name lacks ${quoted}`),
  ];
}

function together(words: readonly TokenSignal[], sentence: (quoted: string) => string): string[] {
  if (words.length < 2) return words.map(text);
  const quoted = words.map(({ query, listed }) => `“${listed ?? query}”`);
  return [sentence(`${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`)];
}
