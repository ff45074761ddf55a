import { arabicReadings, foldArabic } from './arabic-names.js';
import { insertVowels, type Sound } from './insert-vowels.js';

/**
 * Arabic script to Latin, for Arabic, Persian, Urdu and their neighbours. Common names are read from a
 * table; in others the vowels that the script leaves out are put where they most likely stand, which the
 * consonant keys of `sound-key.ts` forgive.
 */

type Letters = Readonly<Record<string, string>>;

/** BGN/PCGN without its marks. `ا`, `و` and `ي` are settled by their neighbours. */
const arabic: Letters = {
  ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh',
  ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n',
  ه: 'h', پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g', ڤ: 'v', ڭ: 'ng', ٹ: 't', ڈ: 'd', ڑ: 'r', ں: 'n', ټ: 't',
  ډ: 'd', ړ: 'r', ڼ: 'n', ښ: 'sh', ږ: 'zh', څ: 'ts', ځ: 'z', ګ: 'g', ڕ: 'r', ڵ: 'l', ۋ: 'v',
}; // biome-ignore format: a table reads better as a table

const persian: Letters = { ...arabic, ث: 's', ذ: 'z', ض: 'z', و: 'v' };

/** Letters that Arabic has not. */
const persianOnly = /[پچژگٹڈڑںټډړڼښږڤڕڵۋی]/;
/** What makes `ال` at the start of a word part of the word. */
const notArticle = /^(?:الله|الان|الي$|الكس|البر|اليزا|الفر|الهام|الطاف|الماز|اليك)/;

const articleLength = 2;

/**
 * Parts what Arabic writes as one word and lists as several: the article (`الحسن`: al, Hasan), what takes
 * it (`عبدالرحمن`: Abd, al, Rahman; `نورالدين`: Nur, al, Din) and `ابو` (`ابوغيث`: Abu, Ghayth). The pieces
 * joined are the word; one piece where nothing parts.
 *
 * @param word as written, with or without vowel signs
 */
export function splitArabicArticle(word: string): readonly string[] {
  if (isCommonName(word)) return [word];
  const pair = /^(عبد|[اأ]بو)(ال.{3,})$|^(.{2,})(ال[دّ]?[يی]ن)$|^([اأ]بو)(.{3,})$/u
    .exec(word)
    ?.filter(Boolean);
  if (pair?.length === 3 && !endsInAllah.test(word)) return [pair[1]!, ...splitArabicArticle(pair[2]!)];
  if (/^[اٱ]ل.{2,}$/u.test(word) && !notArticle.test(foldArabic(word)))
    return [word.slice(0, articleLength), word.slice(articleLength)];
  return [word];
}

const isCommonName = (word: string) => arabicReadings(foldArabic(word)) !== undefined;

const endsInAllah = /[اٱ]لله$/;

/**
 * Whether a word is the second half of a name that lists write as one: `عبد الله` Abdallah, `حمد الله`
 * Hamdullah.
 *
 * @param before the word before it with the blanks between
 */
export function completesArabicName(word: string, before: string): boolean {
  return foldArabic(word) === 'الله' && /^\p{Script=Arabic}{2,}\s+$/u.test(before);
}

/**
 * @param word Arabic letters with or without vowel signs; what is none is passed on as it is
 * @returns the readings of a common name, or the word read the Arabic and the Persian way; a word that
 *   `splitArabicArticle` would part, joined
 */
