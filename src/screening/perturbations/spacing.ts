import { type LatinWord, latinWords, withWord } from './latin-words.js';
import type { Perturbation } from './perturbation.js';

const linking = /^(?:of|for|and|the|de|del|des|du|und|et|co|ltd)$/i;
const fewestLettersToTear = 6;
/** Between two syllables: a vowel or a soft consonant, then a consonant with its vowel. */
const seam = /(?<=^.+[aeiounglrs])(?=[bcdfghjklmnpqrstvwxyz]h?[aeiou].)/gi;

/** Two words written as one, or one torn apart between two syllables: `Meiya Pico`, `Meiyapico`. */
export const spacing: Perturbation = ({ text }, random) => {
  const words = latinWords(text, 2);
  const joined = words.flatMap((word, at) => {
    const next = words[at + 1];
    return next !== undefined && joins(text, word, next)
      ? [text.slice(0, word.end) + text.slice(next.start)]
      : [];
  });
  const torn = words
    .filter((word) => word.text.length >= fewestLettersToTear)
    .flatMap((word) => seamsOf(word.text).map((at) => withWord(text, word, tear(word.text, at))));
  const ways = [joined, torn].filter((way) => way.length > 0);
  return ways.length === 0 ? undefined : random.pick(random.pick(ways));
};

const joins = (text: string, word: LatinWord, next: LatinWord) =>
  /^[ -]$/.test(text.slice(word.end, next.start)) && !linking.test(word.text) && !linking.test(next.text);

const seamsOf = (word: string) =>
  [...word.matchAll(seam)].map(({ index }) => index).filter((at) => at >= 2 && at <= word.length - 2);

const tear = (word: string, at: number) => `${word.slice(0, at)} ${word.slice(at)}`;
