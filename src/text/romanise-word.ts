import { romaniseArmenian, romaniseGeorgian } from './romanise-alphabets.js';
import { romaniseArabic } from './romanise-arabic.js';
import { romaniseCyrillic } from './romanise-cyrillic.js';
import { romaniseGreek } from './romanise-greek.js';
import { romaniseHangul } from './romanise-hangul.js';
import { romaniseHebrew } from './romanise-hebrew.js';
import { romaniseIndic } from './romanise-indic.js';
import { romaniseKana } from './romanise-kana.js';
import { romaniseLatin } from './romanise-latin.js';
import { scriptOf } from './script.js';

/** The ways of each script to the Latin alphabet: likeliest first, at least one. */
const byScript: Readonly<Record<string, (word: string) => readonly string[]>> = {
  Zyyy: romaniseLatin,
  Latn: romaniseLatin,
  Cyrl: romaniseCyrillic,
  Grek: romaniseGreek,
  Arab: (word) => withP(romaniseArabic(word)),
  Hebr: romaniseHebrew,
  Hang: romaniseHangul,
  Hira: romaniseKana,
  Kana: romaniseKana,
  Deva: romaniseIndic,
  Beng: romaniseIndic,
  Guru: romaniseIndic,
  Gujr: romaniseIndic,
  Orya: romaniseIndic,
  Taml: romaniseIndic,
  Telu: romaniseIndic,
  Knda: romaniseIndic,
  Mlym: romaniseIndic,
  Geor: romaniseGeorgian,
  Armn: romaniseArmenian,
};

/** Arabic writes foreign p as b: بيريز is Pérez. Persian has a letter of its own for it. */
function withP(readings: readonly string[]): readonly string[] {
  const [likeliest = ''] = readings;
  return likeliest.includes('b') ? [...readings, likeliest.replaceAll('b', 'p')] : readings;
}

/** Letters of other scripts that pass for Latin ones, whether by malice or by a wrong keyboard. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i',
  ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', α: 'a', β: 'b', ε: 'e', η: 'h', ι: 'i', κ: 'k', μ: 'm',
  ν: 'n', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x', ζ: 'z',
}; // biome-ignore format: a table reads better as a table

/** The same the other way: Latin letters that pass for Cyrillic. */
const latinLookalikes: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', j: 'ј', k: 'к', m: 'м', o: 'о', p: 'р', s: 'ѕ', t: 'т',
  x: 'х', y: 'у',
}; // biome-ignore format: a table reads better as a table

/** What is longer is no word of a name, and is not worth reading. */
const longestWord = 200;

/**
 * How a word may stand in Latin letters, likeliest first and each once: as a list would write it, then
 * the other schools and customs that `soundKey` does not fold together (이 is lee, ri, yi). Lower case,
 * without marks. Han, scripts unknown here and words of more than 200 letters come back as they are, in
 * lower case.
 *
 * @param word one word in any script; apostrophes, joiners and other marks between its letters are passed
 *   over
 */
export function romanisations(word: string): readonly string[] {
  const lower = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  if (lower.length > longestWord) return [lower];
  const script = scriptOf(lower);
  const romanise = byScript[script];
  if (romanise === undefined) return [lower];
  if ((script === 'Latn' || script === 'Cyrl' || script === 'Grek') && isMixed(lower))
    return mixed(lower, script);
  return romanise(lower);
}

const latinLetter = /\p{Script=Latin}/u;
const otherLetter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

function isMixed(word: string): boolean {
  return latinLetter.test(word) && otherLetter.test(word);
}

/**
 * A word whose letters come from two alphabets: as it looks in the one that most of them are from, then
 * letter by letter.
 */
function mixed(word: string, script: string): readonly string[] {
  const seen = (looks: Readonly<Record<string, string>>) =>
    word.replace(/\p{L}/gu, (letter) => looks[letter] ?? letter);
  const asLatin = romaniseLatin(seen(lookalikes))[0]!;
  const bySound = (script === 'Grek' ? romaniseGreek(word) : romaniseCyrillic(word))[0]!;
  const ways = script === 'Latn' ? [asLatin, bySound] : [bySound, asLatin];
  if (script === 'Cyrl') ways.unshift(romaniseCyrillic(seen(latinLookalikes))[0]!);
  const complete = ways.filter((way) => !otherLetter.test(way));
  return [...new Set(complete.length > 0 ? complete : ways)];
}
