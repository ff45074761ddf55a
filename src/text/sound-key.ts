/**
 * What remains of a romanised word when the schools of romanisation are folded together, so that a name
 * gets one key whether an Arabic, Persian, Russian, Turkish or Spanish hand wrote it down. A key is a
 * filter, not a verdict: words that share it are compared letter by letter afterwards.
 */

/** Applied in order; each turns the spellings of one sound into a common one. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'S'],
  [/dzh|dsch|dj/g, 'J'],
  [/tch|tsch|ch|cz/g, 'C'],
  [/zh/g, 'J'],
  [/kh/g, 'h'],
  [/ck|gh|q/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/(?:ff|v|w|f)$/g, 'v'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/ts|tz|z/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/j|g(?=[eiy])/g, 'J'],
  [/d$/g, 't'],
];

/**
 * The consonant skeleton of a folded Latin word, an initial vowel kept as `a`: `mohammed`, `muhamad` and
 * `mohamed` are `mhmt`, `khalid` and `halid` are `hlt`. Empty where the word has other than Latin letters.
 */
export function soundKey(word: string): string {
  if (!/^[a-z]+$/.test(word)) return '';
  let key = word;
  for (const [pattern, replacement] of folds) key = key.replace(pattern, replacement);
  const first = /^[aeiouy]/.test(key) ? 'a' : '';
  return first + key.replace(/h$|[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}

/**
 * The same with its vowels kept in three kinds, so that Mahmoud and Mohammed or Hassan and Hussein, one
 * skeleton each, stay apart: `muhamid`, `mahmut`.
 */
export function vowelKey(word: string): string {
  let key = word;
  for (const [pattern, replacement] of folds) key = key.replace(pattern, replacement);
  return key
    .replace(/[eiy]+/g, 'i')
    .replace(/[ou]+/g, 'u')
    .replace(/a+/g, 'a')
    .replace(/(.)\1+/g, '$1');
}
