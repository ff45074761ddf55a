import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { CliContext } from '../context.js';

export const configFileName = 'partyscreen.config.json';

/**
 * The config file of a folder: its own, or that of the nearest parent up to the root of its repository or the
 * home folder. Outside of both, parents are not asked: `/tmp/partyscreen.config.json` is anybody's.
 */
export function findConfig({ cwd, env }: Pick<CliContext, 'cwd' | 'env'>): string | undefined {
  const home = env.HOME || env.USERPROFILE;
  const folders: string[] = [];
  let bounded = false;
  for (let folder = resolve(cwd); !bounded; folder = dirname(folder)) {
    folders.push(folder);
    bounded = existsSync(join(folder, '.git')) || (home !== undefined && folder === resolve(home));
    if (dirname(folder) === folder) break;
  }
  return (bounded ? folders : folders.slice(0, 1))
    .map((folder) => join(folder, configFileName))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** A path as seen from the folder of the run, so that reports are the same wherever the folder lies. */
export function pathFrom(cwd: string, path: string): string {
  const seen = relative(cwd, path).replaceAll('\\', '/') || '.';
  // A file of that name is not standard input.
  return seen === '-' ? './-' : seen;
}
