import type { Readable, Writable } from 'node:stream';
import type { AgeLimit } from '../config/setting-value.js';

/** Everything the command line takes from the world around it, so that a test can be that world. */
export interface CliContext {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder against which relative paths are read. */
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** The moment for which the run speaks. */
  readonly now: Date;
  /** Aborted when the user interrupts. */
  readonly signal?: AbortSignal;
}

/** Options that every command takes. */
export interface GlobalOptions {
  readonly dataDir?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
  /** False with `--no-progress`. */
  readonly progress: boolean;
  /** Forbids the network, which only `lists update` uses. */
  readonly offline?: boolean;
  /** The config file that was read, as named or as seen from the current folder. */
  readonly configFile?: string;
  /** By download code: web addresses from the config file. */
  readonly mirrors?: Readonly<Record<string, string>>;
  /** By list or group: from the config file. */
  readonly maxAgeDays?: Readonly<Record<string, AgeLimit>>;
}

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
