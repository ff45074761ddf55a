/**
 * Cyrillic to Latin in the manner of BGN/PCGN, without its apostrophes: the form in which OFAC and BIS
 * write Russian, Belarusian, Ukrainian, Bulgarian and Serbian names. Other schools (scholarly, ISO 9,
 * passport) differ by letters that `soundKey` folds together.
 */

const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i',
  і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e',
  ю: 'yu', я: 'ya', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz',
  қ: 'q', ғ: 'gh', ң: 'ng', ө: 'o', ү: 'u', ұ: 'u', һ: 'h', ә: 'a', ҳ: 'h', ҷ: 'j', ӣ: 'i', ӯ: 'u',
}; // biome-ignore format: a table reads better as a table

const vowels = new Set('аеёиоуыэюяіїєў');

/**
 * @param word lower-case Cyrillic letters; anything else is passed on as it is
 */
export function romaniseCyrillic(word: string): string {
  let latin = '';
  let before = '';
  for (const letter of word) {
    // Russian е is ye at the start of a word and after a vowel or a sign: Yeltsin, Anatolyevich.
    if (letter === 'е' && (before === '' || before === 'ъ' || before === 'ь' || vowels.has(before)))
      latin += 'ye';
    else latin += letters[letter] ?? letter;
    before = letter;
  }
  return latin;
}
