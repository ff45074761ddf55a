import type { Readable, Writable } from 'node:stream';

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
}

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
