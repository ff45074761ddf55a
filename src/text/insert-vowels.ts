/** The vowels that Arabic and Hebrew script leave out, put where a syllable needs one. */

/** A sound that is written: its Latin letters, and whether they are a vowel. */
export interface Sound {
  readonly letters: string;
  readonly vowel: boolean;
}

/**
 * Sounds joined, with a vowel wherever more consonants would meet than one that closes a syllable and one
 * that opens the next: r s t m i is rastami, h s n hasan.
 *
 * @param usual the vowel put in
 * @param last the vowel put before the last consonant: h a m d is hamid where it is `i`
 */
export function insertVowels(sounds: readonly Sound[], usual: string, last = usual): string {
  let latin = '';
  let open = false;
  sounds.forEach((sound, at) => {
    latin += sound.letters;
    const next = sounds[at + 1];
    if (sound.vowel) open = true;
    else if (next === undefined || next.vowel) open = false;
    else if (open && at + 2 < sounds.length) open = false;
    else {
      latin += at + 2 === sounds.length && at > 0 ? last : usual;
      open = true;
    }
  });
  return latin;
}
