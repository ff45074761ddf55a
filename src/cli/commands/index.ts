/** The registry of commands, in the order in which help names them: a new command is one file and one line. */
import { compareCommand } from './compare.js';
import type { DefineCommand } from './define-command.js';
import { listsCommand } from './lists.js';
import { lookupCommand } from './lookup.js';
import { screenCommand } from './screen.js';
import { selfTestCommand } from './selftest.js';
import { showCommand } from './show.js';

export const commands: readonly DefineCommand[] = [
  screenCommand,
  compareCommand,
  lookupCommand,
  showCommand,
  selfTestCommand,
  listsCommand,
];