export function romaniseArabic(word: string): readonly string[] {
  const folded = foldArabic(word);
  if (folded === 'ال') return ['al'];
  const known = arabicReadings(folded);
  if (known !== undefined) return withFrench(known);
  const parts = splitArabicArticle(word);
  if (parts.length > 1) {
    const head = parts.slice(0, -1).map((part) => romaniseArabic(part)[0]!);
    return romaniseArabic(parts.at(-1)!).map((tail) => head.join('') + tail);
  }
  const stem = /^(.{2,}?)(?:الله)+$/u.exec(folded)?.[1];
  if (stem !== undefined) return withAllah(romaniseArabic(stem.replace(/ه$/, 'ت')), persianOnly.test(word));
  const arabicWay = soundsOf(folded, arabic);
  const persianWay = soundsOf(folded, persian);
  const forms = [read(arabicWay), read(persianWay).replace(/(?<=[^aeiou])ah$/, 'eh')];
  if (persianOnly.test(word)) forms.reverse();
  forms.push(insertVowels(arabicWay, 'a', 'i'), insertVowels(arabicWay, 'u', 'a'));
  // Participles: Munqidh, Musharraf.
  if (/^م[^اوي]/.test(folded)) forms.push(insertVowels(arabicWay, 'a', 'i').replace(/^ma/, 'mu'));
  if (folded.endsWith('زي')) forms.push(forms[0]!.replace(/zi$/, 'zai'));
  return withFrench([...new Set(forms)]);
}

/** Adds the first form as French-speaking North Africa writes it: Zarqawi is Zarkaoui, Alush Alouch. */
function withFrench(forms: readonly string[]): readonly string[] {
  const usual = forms[0]!;
  if (!/sh|[qwj]/.test(usual)) return forms;
  const french = usual
    .replace(/u|w/g, 'ou')
    .replaceAll('sh', 'ch')
    .replaceAll('q', 'k')
    .replaceAll('j', 'dj');
  return forms.includes(french) ? forms : [...forms, french];
}

function withAllah(stems: readonly string[], persianHand: boolean): readonly string[] {
  const ends = persianHand ? ['ullah', 'allah'] : ['allah', 'ullah'];
  return [
    ...new Set(
      ends.flatMap((end) => stems.map((stem) => (end === 'allah' ? stem.replace(/a$/, '') : stem) + end)),
    ),
  ];
}

/** After a long a comes a short i: Khalid, Salih. */
function read(sounds: readonly Sound[]): string {
  return insertVowels(sounds, 'a', sounds.at(-3)?.letters === 'a' ? 'i' : 'a');
}

const semivowels = /[اوي]/;

/**
 * `و` and `ي` are consonants at the start of a word and beside another vowel, else vowels. Ayn is not
 * written, but the vowel that it carries is.
 */
function soundsOf(word: string, letters: Letters): readonly Sound[] {
  const sounds: Sound[] = [];
  const vowel = (latin: string) => sounds.push({ letters: latin, vowel: true });
  const consonant = (latin: string) => sounds.push({ letters: latin, vowel: false });
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!;
    const next = word[at + 1] ?? '';
    const before = sounds.at(-1);
    const glide = letter === 'ي' ? 'y' : (letters.و ?? 'w');
    if (letter === 'ا') vowel('a');
    else if (letter === 'ع') {
      if (before === undefined ? next !== 'ا' : !before.vowel && !semivowels.test(next)) vowel('a');
      else if (before?.letters === 'a' && next !== '' && !semivowels.test(next)) vowel('i');
    } else if (letter === 'و' && next === 'ي' && before?.vowel === false && at + 2 < word.length) {
      // The diminutive: تويجري Tuwayjri.
      vowel('u');
      consonant('w');
      vowel('a');
    } else if (letter === 'و' || letter === 'ي') {
      const glides =
        next === 'ا' ||
        (before === undefined ? next !== '' : before.letters === 'a' && !(letter === 'ي' && next === ''));
      if (glides) consonant(glide);
      else vowel(letter === 'ي' ? 'i' : 'u');
    } else if (letter === 'ه' && next === '' && before?.vowel === false) {
      vowel('a');
      consonant('h');
    } else {
      consonant(letters[letter] ?? letter);
      // Qasimi, Hashimi: a family name from a participle.
      if (/^ا[^اوي]{2}ي$/.test(word.slice(at - 1))) vowel('i');
    }
  }
  return sounds;
}
