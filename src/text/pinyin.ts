/**
 * Hanyu Pinyin (ISO 7098) without tones, as lists and passports write Chinese names: `xiaoping`, `lu` for
 * lü. Chinese names differ by whole syllables, so that a word must be taken apart before it is compared.
 */

/** Finals that may follow each initial; `v` stands for ü where a list keeps it apart. */
const table = `
  -: a ai an ang ao e ei en eng er o ou
  b: a ai an ang ao ei en eng i ian iao ie in ing o u
  p: a ai an ang ao ei en eng i ian iao ie in ing o ou u
  m: a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
  f: a an ang ei en eng o ou u
  d: a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
  t: a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
  n: a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo v ve
  l: a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo v ve
  gkh: a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
  jqx: i ia ian iang iao ie in ing iong iu u uan ue un
  zh: a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
  ch: a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
  sh: a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
  r: an ang ao e en eng i ong ou u ua uan ui un uo
  z: a ai an ang ao e ei en eng i ong ou u uan ui un uo
  cs: a ai an ang ao e en eng i ong ou u uan ui un uo
  y: a an ang ao e i in ing o ong ou u uan ue un
  w: a ai an ang ei en eng o u
`;

const longestSyllable = 6;
/** A word of more letters is no Chinese name. */
const longestWord = 40;
/** No word of a name has more readings worth looking at. */
const mostSegmentations = 8;

let known: ReadonlySet<string> | undefined;

/** Every syllable of the standard language, without tones; about 410. */
export function pinyinSyllables(): ReadonlySet<string> {
  if (known === undefined) {
    const syllables = new Set<string>();
    for (const line of table.trim().split('\n')) {
      const [initials, finals] = line.trim().split(': ') as [string, string];
      const each = ['zh', 'ch', 'sh'].includes(initials) ? [initials] : [...initials];
      for (const initial of each)
        for (const final of finals.split(' ')) syllables.add((initial === '-' ? '' : initial) + final);
    }
    known = syllables;
  }
  return known;
}

/**
 * The syllables of a lower-case word, as its writer most likely meant them: as few as possible, then as
 * few as possible that start with a vowel, since those want an apostrophe (`fangan` is fan gan, `fang'an`
 * is not). Undefined where the word is no pinyin: `hikvision`.
 */
export function segmentPinyin(word: string): readonly string[] | undefined {
  return pinyinSegmentations(word)[0];
}

/** Whether a lower-case word is made of pinyin syllables and nothing else. */
export function isPinyin(word: string): boolean {
  return segmentPinyin(word) !== undefined;
}

/**
 * Every way to take a lower-case word apart into syllables, likeliest first, eight at most: `xian` is
 * xian or xi an. Apostrophes part syllables. Empty where the word is no pinyin.
 */
export function pinyinSegmentations(word: string): readonly (readonly string[])[] {
  if (word === '' || word.length > longestWord) return [];
  const syllables = pinyinSyllables();
  const apart = word.split(/['’]/);
  let found: readonly (readonly string[])[] = [[]];
  for (const piece of apart) {
    const ways = segment(piece, syllables);
    found = found.flatMap((before) => ways.map((way) => [...before, ...way])).slice(0, mostSegmentations);
  }
  return found;
}

/**
 * From the end, the best ways to take apart what follows each position. A lone vowel within a word is
 * always set off by an apostrophe (Chang'e).
 */
function segment(piece: string, syllables: ReadonlySet<string>): readonly (readonly string[])[] {
  const from: (readonly (readonly string[])[])[] = [];
  from[piece.length] = piece === '' ? [] : [[]];
  for (let at = piece.length - 1; at >= 0; at--) {
    const ways: (readonly string[])[] = [];
    for (let end = Math.min(piece.length, at + longestSyllable); end > at; end--) {
      const syllable = piece.slice(at, end);
      if (syllable.length === 1 && at > 0) continue;
      if (syllables.has(syllable)) for (const rest of from[end]!) ways.push([syllable, ...rest]);
    }
    from[at] = ways.sort(likelierFirst).slice(0, mostSegmentations);
  }
  return from[0]!;
}

function likelierFirst(a: readonly string[], b: readonly string[]): number {
  return a.length - b.length || vowelStarts(a) - vowelStarts(b);
}

/** Syllables other than the first that start with a vowel. */
function vowelStarts(syllables: readonly string[]): number {
  return syllables.slice(1).filter((syllable) => /^[aeo]/.test(syllable)).length;
}
