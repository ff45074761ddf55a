/**
 * Cyrillic to Latin, first in the manner of BGN/PCGN without its apostrophes: the form in which OFAC and
 * BIS write Russian, Ukrainian, Belarusian, Bulgarian and Kazakh names; Serbian and Macedonian in their
 * own Latin letters. The language is told from letters that it alone has. Then the forms of newspapers
 * and passports (ICAO Doc 9303).
 */

type Letters = Readonly<Record<string, string>>;

const russian: Letters = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i',
  і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e',
  ю: 'yu', я: 'ya', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz',
  қ: 'q', ғ: 'gh', ң: 'ng', ө: 'o', ү: 'u', ұ: 'u', һ: 'h', ә: 'a', ҳ: 'h', ҷ: 'j', җ: 'j', ӣ: 'i',
  ӯ: 'u', ӏ: '', ѣ: 'e', ѳ: 'f', ѵ: 'i', ѫ: 'a',
}; // biome-ignore format: a table reads better as a table

const ukrainian: Letters = { ...russian, г: 'h', и: 'y' };
const belarusian: Letters = { ...russian, г: 'h', ё: 'yo' };
const bulgarian: Letters = { ...russian, щ: 'sht', ъ: 'a', х: 'h' };
const serbian: Letters = { ...russian, ж: 'z', х: 'h', ц: 'c', ч: 'c', ш: 's', ђ: 'dj', е: 'e' };
/** Uzbek and Tajik. */
const southTurkic: Letters = { ...russian, ў: 'o', ж: 'j' };

const languages: readonly (readonly [telltale: RegExp, letters: Letters])[] = [
  [/[јљњђћџѓќѕ]/, serbian],
  [/[қғҳҷӣӯ]|(?<![аеёіоуыэюя])ў/, southTurkic],
  [/[ңөүұһәҗ]/, russian],
  [/[їєґ]|[сц]ьк|^[^ыэёў]*і[^ыэёў]*$/, ukrainian],
  [/[ўі]/, belarusian],
  [/ъ(?![еёюяи])/, bulgarian],
]; // biome-ignore format: one language a line

/** Languages in which е is plain e wherever it stands. */
const plainE: ReadonlySet<Letters> = new Set([serbian, bulgarian, ukrainian]);
const vowels = new Set('аеёиоуыэюяіїєўәөүұӣӯ');
const marked = /[йўїёѓќӣӯ]/;

/**
 * @param word lower case, NFKC; what is not Cyrillic is passed on as it is
 * @returns the likeliest form first, each once
 */
export function romaniseCyrillic(word: string): readonly string[] {
  const bare = withoutAccents(word);
  const letters = languages.find(([telltale]) => telltale.test(bare))?.[1] ?? russian;
  const strict = spell(bare, letters);
  const forms = [strict, asNewspapers(strict, bare)];
  if (letters === serbian)
    forms.push(asNewspapers(spell(bare, { ...russian, ј: 'y', љ: 'ly', њ: 'ny', ћ: 'ch', џ: 'dzh' }), bare));
  else forms.push(asPassports(bare, letters));
  if (bare.includes('ё'))
    forms.push(spell(bare.replaceAll('ё', 'ьо'), letters), spell(bare, { ...letters, ё: 'yo' }));
  // Луганськ says what it is, Лугань does not; Cyrillic г is h to Ukrainians and Belarusians.
  if (bare.includes('г')) forms.push(spell(bare, letters === russian ? ukrainian : { ...letters, г: 'g' }));
  return [...new Set(forms)];
}

function spell(word: string, letters: Letters): string {
  let latin = '';
  let before = '';
  for (const letter of word) {
    // Russian е is ye at the start of a word and after a vowel or a sign: Yeltsin, Anatolyevich.
    if (
      letter === 'е' &&
      !plainE.has(letters) &&
      (before === '' || before === 'ъ' || before === 'ь' || vowels.has(before))
    )
      latin += 'ye';
    // A soft sign before о is heard: Воробьов, Соловьёв.
    else if (letter === 'о' && before === 'ь') latin += 'yo';
    else latin += letters[letter] ?? letter;
    before = letter;
  }
  return latin;
}

/** Dmitriy is Dmitry, Yevgeniya Evgenia, Petro's -skyy -sky. */
function asNewspapers(strict: string, word: string): string {
  return strict
    .replace(/[iy]y$/, 'y')
    .replace('yyi', 'yi')
    .replace(/iya$/, 'ia')
    .replace(/^ye(?!$)/, word.startsWith('е') ? 'e' : 'ye');
}

/** ICAO Doc 9303: Iuliia, Evgenii, Sergei, Podieiachev. */
function asPassports(word: string, letters: Letters): string {
  return spell(word, {
    ...letters,
    й: 'i',
    ю: 'iu',
    я: 'ia',
    є: 'ie',
    ї: 'i',
    ъ: letters === bulgarian ? 'a' : 'ie',
  }).replaceAll('ye', 'e');
}

/** Accents go, but й, ў and their like are letters of their own. */
function withoutAccents(word: string): string {
  let bare = '';
  for (const letter of word.normalize('NFC'))
    bare += marked.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}+/gu, '');
  return bare;
}
