/** How OFAC calls its lists in the forms that name them for each entry, and what this tool calls them. */

/** That an entry stands on a list, and since when where the form says so. */
export interface OfacListing {
  /** Our code of the list, e.g. `us-ssi`. */
  readonly code: string;
  /** `YYYY-MM-DD` */
  readonly listedOn?: string;
}

const lists: readonly (readonly [words: RegExp, code: string])[] = [
  [/sectoral sanctions|\bSSI\b/i, 'us-ssi'],
  [/palestinian legislative|\bPLC\b/i, 'us-plc'],
  [/chinese military|\bCMIC\b/i, 'us-cmic'],
  [/menu-?based|\bMBS\b/i, 'us-mbs'],
  [/\bCAPTA\b|correspondent account/i, 'us-cap'],
  [/foreign sanctions evaders|\bFSE\b/i, 'us-fse'],
  [/^(?:SDN List|Specially Designated Nationals.*)$/i, 'us-sdn'],
];

/**
 * Our code of a list such as `Non-SDN CMIC List`. `known` is false for a list this tool has no code for: its
 * code is then made from its name, so that its entries are screened all the same.
 */
export function ofacListCode(name: string): { readonly code: string; readonly known: boolean } {
  const code = lists.find(([words]) => words.test(name))?.[1];
  if (code !== undefined) return { code, known: true };
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { code: `us-ofac-${slug || 'unnamed-list'}`, known: false };
}

/** The Consolidated List is the sum of all lists but the SDN List, and none of its own. */
export function isSumOfLists(name: string): boolean {
  return /^consolidated/i.test(name);
}
