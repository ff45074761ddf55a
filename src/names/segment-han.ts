import { type LexiconEntry, lexicon } from './lexicon.js';

/** A stretch of a Han run: what a lexicon knows, or what lies between. Offsets are into the run. */
export interface HanSegment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly entry: LexiconEntry | undefined;
}

/**
 * Parts a run of Han characters into known places, trade words and legal forms, longest first from the
 * left, and what is left between them: 杭州 · 海康威视 · 数字 · 技术 · 股份有限公司.
 */
export function segmentHan(run: string): HanSegment[] {
  const { hanForms, longestHanForm } = lexicon();
  const segments: HanSegment[] = [];
  let unknownFrom = 0;
  const closeUnknown = (end: number) => {
    if (end > unknownFrom)
      segments.push({ text: run.slice(unknownFrom, end), start: unknownFrom, end, entry: undefined });
  };
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longestHanForm, run.length - at);
    while (length >= 2 && !hanForms.has(run.slice(at, at + length))) length--;
    if (length < 2) {
      at++;
      continue;
    }
    closeUnknown(at);
    const text = run.slice(at, at + length);
    segments.push({ text, start: at, end: at + length, entry: hanForms.get(text) });
    at += length;
    unknownFrom = at;
  }
  closeUnknown(run.length);
  return segments;
}
