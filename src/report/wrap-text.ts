import { characterWidth, displayWidth } from '../text/display-width.js';

/**
 * Breaks `text` at blanks into lines of at most `width` columns. A word that is wider than a whole line is
 * broken where it must be, but a URL never is: it stands on a line of its own, however long, so that it can
 * be copied. Always at least one line.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of text.split(' ').flatMap((word) => pieces(word, width))) {
    const columns = displayWidth(piece);
    if (line !== '' && filled + 1 + columns > width) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    filled += columns + (line === '' ? 0 : 1);
    line = line === '' ? piece : `${line} ${piece}`;
  }
  lines.push(line);
  return lines;
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width || /^\(?https?:\/\//.test(word)) return [word];
  const parts: string[] = [];
  let part = '';
  let filled = 0;
  for (const character of word) {
    const columns = characterWidth(character);
    if (part !== '' && filled + columns > width) {
      parts.push(part);
      part = '';
      filled = 0;
    }
    part += character;
    filled += columns;
  }
  parts.push(part);
  return parts;
}
