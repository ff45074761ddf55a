import { customarySurname } from '../text/customary-surnames.js';
import { isPinyin } from '../text/pinyin.js';
import { remembered } from '../text/remembered.js';
import { wadeGilesToPinyin } from '../text/wade-giles.js';
import type { NameToken } from './analyse-name.js';

const fewestParts = 2;
const mostParts = 4;

/** How no syllable ends, and which letters none has side by side: most other names show it at a glance. */
const unlikeSyllables = /[bpmfdtlkjqxzcsyw](?:$|[bpmfdtnlgkjqxcryw])/;

interface Spellings {
  /** Whether the word may be a part of a Chinese name at all. */
  readonly isChinese: boolean;
  /** What else it may be in pinyin, as a part of a given name and as a family name. */
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const none: Spellings = { isChinese: false, given: [], family: [] };

const spellingsOf = remembered((text): Spellings => {
  if (!/^[a-z]+$/.test(text)) return none;
  const surname = customarySurname(text);
  if (surname.length === 0 && unlikeSyllables.test(text)) return none;
  const wadeGiles = wadeGilesToPinyin(text);
  if (!isPinyin(text) && wadeGiles.length === 0 && surname.length === 0) return none;
  const others = (spellings: readonly string[]) => [
    ...new Set(spellings.filter((spelling) => spelling !== text)),
  ];
  return { isChinese: true, given: others(wadeGiles), family: others([...wadeGiles, ...surname]) };
});

/**
 * The pinyin that the words of a Chinese personal name in another romanisation stand for: Wade-Giles for any
 * part (Chin-ping is jin ping), customary spellings for the family name (Wong is wang or huang). Only for a
 * name of which every part is Chinese; by position, empty where a word has no other spelling.
 */
export function chineseSpellings(tokens: readonly NameToken[]): ReadonlyMap<number, readonly string[]> {
  const spellings = new Map<number, readonly string[]>();
  if (tokens.length < fewestParts || tokens.length > mostParts) return spellings;
  for (let at = 0; at < tokens.length; at++) {
    const { text, class: tokenClass } = tokens[at]!;
    const { isChinese, given, family } = tokenClass === 'brand' ? spellingsOf(text) : none;
    if (!isChinese) return new Map();
    const others = at === 0 || at === tokens.length - 1 ? family : given;
    if (others.length > 0) spellings.set(at, others);
  }
  return spellings;
}
