/**
 * The scripts of India and Bangladesh to Latin as passports and lists write them: without marks, and in
 * the north without the inherent vowel where it is silent (Modi's Narendra, but Manmohan). Unicode lays
 * the scripts out alike, so that one table serves them by offset from Devanagari (chapter 12).
 */

/** By offset from the start of the block: 05-14 independent vowels, 15-39 consonants, 3E-4C vowel signs. */
const independent: Readonly<Record<number, string>> = {
  5: 'a', 6: 'a', 7: 'i', 8: 'i', 9: 'u', 10: 'u', 11: 'ri', 13: 'e', 14: 'e', 15: 'e', 16: 'ai', 17: 'o',
  18: 'o', 19: 'o', 20: 'au', 96: 'ri',
}; // biome-ignore format: a table reads better as a table

const consonants =
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ');

const signs: Readonly<Record<number, string>> = {
  62: 'a', 63: 'i', 64: 'i', 65: 'u', 66: 'u', 67: 'ri', 69: 'e', 70: 'e', 71: 'e',
  72: 'ai', 73: 'o', 74: 'o', 75: 'o', 76: 'au', 87: 'au',
}; // biome-ignore format: a table reads better as a table

/** With a dot below, and Devanagari's letters that have it built in (58-5F). */
const dotted: Readonly<Record<string, string>> = {
  k: 'q',
  kh: 'kh',
  g: 'gh',
  j: 'z',
  d: 'r',
  dh: 'rh',
  ph: 'f',
  y: 'y',
  s: 'sh',
  l: 'l',
};
const builtIn: readonly string[] = ['q', 'kh', 'gh', 'z', 'r', 'rh', 'f', 'y'];

const candrabindu = 0x01;
const anusvara = 0x02;
const visarga = 0x03;
const nukta = 0x3c;
const virama = 0x4d;

interface IndicScript {
  readonly start: number;
  /** Whether the inherent vowel falls silent, as it does in the north. */
  readonly drops: boolean;
  readonly consonants?: Readonly<Record<number, string>>;
}

const scripts: readonly IndicScript[] = [
  { start: 0x900, drops: true },
  { start: 0x980, drops: true, consonants: { 47: 'j', 53: 'b', 95: 'y' } },
  { start: 0xa00, drops: true },
  { start: 0xa80, drops: true },
  { start: 0xb00, drops: true, consonants: { 47: 'j' } },
  { start: 0xb80, drops: false, consonants: { 26: 's', 31: 't', 52: 'zh', 49: 'r', 41: 'n' } },
  { start: 0xc00, drops: false },
  { start: 0xc80, drops: false },
  { start: 0xd00, drops: false, consonants: { 52: 'zh' } },
];

/** Conjuncts and words that are written as they were once spoken. */
const customary: Readonly<Record<string, readonly string[]>> = {
  सिंह: ['singh'],
  ਸਿੰਘ: ['singh'],
  સિંહ: ['singh', 'sinh'],
  সিংহ: ['singh', 'sinha'],
};

interface Sound {
  readonly consonants: string;
  /** Empty where a virama silences it. */
  vowel: string;
  readonly inherent: boolean;
  readonly joined: boolean;
}

/**
 * @param word one word in one of these scripts; what is not in it is passed on as it is
 * @returns as spoken, then with every inherent vowel written, then with `w` for `v` and `jn` for `gy`
 */
export function romaniseIndic(word: string): readonly string[] {
  const known = customary[word];
  if (known !== undefined) return known;
  const script = scripts.find(({ start }) => [...word].some((letter) => offset(letter, start) !== undefined));
  if (script === undefined) return [word];
  const sounds = read(word, script);
  const full = write(sounds, script);
  if (script.drops) dropSilent(sounds);
  const spoken = write(sounds, script);
  const forms = [spoken, full];
  if (spoken.includes('v')) forms.push(spoken.replaceAll('v', 'w'));
  if (spoken.includes('gy')) forms.push(spoken.replaceAll('gy', 'jn'));
  if (script.start === 0x980) forms.push(write(sounds, script, 'o'));
  if (script.start === 0xb80) forms.push(voicedAfterVowels(full));
  return [...new Set(forms)];
}

