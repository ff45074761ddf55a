/**
 * Cells of a worksheet (ECMA-376 part 1, 18.3.1.4). Text is a string and never a formula, whatever it begins with:
 * it stands as an inline string in the format for text, so that not even editing the cell makes it one.
 */
import { printable } from '../text/printable.js';
import { xmlText } from './xml-text.js';

/** Text, a number, or text that leads to a page. */
export type XlsxCell = string | number | { readonly text: string; readonly url: string };

/** Positions in the styles of the workbook. */
export const cellStyles = { text: 1, header: 2, link: 3, wrapped: 4 } as const;

/** Characters, in UTF-16 units, that Excel takes in a cell. */
const mostCharacters = 32_767;
const cutNote = ' … (cut: longer than a cell may be)';

/** @param column from 0 */
export function cellXml(cell: XlsxCell, column: number, row: number, style: number): string {
  const at = `r="${columnLetters(column)}${row}"`;
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  const text = typeof cell === 'string' ? cell : cell.text;
  if (text === '') return '';
  return `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${stringText(text)}</t></is></c>`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `_x0041_` in a string stands for a character (ST_Xstring, 22.9.2.19): where a text has it, its first line is escaped. */
function stringText(text: string): string {
  return xmlText(shortened(printable(text))).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  return text.slice(0, mostCharacters - cutNote.length).replace(/[\ud800-\udbff]$/, '') + cutNote;
}
