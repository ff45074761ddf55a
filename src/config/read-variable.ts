import { UserError } from '../model/user-error.js';
import { countryCode } from '../reference/country.js';
import type { SettingValue } from './setting-value.js';
import { partyTypeWords, type Setting, type SettingKind, variableOf } from './settings.js';

const switches: Readonly<Record<string, boolean>> = {
  1: true,
  true: true,
  yes: true,
  on: true,
  0: false,
  false: false,
  no: false,
  off: false,
};

/** Several values are parted by commas; where a value holds one, each stands on a line of its own. */
const several = (text: string): readonly string[] =>
  text
    .split(text.includes('\n') ? '\n' : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Undefined for what is no such value. */
type Parse = (text: string) => SettingValue | undefined;

const parsers: Readonly<Partial<Record<SettingKind, { readonly parse: Parse; readonly wanted: string }>>> = {
  words: { parse: several, wanted: 'names of lists, parted by commas' },
  paths: { parse: several, wanted: 'paths, parted by commas' },
  columns: {
    parse: (text) => {
      const columns = several(text);
      return columns.every((column) => /^[^=]+=./.test(column)) ? columns : undefined;
    },
    wanted: 'FIELD=HEADER, e.g. name=Supplier',
  },
  score: {
    parse: (text) => (Number(text) > 0 && Number(text) <= 1 ? text : undefined),
    wanted: 'a number above 0 and up to 1',
  },
  count: {
    parse: (text) => (/^[1-9]\d*$/.test(text) ? text : undefined),
    wanted: 'a whole number from 1',
  },
  switch: { parse: (text) => switches[text.toLowerCase()], wanted: 'true or false' },
  'party-type': {
    parse: (text) => partyTypeWords.find((type) => type === text.toLowerCase()),
    wanted: partyTypeWords.join(', '),
  },
  country: {
    parse: (text) => (countryCode(text) === undefined ? undefined : text),
    wanted: 'a country, e.g. its ISO code CN',
  },
};

/** @throws UserError that names the variable where its text is no such value */
export function readVariable(setting: Setting, text: string): SettingValue {
  const { parse, wanted } = parsers[setting.kind] ?? { parse: (whole: string) => whole, wanted: 'a text' };
  const value = parse(text.trim());
  if (value !== undefined) return value;
  throw new UserError(`${variableOf(setting)} must be ${wanted}, not "${text.trim()}".`);
}
