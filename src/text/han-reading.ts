import { simplifyHan } from './han-simplify.js';

/**
 * How Han characters are read in Mandarin, by phrase: 重庆 is Chongqing though 重 alone is zhong, and as a
 * family name 曾 is Zeng, 单 Shan. The dictionary is pinyin-pro's; it takes tens of milliseconds to load and
 * is loaded where a Han name is met.
 */

type Reader = typeof import('pinyin-pro').pinyin;

let reader: Reader | undefined;

/** Readings in names of people and places that the dictionary lacks or gets wrong. */
const ownReadings: Readonly<Record<string, string>> = {
  新疆: 'xīn jiāng',
  喀什: 'kā shí',
  和田: 'hé tián',
  巴音郭楞: 'bā yīn guō léng',
  乌鲁木齐: 'wū lǔ mù qí',
  伊犁: 'yī lí',
  阿克苏: 'ā kè sū',
  石河子: 'shí hé zǐ',
  克孜勒苏: 'kè zī lè sū',
  尉犁: 'yù lí',
  大厂: 'dà chǎng',
  华为: 'huá wéi',
  朝鲜: 'cháo xiǎn',
  番禺: 'pān yú',
  六安: 'lù ān',
  蚌埠: 'bèng bù',
  长虹: 'cháng hóng',
  长城: 'cháng chéng',
  长江: 'cháng jiāng',
};

/** Loads the dictionary; until then `hanSyllables` knows nothing. Safe to call again. */
export async function loadHanReader(): Promise<void> {
  if (reader !== undefined) return;
  const { pinyin, customPinyin } = await import('pinyin-pro');
  customPinyin(ownReadings);
  reader = pinyin;
}

/**
 * The syllables of a run of Han characters, traditional or simplified, in lower case and without tones;
 * ü is `u` as in lists (`lu`, `nu`). What is not Han is skipped. Undefined until `loadHanReader` has run.
 *
 * @param kind of a person's name the first character or two is read as a family name
 */
export function hanSyllables(run: string, kind: 'person' | 'other'): readonly string[] | undefined {
  if (reader === undefined) return undefined;
  const han = simplifyHan(run)
    .replace(/(\p{Script=Han})々/gu, '$1$1')
    .replaceAll('〇', '零')
    .replace(/[^\p{Script=Han}]/gu, '');
  if (han === '') return [];
  return reader(han, {
    toneType: 'none',
    type: 'array',
    surname: kind === 'person' ? 'head' : 'off',
    toneSandhi: false,
    v: true,
    nonZh: 'removed',
  }).map((syllable) => syllable.replace('v', 'u'));
}
