/** Values of options that need no list to be judged. */
import { UserError } from '../model/user-error.js';
import { countryCode } from '../reference/country.js';

export function knownThreshold(text: string): number {
  const threshold = Number(text);
  if (text.trim() === '' || !(threshold > 0 && threshold <= 1))
    throw new UserError(`The threshold "${text}" is not a number above 0 and up to 1.`);
  return threshold;
}

export function knownCountry(text: string): string {
  const code = countryCode(text);
  if (code === undefined)
    throw new UserError(`"${text}" is not a country.`, { hint: 'Give its ISO code, e.g. --country CN.' });
  return code;
}
