import { pinyinSyllables } from './pinyin.js';

/**
 * Wade-Giles, the romanisation of Chinese before pinyin and of Taiwan to this day, turned into pinyin.
 * Lists and customer files drop its apostrophes, and with them the difference between `chin` and `ch'in`:
 * a word therefore has several readings.
 */

const mostReadings = 12;
/** `ch'uang`. */
const longestSyllable = 7;
/** A word of more letters is no Chinese name. */
const longestWord = 40;

/** `zh` before `z`: longest first. */
const initials: readonly (readonly [pinyin: string, wade: string])[] = [
  ['zh', 'ch'],
  ['ch', "ch'"],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', "p'"],
  ['d', 't'],
  ['t', "t'"],
  ['g', 'k'],
  ['k', "k'"],
  ['j', 'ch'],
  ['q', "ch'"],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', "ts'"],
  ['r', 'j'],
];

/** Whole syllables that follow no rule. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  zi: ['tzu', 'tsu'],
  ci: ["tz'u", "ts'u"],
  si: ['ssu', 'szu'],
  zhi: ['chih'],
  chi: ["ch'ih"],
  shi: ['shih'],
  ri: ['jih'],
  er: ['erh'],
  yi: ['i', 'yi'],
  ying: ['ying', 'ing'],
  you: ['yu'],
  ye: ['yeh'],
  yan: ['yen'],
  yue: ['yueh'],
  yong: ['yung'],
  ge: ['ko'],
  ke: ["k'o"],
  he: ['ho'],
};

let readings: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The pinyin words that a lower-case Wade-Giles word may stand for, syllables joined, likeliest first,
 * twelve at most: `hsi` is xi, `chin` is jin or qin, `tse-tung` is zedong, cedong, zetong or cetong. An
 * apostrophe decides: `ch'in` is qin. Empty where the word is no Wade-Giles.
 */
export function wadeGilesToPinyin(word: string): readonly string[] {
  if (word === '' || word.length > longestWord) return [];
  const plain = word.replace(/[’‘ʻʼ`]/g, "'");
  let found: readonly string[] = [''];
  for (const piece of plain.split('-')) {
    const ways = read(piece);
    found = found.flatMap((before) => ways.map((way) => before + way)).slice(0, mostReadings);
  }
  return [...new Set(found)];
}

interface Way {
  readonly pinyin: string;
  readonly syllables: number;
}

/** The ways to read one piece without hyphens, fewest syllables first. */
function read(piece: string): readonly string[] {
  const table = wadeGilesSyllables();
  const from: (readonly Way[])[] = [];
  from[piece.length] = piece === '' ? [] : [{ pinyin: '', syllables: 0 }];
  for (let at = piece.length - 1; at >= 0; at--) {
    const ways: Way[] = [];
    for (let end = Math.min(piece.length, at + longestSyllable); end > at; end--) {
      if (end - at === 1 && at > 0) continue;
      for (const syllable of table.get(piece.slice(at, end)) ?? [])
        for (const rest of from[end]!)
          ways.push({ pinyin: syllable + rest.pinyin, syllables: rest.syllables + 1 });
    }
    from[at] = ways.sort((a, b) => a.syllables - b.syllables).slice(0, mostReadings);
  }
  return from[0]!.map(({ pinyin }) => pinyin);
}

/** Wade-Giles syllables, with and without their apostrophe, to pinyin; unaspirated readings first. */
function wadeGilesSyllables(): ReadonlyMap<string, readonly string[]> {
  if (readings === undefined) {
    const table = new Map<string, string[]>();
    const add = (wade: string, pinyin: string) => {
      const list = table.get(wade);
      if (list === undefined) table.set(wade, [pinyin]);
      else if (!list.includes(pinyin)) list.push(pinyin);
    };
    const pairs: (readonly [wade: string, pinyin: string])[] = [];
    for (const pinyin of pinyinSyllables())
      if (!pinyin.includes('v')) for (const wade of toWadeGiles(pinyin)) pairs.push([wade, pinyin]);
    for (const [wade, pinyin] of pairs) add(wade, pinyin);
    for (const [wade, pinyin] of pairs) if (wade.includes("'")) add(wade.replace("'", ''), pinyin);
    readings = table;
  }
  return readings;
}

function toWadeGiles(pinyin: string): readonly string[] {
  const whole = irregular[pinyin];
  if (whole !== undefined) return whole;
  const [initial, wade] = initials.find(([start]) => pinyin.startsWith(start)) ?? ['', ''];
  if (initial !== '') return [wade + finalOf(pinyin.slice(initial.length), initial)];
  const [, own, final] = /^([mfnlhsyw]?)(.*)$/.exec(pinyin) as unknown as [string, string, string];
  return [own + finalOf(final, own)];
}

function finalOf(final: string, initial: string): string {
  switch (final) {
    case 'ian':
      return 'ien';
    case 'ie':
      return 'ieh';
    case 'ue':
      return 'ueh';
    case 'ong':
      return 'ung';
    case 'iong':
      return 'iung';
    case 'uo':
      return ['g', 'k', 'h', 'sh'].includes(initial) ? 'uo' : 'o';
    case 'ui':
      return initial === 'g' || initial === 'k' ? 'uei' : 'ui';
    default:
      return final;
  }
}
