/**
 * Latin letters beyond a-z to a-z. Writers of a language have their own way of doing without a letter:
 * Müller is Mueller in Germany, Şahin is Shahin where it is heard.
 */

/** Letters that no Unicode decomposition takes apart. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'ng', ə: 'a',
  ĸ: 'k', ŧ: 't', ƒ: 'f', ɣ: 'g', ƙ: 'k', ɗ: 'd', ɓ: 'b', ƴ: 'y', ɛ: 'e', ɔ: 'o', ǝ: 'e',
}; // biome-ignore format: a table reads better as a table

/** What a letter becomes where its mark is written out: German and Scandinavian vowels, the Serbian đ. */
const twoLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  đ: 'dj',
  ð: 'dh',
  ñ: 'ny',
  ə: 'e',
};
/** And where it is written as it sounds in Turkish, Romanian or a Slavic language. */
const bySound: Readonly<Record<string, string>> = {
  ş: 'sh',
  ș: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ğ: 'gh',
};

const undecomposedPattern = new RegExp(`[${Object.keys(undecomposed).join('')}]`, 'g');

/**
 * @param word lower case, NFKC; letters of other scripts are passed on as they are
 * @returns without marks; then, where languages write a letter out, those forms
 */
export function romaniseLatin(word: string): readonly string[] {
  const plain = withoutMarks(word);
  if (plain === word) return [plain];
  const long = spellOut(word, twoLetters);
  return [
    ...new Set([
      plain,
      withoutMarks(long),
      withoutMarks(spellOut(word, bySound)),
      withoutMarks(spellOut(long, bySound)),
    ]),
  ];
}

function spellOut(word: string, letters: Readonly<Record<string, string>>): string {
  let spelt = '';
  for (const letter of word) spelt += letters[letter] ?? letter;
  return spelt;
}

function withoutMarks(word: string): string {
  return word
    .replace(undecomposedPattern, (letter) => undecomposed[letter]!)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}
