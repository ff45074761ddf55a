/**
 * Keys by which two spellings meet that are the same but for a slip of the pen: a slip spoils the beginning or the end,
 * never both. Each key holds the length as well, since very many names begin or end alike.
 */
import { shortestJoined } from './joined-words.js';
import { shortestForSpacing, shortestWithSlip } from './same-letters.js';

/** From how many letters on spellings are looked for at all, and from how many with a slip. */
export interface SlipRule {
  readonly shortest: number;
  readonly shortestWithSlip: number;
}

/** Of a name as a whole, its letters without blanks. */
export const wholes: SlipRule = { shortest: shortestForSpacing, shortestWithSlip };
/** Of two neighbours written as one word. */
export const pairs: SlipRule = { shortest: shortestJoined, shortestWithSlip: 8 };

/** Letters of the beginning and of the end. */
const partOf = (length: number) => (length < 12 ? 4 : 6);

const kinds = { whole: 0, beginning: 1, end: 2 } as const;

function hashOf(spelling: Uint16Array, from: number, to: number, kind: number, length: number): number {
  let hash = Math.imul(0x811c9dc5 ^ (kind * 1024 + length), 0x01000193);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ spelling[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const ofBeginning = (spelling: Uint16Array, length: number) =>
  hashOf(spelling, 0, partOf(length), kinds.beginning, length);
const ofEnd = (spelling: Uint16Array, length: number) =>
  hashOf(spelling, spelling.length - partOf(length), spelling.length, kinds.end, length);
const ofWhole = (spelling: Uint16Array) => hashOf(spelling, 0, spelling.length, kinds.whole, spelling.length);

/** The keys of what is listed. */
export function listedKeys(spelling: Uint16Array, { shortest, shortestWithSlip }: SlipRule): number[] {
  const { length } = spelling;
  if (length < shortest) return [];
  if (length < shortestWithSlip) return [ofWhole(spelling)];
  return [ofBeginning(spelling, length), ofEnd(spelling, length)];
}

/** The keys of what may be meant by a spelling, a letter longer or shorter where slips are looked for. */
export function queryKeys(spelling: Uint16Array, rule: SlipRule): number[] {
  const { length } = spelling;
  if (length < rule.shortestWithSlip) return listedKeys(spelling, rule);
  const keys: number[] = [];
  for (let other = Math.max(length - 1, rule.shortestWithSlip); other <= length + 1; other++)
    keys.push(ofBeginning(spelling, other), ofEnd(spelling, other));
  return keys;
}

/** The one key that the very same spelling has. */
export const sameKey = (spelling: Uint16Array, rule: SlipRule): number[] =>
  listedKeys(spelling, rule).slice(0, 1);
