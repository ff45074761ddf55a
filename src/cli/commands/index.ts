/** The registry of commands, in the order in which help names them: a new command is one file and one line. */
import { compareCommand } from './compare.js';
import { completionCommand } from './completion.js';
import { configCommand } from './config.js';
import type { DefineCommand } from './define-command.js';
import { helpCommand } from './help.js';
import { initCommand } from './init.js';
import { listsCommand } from './lists.js';
import { lookupCommand } from './lookup.js';
import { reportCommand } from './report.js';
import { screenCommand } from './screen.js';
import { selfTestCommand } from './selftest.js';
import { showCommand } from './show.js';

export const commands: readonly DefineCommand[] = [
  screenCommand,
  reportCommand,
  compareCommand,
  lookupCommand,
  showCommand,
  selfTestCommand,
  listsCommand,
  initCommand,
  configCommand,
  completionCommand,
  helpCommand,
];
