/** Greek to Latin after ELOT 743, the form in Greek passports, then as newspapers write it. */

const pairs: Readonly<Record<string, string>> = {
  ου: 'ou',
  αυ: 'av',
  ευ: 'ev',
  ηυ: 'iv',
  γγ: 'ng',
  γξ: 'nx',
  γχ: 'nch',
  μπ: 'b',
  ντ: 'nt',
  τζ: 'tz',
};

const letters: Readonly<Record<string, string>> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm',
  ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps',
  ω: 'o',
}; // biome-ignore format: a table reads better as a table

const voiceless = /^[θκξπσςτφχψ]/;

/** @param word lower-case Greek letters; what is none is passed on as it is */
export function romaniseGreek(word: string): readonly string[] {
  // A diaeresis parts a pair: Μαΐου is Maiou, but αϋ is never av.
  const bare = word
    .normalize('NFD')
    .replace(/(?<=[αεηο])υ\u0308/g, 'y')
    .replace(/\p{M}+/gu, '');
  const passport = spell(bare);
  const newspaper = passport
    .replaceAll('ch', 'h')
    .replace(/^gk/, 'g')
    .replace(/^nt/, 'd')
    .replace(/gk/g, 'ng')
    .replace(/^gi(?=[aou])/, 'y');
  const classical = passport.replaceAll('f', 'ph');
  return [...new Set([passport, newspaper, classical])];
}

function spell(word: string): string {
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    const pair = word.slice(at, at + 2);
    const both = pairs[pair];
    // Μπ is b at the start of a word and mp within it: Μπάμπης is Bampis.
    if (both !== undefined && !(pair === 'μπ' && at > 0)) {
      const devoiced =
        /^[αεη]υ$/.test(pair) && (at + 2 === word.length || voiceless.test(word.slice(at + 2)));
      latin += devoiced ? both.replace('v', 'f') : both;
      at++;
    } else latin += letters[word[at]!] ?? word[at];
  }
  return latin;
}
