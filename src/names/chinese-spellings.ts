import { customarySurname } from '../text/customary-surnames.js';
import { isPinyin } from '../text/pinyin.js';
import { wadeGilesToPinyin } from '../text/wade-giles.js';
import type { NameToken } from './analyse-name.js';

const fewestParts = 2;
const mostParts = 4;

/** How no syllable ends, and which letters none has side by side: most other names show it at a glance. */
const unlikeSyllables = /[bpmfdtlkjqxzcsyw](?:$|[bpmfdtnlgkjqxcryw])/;

/**
 * The pinyin that the words of a Chinese personal name in another romanisation stand for: Wade-Giles for any
 * part (Chin-ping is jin ping), customary spellings for the family name (Wong is wang or huang). Only for a
 * name of which every part is Chinese; by position, empty where a word has no other spelling.
 */
export function chineseSpellings(tokens: readonly NameToken[]): ReadonlyMap<number, readonly string[]> {
  const spellings = new Map<number, readonly string[]>();
  if (tokens.length < fewestParts || tokens.length > mostParts) return spellings;
  for (const [at, { text, class: tokenClass }] of tokens.entries()) {
    if (tokenClass !== 'brand' || !/^[a-z]+$/.test(text)) return new Map();
    const surname = customarySurname(text);
    if (surname.length === 0 && unlikeSyllables.test(text)) return new Map();
    const wadeGiles = wadeGilesToPinyin(text);
    if (!isPinyin(text) && wadeGiles.length === 0 && surname.length === 0) return new Map();
    const mayBeSurname = at === 0 || at === tokens.length - 1;
    const others = [...wadeGiles, ...(mayBeSurname ? surname : [])].filter((other) => other !== text);
    if (others.length > 0) spellings.set(at, [...new Set(others)]);
  }
  return spellings;
}
