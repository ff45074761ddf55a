import { inCaseOf, type LatinWord, latinWords, withWord } from './latin-words.js';
import type { Perturbation } from './perturbation.js';
import { namesWithManySpellings, spellingHabits } from './spelling-habits.js';

const spellingsOf = new Map(namesWithManySpellings.flatMap((family) => family.map((name) => [name, family])));

/** Pinyin has one spelling; English words are not transliterated. */
const isPinyin = (word: string) =>
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u))+$/.test(
    word,
  );

/**
 * One name spelt by another romanisation: a given name that has many spellings (Mohammed, Yusuf, Sergei),
 * or a letter habit (-ov and -off, kh and h). Names of organisations change by the former only: `Khan` may
 * stand in one, but so does `Workshop`.
 */
export const transliteration: Perturbation = ({ text, type }, random) => {
  if (type === 'vessel' || type === 'aircraft') return undefined;
  const ways: { readonly word: LatinWord; readonly spellings: readonly string[] }[] = [];
  for (const word of latinWords(text, 3)) {
    const folded = word.text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const family = spellingsOf.get(folded);
    const spellings = family ?? (type === 'person' && !isPinyin(folded) ? byHabit(folded) : []);
    const others = spellings.filter((spelling) => spelling !== folded);
    if (others.length > 0) ways.push({ word, spellings: others });
  }
  if (ways.length === 0) return undefined;
  const { word, spellings } = random.pick(ways);
  return withWord(text, word, inCaseOf(word.text, random.pick(spellings)));
};

const byHabit = (word: string): string[] =>
  spellingHabits
    .map(([written, instead]) => word.replace(written, instead))
    .filter((spelling) => spelling !== word && spelling.length >= 3);
