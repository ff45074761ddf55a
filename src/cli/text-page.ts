import { Chalk } from 'chalk';
import { type TerminalPage, terminalPage } from '../report/terminal-page.js';
import { wrapText } from '../report/wrap-text.js';
import { displayWidth } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import type { CliContext, GlobalOptions } from './context.js';

/** A page of text for people, as wide as the terminal and with colours where it has them, else 100 columns. */
export interface TextPage extends TerminalPage {
  /** What was looked for, in colour, or between «» where there is none. */
  mark(text: string): string;
  /**
   * A label and its value, or one value a line; '' where there is none.
   *
   * @param column where values begin
   */
  row(label: string, value: string | readonly string[], column?: number): string;
}

export function textPage(options: GlobalOptions, { stdout, env }: CliContext): TextPage {
  const isTerminal = stdout.isTTY === true;
  const colour = isTerminal && options.color && !env.NO_COLOR && env.TERM !== 'dumb';
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const width = isTerminal ? Math.max(40, Math.min(stdout.columns ?? 100, 100)) : 100;
  const page = terminalPage({ colour, width });
  return {
    ...page,
    mark: colour ? (text) => chalk.bold.green(text) : (text) => `«${text}»`,
    row(label, value, column = 18) {
      const values = [value].flat().filter((text) => text !== '');
      if (values.length === 0) return '';
      const title = printable(label);
      // A label that leaves no room stands on a line of its own.
      const own = displayWidth(title) > column - indent - 1;
      const lines = values
        .flatMap((text) => text.split(/\s*[\r\n]+\s*/))
        .flatMap((text) => wrapText(printable(text), width - column));
      const lead = own ? '' : title;
      const blanks = (text: string) => ' '.repeat(column - indent - displayWidth(text));
      return [
        own ? `${' '.repeat(indent)}${page.style.label(title)}\n` : '',
        ...lines.map((line, at) => {
          const text = at === 0 ? lead : '';
          const painted = text === '' ? '' : page.style.label(text);
          return `${' '.repeat(indent)}${painted}${blanks(text)}${paintUrls(line, page)}\n`;
        }),
      ].join('');
    },
  };
}

const indent = 2;

const paintUrls = (line: string, { style }: TerminalPage) =>
  line.replace(/https?:\/\/[^\s)]+/g, (url) => style.url(url));
