import { dirname, resolve } from 'node:path';
import type { ConfigValues } from '../config/read-config.js';
import { configVariable } from '../config/settings.js';
import { UserError } from '../model/user-error.js';
import type { CliContext } from './context.js';
import { findConfig, pathFrom } from './find-config.js';
import { readFileChunks } from './read-file-chunks.js';

/** No configuration needs more; a list given by mistake does. */
const largestFile = 256 * 1024;

export interface LoadedConfig {
  /** As the user named it, or as seen from the current folder. */
  readonly file: string;
  readonly values: ConfigValues;
}

/**
 * The config file of a run: `--config FILE`, else `PARTYSCREEN_CONFIG`, else the one that is found; undefined where there is
 * none. Its reader is imported only where there is one.
 *
 * @param option false for `--no-config`
 */
export async function loadConfig(
  option: string | boolean | undefined,
  context: CliContext,
): Promise<LoadedConfig | undefined> {
  const { cwd, env } = context;
  if (option === false) return undefined;
  if (option === '') throw new UserError('--config is empty.', { hint: 'Give a file, or leave it out.' });
  const named = typeof option === 'string' ? option : env[configVariable]?.trim() || undefined;
  const found = named ?? findConfig(context);
  if (found === undefined) return undefined;
  const path = resolve(cwd, found);
  const file = named ?? pathFrom(cwd, path);
  const text = await textOf(path, file);
  const { readConfig } = await import('../config/read-config.js');
  const resolvePath = (given: string) => pathFrom(cwd, resolve(dirname(path), given));
  return { file, values: readConfig(text, file, resolvePath) };
}

async function textOf(path: string, file: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readFileChunks(path, file)) {
    size += chunk.length;
    if (size > largestFile) throw new UserError(`${file} is larger than 256 KiB: it is no configuration.`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new UserError(`${file} is not UTF-8 text.`);
  }
}