function offset(letter: string, start: number): number | undefined {
  const at = letter.codePointAt(0)! - start;
  return at >= 0 && at < 0x80 ? at : undefined;
}

function read(word: string, script: IndicScript): Sound[] {
  const sounds: Sound[] = [];
  let cluster = '';
  let joined = false;
  const close = (vowel: string, inherent: boolean) => {
    if (cluster !== '' || vowel !== '') sounds.push({ consonants: cluster, vowel, inherent, joined });
    cluster = '';
    joined = false;
  };
  let pending = false;
  for (const letter of word.normalize('NFC')) {
    const at = offset(letter, script.start);
    const consonant = at === undefined ? undefined : consonantAt(at, script);
    if (consonant !== undefined) {
      if (pending) close('a', true);
      else if (cluster !== '') joined = true;
      cluster += consonant;
      pending = true;
    } else if (at === virama) pending = false;
    else if (at === nukta)
      cluster = cluster.replace(/(?:kh|dh|ph|[kgjdysl])$/, (plain) => dotted[plain] ?? plain);
    else if (at !== undefined && signs[at] !== undefined) {
      close(signs[at], false);
      pending = false;
    } else {
      if (pending) close('a', true);
      else if (cluster !== '') close('', false);
      pending = false;
      if (at === undefined) sounds.push({ consonants: letter, vowel: '', inherent: false, joined: false });
      else if (independent[at] !== undefined) close(independent[at], false);
      else if (at === anusvara || at === candrabindu || at === 0x70)
        sounds.push({ consonants: 'N', vowel: '', inherent: false, joined: false });
      else if (at === visarga && script.start !== 0xb80)
        sounds.push({ consonants: 'h', vowel: '', inherent: false, joined: false });
    }
  }
  if (pending) close('a', true);
  else close('', false);
  return sounds;
}

function consonantAt(at: number, script: IndicScript): string | undefined {
  const own = script.consonants?.[at];
  if (own !== undefined) return own;
  if (at >= 0x15 && at <= 0x39) return consonants[at - 0x15];
  return script.start === 0x900 && at >= 0x58 && at <= 0x5f ? builtIn[at - 0x58] : undefined;
}

/**
 * The inherent vowel is silent at the end of a word, save after joined consonants (Gupta, Mishra), and
 * between a vowel and a consonant that has its own (Ohala 1983): Manmohan, Kamla.
 */
function dropSilent(sounds: readonly Sound[]): void {
  for (let at = sounds.length - 1; at > 0; at--) {
    const sound = sounds[at]!;
    if (!sound.inherent || sound.joined) continue;
    const next = sounds[at + 1];
    const before = sounds[at - 1]!;
    if (next === undefined) {
      if (before.vowel !== '' || before.consonants === 'N') sound.vowel = '';
    } else if (before.vowel !== '' && next.vowel !== '' && next.consonants !== '' && !next.joined)
      sound.vowel = '';
  }
}

/** A nasal takes the place of the next consonant; at the end of a word the south has m: Keralam. */
function write(sounds: readonly Sound[], script: IndicScript, inherent = 'a'): string {
  return sounds
    .map((sound) => sound.consonants + (sound.inherent && sound.vowel !== '' ? inherent : sound.vowel))
    .join('')
    .replace(/jn(?=[aeiou])/g, 'gy')
    .replace(script.drops ? /N(?=[pbm])/g : /N(?=[pbm]|$)/g, 'm')
    .replaceAll('N', 'n');
}

/** Tamil writes one letter for k and g, t and d, p and b: the soft ones stand within a word. */
function voicedAfterVowels(word: string): string {
  return word.replace(
    /(?<=[aeioun])(?:k|t|p|s)(?=[aeiou])/g,
    (hard) => ({ k: 'g', t: 'd', p: 'b', s: 's' })[hard]!,
  );
}
