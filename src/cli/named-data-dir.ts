import { existsSync } from 'node:fs';
import { UserError } from '../model/user-error.js';
import { resolveDataDir } from '../store/data-dir.js';
import type { CliContext, GlobalOptions } from './context.js';

/**
 * The data folder that a command reads. Whoever names a folder means one: a slip must not end in a screening against
 * the starter alone, nor in the answer that nothing is imported.
 *
 * @throws UserError (exit code 3) where a folder is named that is not there
 */
export function namedDataDir(options: GlobalOptions, { env }: CliContext): string {
  const dataDir = resolveDataDir({ flag: options.dataDir, env });
  if (options.dataDir !== undefined && !existsSync(dataDir))
    throw new UserError(`There is no data folder ${dataDir}.`, {
      hint: 'partyscreen lists import FILE --data-dir DIR makes it.',
      exitCode: 3,
    });
  return dataDir;
}
