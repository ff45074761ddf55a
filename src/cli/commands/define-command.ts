import type { Command } from 'commander';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import type { RunSettings } from '../settings/apply-settings.js';

/** What a command needs of the program that it is part of. */
export interface CommandHost {
  readonly context: CliContext;
  /** Takes the exit code of the command that ran. */
  ended(code: ExitCode): void;
  /** Known once a command runs. */
  settings(): RunSettings;
}

/**
 * Says what one command is called, takes and prints as help; what it does is imported when it runs, so that no
 * command pays for another at the start.
 */
export type DefineCommand = (parent: Command, host: CommandHost) => void;
