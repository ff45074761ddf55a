/**
 * What remains of a romanised word when the schools of romanisation are folded together, so that a name
 * gets one key whether an Arabic, Persian, Russian, Turkish or Spanish hand wrote it down. A key is a
 * filter, not a verdict: words that share it are compared letter by letter afterwards.
 */

/**
 * Applied in order; each turns the spellings of one sound into a common one. Most words have none of the letters
 * of most of them, and to see that is far cheaper than to look for the pattern.
 */
const folds: readonly (readonly [anyOf: number, RegExp, string])[] = (
  [
    ['h', /shch|sch|sh/g, 'S'],
    ['hj', /dzh|dsch|dj/g, 'J'],
    ['c', /tch|tsch|ch|cz/g, 'C'],
    ['z', /zh/g, 'J'],
    ['h', /kh/g, 'h'],
    ['chq', /ck|gh|q/g, 'k'],
    ['p', /ph/g, 'f'],
    ['h', /th/g, 't'],
    ['h', /dh/g, 'd'],
    ['fvw', /(?:ff|v|w|f)$/g, 'v'],
    ['w', /w/g, 'v'],
    ['x', /x/g, 'ks'],
    ['sz', /ts|tz|z/g, 's'],
    ['c', /c(?=[eiy])/g, 's'],
    ['c', /c/g, 'k'],
    ['gj', /j|g(?=[eiy])/g, 'J'],
    ['d', /d$/g, 't'],
  ] as const
).map(([letters, pattern, sound]) => [lettersOf(letters), pattern, sound]);

/** Which of a-z a text has, one bit each. */
function lettersOf(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61) set |= 1 << (code - 0x61);
  }
  return set;
}

function foldSounds(word: string): string {
  let key = word;
  let letters = lettersOf(key);
  for (const [anyOf, pattern, sound] of folds) {
    if ((letters & anyOf) === 0) continue;
    key = key.replace(pattern, sound);
    letters = lettersOf(key);
  }
  return key;
}

/**
 * The consonant skeleton of a folded Latin word, an initial vowel kept as `a`: `mohammed`, `muhamad` and
 * `mohamed` are `mhmt`, `khalid` and `halid` are `hlt`. Empty where the word has other than Latin letters.
 */
export function soundKey(word: string): string {
  if (!/^[a-z]+$/.test(word)) return '';
  const sounds = foldSounds(word);
  let key = vowelKinds.has(sounds[0]!) ? 'a' : '';
  let last = '';
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds[at]!;
    const silent = vowelKinds.has(sound) || (sound === 'h' && at === sounds.length - 1);
    if (silent || sound === last) continue;
    last = sound;
    key += sound;
  }
  return key;
}

/** Which of three kinds a vowel is of. */
const vowelKinds: ReadonlyMap<string, string> = new Map([
  ['a', 'a'],
  ['e', 'i'],
  ['i', 'i'],
  ['y', 'i'],
  ['o', 'u'],
  ['u', 'u'],
]);

/**
 * The same with its vowels kept in three kinds, so that Mahmoud and Mohammed or Hassan and Hussein, one
 * skeleton each, stay apart: `muhamid`, `mahmut`.
 */
export function vowelKey(word: string): string {
  let key = '';
  let last = '';
  for (const sound of foldSounds(word)) {
    const kind = vowelKinds.get(sound) ?? sound;
    if (kind !== last) key += kind;
    last = kind;
  }
  return key;
}
