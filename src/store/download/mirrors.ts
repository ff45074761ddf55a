/**
 * A list from another place: `PARTYSCREEN_URL_US_SDN=https://mirror.example/sdn.xml` and its like, or `mirrors` of the
 * config file. A variable is taken before the file.
 */
import type { DownloadRow } from '../../model/download-row.js';
import { UserError } from '../../model/user-error.js';

const prefix = 'PARTYSCREEN_URL_';

export const mirrorVariable = (code: string) => prefix + code.toUpperCase().replaceAll('-', '_');

/**
 * The mirrors that the environment names, by the code of the row. Throws `UserError` for a variable that names no
 * list, which would else be passed over in silence, and for what is no web address. Empty variables are as none.
 *
 * @param nearest the candidate that a mistyped word most likely meant
 * @param configured web addresses by code, from the config file
 */
export function mirrorsIn(
  env: Readonly<Record<string, string | undefined>>,
  rows: readonly DownloadRow[],
  nearest: (word: string, candidates: readonly string[]) => string | undefined,
  configured: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, URL> {
  const codes = new Map(rows.map(({ code }) => [mirrorVariable(code), code]));
  const mirrors = new Map<string, URL>();
  for (const [word, address] of Object.entries(configured)) {
    const known = rows.map(({ code }) => code);
    if (!known.includes(word)) {
      const meant = nearest(word, known);
      throw new UserError(`mirrors names “${word}”, which is no list that can be fetched.`, {
        hint: meant === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${meant}?`,
      });
    }
    mirrors.set(word, new URL(address));
  }
  for (const [name, value = ''] of Object.entries(env)) {
    if (!name.startsWith(prefix) || value.trim() === '') continue;
    const code = codes.get(name);
    if (code === undefined) {
      const meant = nearest(name, [...codes.keys()]);
      throw new UserError(`${name} names no list that can be fetched.`, {
        hint:
          meant === undefined
            ? `Such names read like ${mirrorVariable('us-sdn')}.`
            : `Did you mean ${meant}?`,
      });
    }
    const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
      throw new UserError(`${name} is no web address.`, {
        hint: 'It must begin with https:// or http://. A file is imported with partyscreen lists import FILE.',
      });
    }
    mirrors.set(code, url);
  }
  return mirrors;
}
