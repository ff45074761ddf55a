/**
 * Hiragana and Katakana to Latin after Hepburn, without macrons: 東京 is Tokyo on every list, whether the
 * kana say とうきょう or トーキョー.
 */

const rows = `
  あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go
  さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to
  だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho
  ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo
  や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ん n ゔ vu
  ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa ゕ ka ゖ ke
`;

const syllables = new Map<string, string>();
const cells = rows.trim().split(/\s+/);
for (let at = 0; at < cells.length; at += 2) syllables.set(cells[at]!, cells[at + 1]!);

/**
 * @param word Hiragana or Katakana; what is neither is passed on as it is
 * @returns long vowels short (Sato), as spelt (Satou), as heard in passports (Satoh), and with `m` before
 *   b, m and p (Shimbun)
 */
export function romaniseKana(word: string): readonly string[] {
  const long = spell(word);
  const short = long.replaceAll('-', '').replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
  const spelt = long.replace(/([aeiou])-/g, '$1$1').replaceAll('-', '');
  const heard = long
    .replace(/o(?:u|o|-)(?=[^aeiouy]|$)/g, 'oh')
    .replaceAll('-', '')
    .replace(/uu/g, 'u');
  const labial = short.replace(/n(?=[bmp])/g, 'm');
  return [...new Set([short, spelt, heard, labial])];
}

/** Long vowels that a dash shows keep it. */
function spell(word: string): string {
  let latin = '';
  let doubles = false;
  let before = '';
  for (const character of word) {
    const kana = hiraganaOf(character);
    if (kana === 'っ') {
      doubles = true;
      continue;
    }
    let sound = kana === 'ー' ? '-' : (syllables.get(kana) ?? kana);
    if (/[ぁぃぅぇぉゃゅょゎ]/.test(kana)) {
      latin =
        before === 'う' ? `${latin.slice(0, -1)}w` : latin.replace(/[aeiou]$/, (vowel) => glide(vowel, kana));
      if (/[ゃゅょ]/.test(kana) && /(?:sh|ch|j)$/.test(latin)) sound = sound.slice(1);
    }
    if (doubles && /^[bcdfghjkmprstvwyz]/.test(sound))
      sound = (sound.startsWith('ch') ? 't' : sound[0]!) + sound;
    doubles = false;
    latin += sound;
    before = kana;
  }
  return latin;
}

/** What is left of a syllable's vowel before a small kana: fu+a is fa, ki+ya kya, te+i ti. */
function glide(vowel: string, small: string): string {
  if (vowel === 'u') return '';
  if (vowel === 'i' && /[ゃゅょぇ]/.test(small)) return '';
  return (vowel === 'e' || vowel === 'o') && /[ぃぅゅ]/.test(small) ? '' : vowel;
}

function hiraganaOf(character: string): string {
  const code = character.codePointAt(0)!;
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : character;
}
