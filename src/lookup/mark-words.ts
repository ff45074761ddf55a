import { splitWords, type Word } from '../text/split-words.js';
import type { LookupQuery } from './lookup-query.js';
import { nearnessTo } from './near-words.js';

/** A stretch of a text, and whether it is what was looked for. */
export interface MarkedPart {
  readonly text: string;
  readonly hit: boolean;
}

interface Range {
  readonly start: number;
  end: number;
}

/**
 * Where in a text the query stands: as a phrase where it does, else its words one by one, also those spelt alike.
 * A text longer than `longest` characters is cut to what is around the first hit, with an ellipsis at each cut.
 */
export function markWords(text: string, query: LookupQuery, longest = 240): MarkedPart[] {
  const ranges = rangesOf(text, query);
  const [from, to] = windowAround(text, ranges[0]?.start ?? 0, longest);
  const parts: MarkedPart[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    const part = text.slice(Math.max(start, from), Math.min(end, to));
    if (part !== '') parts.push({ text: part, hit });
  };
  if (from > 0) parts.push({ text: '… ', hit: false });
  let at = 0;
  for (const { start, end } of ranges) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  if (to < text.length) parts.push({ text: ' …', hit: false });
  return parts;
}

function rangesOf(text: string, { terms, words }: LookupQuery): readonly Range[] {
  const own = splitWords(text);
  const phrase = sequences(own, words);
  if (phrase.length > 0) return merged(phrase);
  const single = terms.flatMap((term) =>
    term.quoted ? sequences(own, term.words) : occurrences(own, term.words[0]!),
  );
  return merged(single.length > 0 ? single : runTogether(own, words.join('')));
}

/** Where these words follow one another. */
function sequences(own: readonly Word[], wanted: readonly string[]): Range[] {
  return own.flatMap((word, at) =>
    at + wanted.length <= own.length && wanted.every((each, next) => own[at + next]!.folded === each)
      ? [{ start: word.start, end: own[at + wanted.length - 1]!.end }]
      : [],
  );
}

/** Words that begin with, contain or are spelt like what was typed. */
function occurrences(own: readonly Word[], typed: string): Range[] {
  const near = nearnessTo(typed);
  return own.flatMap(({ folded, start, end }) => {
    const at = folded.indexOf(typed);
    if (at < 0 || (at > 0 && typed.length < 4) || (folded !== typed && typed.length < 2))
      return near(folded) === undefined ? [] : [{ start, end }];
    // Where folding changed the length, the letters cannot be told apart.
    return end - start === folded.length
      ? [{ start: start + at, end: start + at + typed.length }]
      : [{ start, end }];
  });
}

/** The shortest run of words that, without blanks, holds the letters that were typed. */
function runTogether(own: readonly Word[], joined: string): Range[] {
  for (let count = 2; count <= Math.min(own.length, 8); count++)
    for (let at = 0; at + count <= own.length; at++) {
      const run = own.slice(at, at + count);
      if (
        run
          .map(({ folded }) => folded)
          .join('')
          .includes(joined)
      )
        return [{ start: run[0]!.start, end: run[count - 1]!.end }];
    }
  return [];
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

function windowAround(text: string, at: number, longest: number): readonly [number, number] {
  if (text.length <= longest) return [0, text.length];
  const start = Math.max(0, Math.min(at - longest / 3, text.length - longest));
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const end = text.lastIndexOf(' ', from + longest);
  return [from, from + longest >= text.length ? text.length : Math.max(end, at + 1)];
}
