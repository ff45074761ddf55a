import { resolve } from 'node:path';
import envPaths from 'env-paths';
import { UserError } from '../model/user-error.js';

/**
 * The data folder as an absolute path: `--data-dir`, else `PARTYSCREEN_DATA_DIR`, else the platform's place
 * for an application's data (on Linux `$XDG_DATA_HOME` or `~/.local/share`). Creates nothing.
 */
export function resolveDataDir({
  flag,
  env,
  paths = () => envPaths('partyscreen', { suffix: '' }),
}: {
  readonly flag: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly paths?: () => { readonly data: string };
}): string {
  if (flag?.trim() === '') {
    throw new UserError('--data-dir is empty', { hint: 'Give a folder, or leave it out.' });
  }
  return resolve(flag || env.PARTYSCREEN_DATA_DIR?.trim() || paths().data);
}
