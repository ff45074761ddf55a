/**
 * Kinds of numbers that one authority gives to one party: two entries that bear the same are likely one party's. By
 * the publishers' own words for them, of which there are several hundred.
 */
import type { Identifier } from '../model/listed-party.js';
import { normaliseIdentifier } from './identifier.js';

export const identifierKinds = {
  imo: 'IMO number',
  lei: 'legal entity identifier',
  passport: 'passport number',
  tax: 'tax number',
  registration: 'registration number',
  'national-id': 'national identity number',
} as const;
export type IdentifierKind = keyof typeof identifierKinds;

/** In the order in which they are tried: a "tax registration number" is a tax number. */
const byWord: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['lei', /\blei\b|legal entity identifier/i],
  ['passport', /pass(?:e?port|aporte)|pasaporte/i],
  [
    'tax',
    /\btax|fiscal|\bv\.?a\.?t\b|\bnit\b|\br\.?f\.?c\b|\bruc\b|\brif\b|\bfein\b|\bc\.?u\.?i\.?t\b|\binn\b|taxpayer/i,
  ],
  [
    'registration',
    /regist(?:ration|ry|ered)|business (?:reg|number)|company (?:number|no|id)|enterprise number|social credit|matricula|folio mercantil|\bc\.?r\.? no|chamber of commerce|certificate of incorporation|legal entity number|\bogrn\b|d-?u-?n-?s/i,
  ],
  [
    'national-id',
    /national\b.*\b(?:id|identi|number|no)|identi(?:ty|fication)\b.*\b(?:card|number|no)|personal id|c[eé]dula|\bc\.?u\.?r\.?p\b|\bd\.?n\.?i\b|\bssn\b|social security|citizen.s card|tazkira/i,
  ],
];

/** Words for what is no number of the party's own, or one that says nothing of who it is. */
const notOfTheParty =
  /residen|birth|electoral|gazette|branch|membership|aircraft|\bration\b|\bvehicle|\bbank\b|swift|licen[cs]e/i;

/** Which kind of number it is; undefined for what is no proof of who bears it, or not known to be. */
export function identifierKind({ type, value }: Identifier): IdentifierKind | undefined {
  if (isShipNumber(type, value)) return 'imo';
  if (notOfTheParty.test(type)) return undefined;
  return byWord.find(([, words]) => words.test(type))?.[0];
}

/** Ships' numbers stand in lists with `IMO` before the seven digits, or under a heading of that name. */
function isShipNumber(type: string, value: string): boolean {
  if (!/^\d{7}$/.test(normaliseIdentifier(value))) return false;
  return /\bimo\b|vessel registration/i.test(type) || /^\s*imo\b/i.test(value);
}
