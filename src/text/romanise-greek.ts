/** Greek to Latin after ELOT 743, the form in Greek passports; accents are gone before this is called. */

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

/** @param word lower-case Greek letters without accents; anything else is passed on as it is */
export function romaniseGreek(word: string): string {
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    const pair = word.slice(at, at + 2);
    const both = pairs[pair];
    // Μπ is b at the start of a word and mp within it: Μπάμπης is Bampis.
    if (both !== undefined && !(pair === 'μπ' && at > 0)) {
      latin += both;
      at++;
    } else latin += letters[word[at]!] ?? word[at];
  }
  return latin;
}
