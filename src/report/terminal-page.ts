import { displayWidth } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { type TerminalStyle, terminalStyle } from './terminal-style.js';
import { wrapText } from './wrap-text.js';

/**
 * What the parts of the text report are set with. Everything that is set goes through `printable`, so that
 * no name can reach the terminal as it is; lines end in `\n`.
 */
export interface TerminalPage {
  readonly style: TerminalStyle;
  /** A paragraph that begins with `lead`; further lines are indented as far as `lead` is wide. */
  paragraph(text: string, lead?: string, paint?: (line: string) => string): string;
  /** A label and its value, or one value a line; '' where there is none. */
  field(label: string, value: string | readonly string[]): string;
}

/** Indentation of a field, and the column in which its value starts. */
const fieldIndent = 4;
const fieldColumn = 13;

export function terminalPage({ colour, width }: { colour: boolean; width: number }): TerminalPage {
  const style = terminalStyle(colour);
  const paintUrls = (line: string) => line.replace(/https?:\/\/[^\s)]+/g, (url) => style.url(url));
  const hang = (text: string, indent: number) => wrapText(printable(text), Math.max(20, width - indent));
  return {
    style,
    paragraph(text, lead = '', paint = paintUrls) {
      const indent = displayWidth(lead);
      return hang(text, indent)
        .map((line, at) => `${at === 0 ? lead : ' '.repeat(indent)}${paint(line)}\n`)
        .join('');
    },
    field(label, value) {
      return [value]
        .flat()
        .flatMap((text) => hang(text, fieldColumn))
        .map((line, at) => `${labelled(at === 0 ? label : '', style.label)}${paintUrls(line)}\n`)
        .join('');
    },
  };
}

function labelled(label: string, paint: (text: string) => string): string {
  const blanks = ' '.repeat(fieldColumn - fieldIndent - label.length);
  return ' '.repeat(fieldIndent) + (label === '' ? '' : paint(label)) + blanks;
}
