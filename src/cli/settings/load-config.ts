import { dirname, resolve } from 'node:path';
import { type ConfigValues, readConfig } from '../../config/read-config.js';
import { UserError } from '../../model/user-error.js';
import type { CliContext } from '../context.js';
import { readFileChunks } from '../read-file-chunks.js';
import { pathFrom } from './find-config.js';

/** No configuration needs more; a list given by mistake does. */
const largestFile = 256 * 1024;

export interface LoadedConfig {
  /** As the user named it, or as seen from the current folder. */
  readonly file: string;
  readonly values: ConfigValues;
}

/** Reads a config file. `file` is what it is called in messages, as named or as seen from the current folder. */
export async function loadConfig(file: string, { cwd }: CliContext): Promise<LoadedConfig> {
  const path = resolve(cwd, file);
  const text = await textOf(path, file);
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
