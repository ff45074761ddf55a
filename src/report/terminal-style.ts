import { Chalk } from 'chalk';
import type { Band } from '../model/match.js';

type Paint = (text: string) => string;

/** The few colours of the text report, each for one meaning; all plain where colour is off. */
export interface TerminalStyle {
  readonly subject: Paint;
  readonly label: Paint;
  readonly warning: Paint;
  readonly url: Paint;
  readonly band: Readonly<Record<Band, Paint>>;
}

/** 16 colours, which every terminal maps to its own theme. Whether to colour is the caller's to know. */
export function terminalStyle(colour: boolean): TerminalStyle {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    subject: chalk.bold,
    label: chalk.dim,
    warning: chalk.yellow,
    url: chalk.cyan,
    band: { exact: chalk.red.bold, strong: chalk.red, possible: chalk.yellow },
  };
}
