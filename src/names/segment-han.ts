import { hanNumber } from '../text/han-number.js';
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
 * left, and what is left between them: 杭州 · 海康威视 · 数字 · 技术 · 股份有限公司. Numbers that no lexicon
 * holds are known too: 第七〇一 · 研究所.
 */
export function segmentHan(run: string): HanSegment[] {
  const { hanForms } = lexicon();
  const segments: HanSegment[] = [];
  let unknownFrom = 0;
  const closeUnknown = (end: number) => {
    if (end > unknownFrom)
      segments.push({ text: run.slice(unknownFrom, end), start: unknownFrom, end, entry: undefined });
  };
  for (let at = 0; at < run.length; ) {
    const known = formLength(run, at);
    const number = numberAt(run, at);
    const length = Math.max(known, number?.length ?? 0);
    if (length === 0) {
      at++;
      continue;
    }
    closeUnknown(at);
    const text = run.slice(at, at + length);
    const entry = length === known ? hanForms.get(text) : number!.entry;
    segments.push({ text, start: at, end: at + length, entry });
    at += length;
    unknownFrom = at;
  }
  closeUnknown(run.length);
  return segments;
}

/** The length of the longest form of a lexicon at `at`; 0 where there is none. */
function formLength(run: string, at: number): number {
  const { hanForms, longestHanForm } = lexicon();
  let length = Math.min(longestHanForm, run.length - at);
  while (length >= 2 && !hanForms.has(run.slice(at, at + length))) length--;
  return length < 2 ? 0 : length;
}

const ordinal = /第[〇零一二三四五六七八九十百千]+/y;
/** 七一八 is no word of its own; 三一 and 百度 are brands unless they count an institute, a plant or a unit. */
const counted =
  /[〇零一二三四五六七八九]{3,}|[〇零一二三四五六七八九十百千]{2,}(?=研究所|研究院|设计院|所|工?厂|部队|师|团|旅|号)/y;

/** 第七〇一, 七一八, 一三 before 所: the number that stands at `at`. */
function numberAt(run: string, at: number): { length: number; entry: LexiconEntry } | undefined {
  const written = matchAt(ordinal, run, at) ?? matchAt(counted, run, at);
  if (written === undefined) return undefined;
  // 第一百货 is the first department store: its last character begins a word.
  const text =
    /[十百千]$/.test(written) && formLength(run, at + written.length - 1) > 0
      ? written.slice(0, -1)
      : written;
  const value = hanNumber(text.replace('第', ''));
  if (value === undefined) return undefined;
  return { length: text.length, entry: { class: 'number', concept: `number:${value}` } };
}

function matchAt(pattern: RegExp, run: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(run)?.[0];
}
