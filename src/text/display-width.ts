/**
 * How wide a text stands on a terminal. East Asian wide and fullwidth characters and emoji take two
 * columns, marks and invisible characters none (Unicode Standard Annex #11, Wide and Fullwidth; ambiguous
 * characters count as narrow).
 */

/** Blocks whose characters are wide, but for a few unassigned ones. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18df2],
  [0x1aff0, 0x1b2fb],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

/** Combining marks, what is shown as nothing, and the vowels and finals of decomposed Hangul. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cc}\p{Default_Ignorable_Code_Point}\u1160-\u11ff]/u;
const emoji = /\p{Emoji_Presentation}/u;

/** Columns that `text` fills. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += characterWidth(character);
  return columns;
}

/** Columns of one code point: 0, 1 or 2. */
export function characterWidth(character: string): 0 | 1 | 2 {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1;
  if (zeroWidth.test(character)) return 0;
  return isWide(codePoint) || emoji.test(character) ? 2 : 1;
}

function isWide(codePoint: number): boolean {
  return codePoint >= 0x1100 && wide.some(([first, last]) => codePoint >= first && codePoint <= last);
}
