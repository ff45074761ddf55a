import { createInterface } from 'node:readline/promises';
import { printable } from '../../text/printable.js';
import type { CliContext } from '../context.js';

/** Questions to the person at the terminal. */
export interface Asker {
  /** One of `choices`, by its number or as written; the first for an empty answer, undefined for `0`. */
  choose(question: string, choices: readonly string[]): Promise<string | undefined>;
  /** What was typed, trimmed. */
  text(question: string): Promise<string>;
  say(line: string): void;
  close(): void;
}

export const isTerminal = ({ stdin, stdout }: CliContext): boolean =>
  stdin.isTTY === true && stdout.isTTY === true;

export function openAsker({ stdin, stdout, signal }: CliContext): Asker {
  const lines = createInterface({ input: stdin, output: stdout, terminal: false });
  // What ends without an answer, as on Ctrl-D, answers nothing.
  const closed = new Promise<string>((answer) => lines.once('close', () => answer('')));
  const ask = (question: string) =>
    Promise.race([lines.question(question, signal === undefined ? {} : { signal }), closed]);
  return {
    async choose(question, choices) {
      stdout.write(`${question}\n`);
      choices.forEach((choice, at) => {
        stdout.write(`  ${at + 1}  ${printable(choice)}\n`);
      });
      stdout.write('  0  none of these\n');
      for (;;) {
        const answer = (await ask('Number [1]: ')).trim();
        if (answer === '') return choices[0];
        if (answer === '0') return undefined;
        const chosen = choices[Number(answer) - 1] ?? choices.find((choice) => choice === answer);
        if (chosen !== undefined) return chosen;
        stdout.write(`Give a number from 0 to ${choices.length}.\n`);
      }
    },
    text: async (question) => (await ask(question)).trim(),
    say: (line) => {
      stdout.write(`${printable(line)}\n`);
    },
    close: () => lines.close(),
  };
}
