/** The registry of commands, in the order in which help names them: a new command is one file and one line. */
import { compareCommand } from './compare.js';
import type { DefineCommand } from './define-command.js';
import { listsCommand } from './lists.js';
import { screenCommand } from './screen.js';
import { selfTestCommand } from './selftest.js';

export const commands: readonly DefineCommand[] = [
  screenCommand,
  compareCommand,
  selfTestCommand,
  listsCommand,
];
