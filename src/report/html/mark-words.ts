import type { Signal, TokenRelation } from '../../model/signal.js';
import { html, type Markup } from './markup.js';

/** What became of a stretch of a name: the other has it, has something like it, contradicts it, or lacks it. */
export type Fate = 'same' | 'near' | 'against' | 'alone';

export interface Stretch {
  readonly text: string;
  readonly fate?: Fate;
}

const fates: Readonly<Partial<Record<TokenRelation, Fate>>> = {
  same: 'same',
  contradiction: 'against',
  'only-in-subject': 'alone',
  'only-in-list': 'alone',
};

/**
 * A name in stretches by what became of them in the comparison. Signals quote words as written, not where they
 * stand, so a word that comes twice is taken in order.
 */
export function stretches(name: string, signals: readonly Signal[], side: 'query' | 'listed'): Stretch[] {
  const fateAt = new Array<Fate | undefined>(name.length);
  for (const signal of signals) {
    if (signal.kind === 'context') continue;
    const words = signal[side];
    if (words === null || words === undefined || words === '') continue;
    const fate = signal.kind === 'token' ? (fates[signal.relation] ?? 'near') : 'near';
    const whole = place(name, words, fateAt);
    const found =
      whole === undefined ? words.split(' ').map((word) => [word, place(name, word, fateAt)] as const) : [];
    for (const [word, at] of whole === undefined ? found : [[words, whole] as const])
      if (at !== undefined) fateAt.fill(fate, at, at + word.length);
  }
  const sameName = signals.some((signal) => signal.kind === 'note' && signal.code === 'same-name');
  if (sameName && !fateAt.some((fate) => fate !== undefined)) fateAt.fill('same');
  return runs(name, fateAt);
}

const letter = /[\p{L}\p{N}]/u;

/** Where a word stands that no other signal has taken: as a word of its own, or else within one. */
function place(name: string, word: string, taken: readonly (Fate | undefined)[]): number | undefined {
  let within: number | undefined;
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (taken.slice(at, at + word.length).some((fate) => fate !== undefined)) continue;
    if (!letter.test(name[at - 1] ?? ' ') && !letter.test(name[at + word.length] ?? ' ')) return at;
    within ??= at;
  }
  return within;
}

/** Neighbours of one fate make one stretch, with the blanks between them. */
function runs(name: string, fateAt: (Fate | undefined)[]): Stretch[] {
  for (const blank of name.matchAll(/[^\p{L}\p{N}]+/gu)) {
    const before = fateAt[blank.index - 1];
    const end = blank.index + blank[0].length;
    if (before !== undefined && before === fateAt[end]) fateAt.fill(before, blank.index, end);
  }
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= name.length; at++) {
    if (at < name.length && fateAt[at] === fateAt[from]) continue;
    const fate = fateAt[from];
    found.push({ text: name.slice(from, at), ...(fate === undefined ? {} : { fate }) });
    from = at;
  }
  return found;
}

/**
 * The name with what matched marked. What is missing from the other name is only paler: the reasons for the
 * score say it in words, and no meaning hangs on colour.
 */
export function markedName(name: string, signals: readonly Signal[], side: 'query' | 'listed'): Markup {
  return html`<bdi>${stretches(name, signals, side).map(({ text, fate }) => {
    switch (fate) {
      case 'same':
        return html`<mark>${text}</mark>`;
      case 'near':
        return html`<mark class="near">${text}</mark>`;
      case 'against':
        return html`<span class="against">${text}</span>`;
      default:
        return html`${text}`;
    }
  })}</bdi>`;
}
