import { UserError } from '../model/user-error.js';

/** An input file that cannot be screened as it is: exit code 2, with the physical line where one is known. */
export function inputError(file: string, line: number | undefined, says: string, hint?: string): UserError {
  const where = line === undefined ? file : `${file}, line ${line}`;
  return new UserError(`${where}: ${says}`, hint === undefined ? {} : { hint });
}
