/** How the Consolidated Screening List marks its lists, and the codes by which this tool calls them. */

const codes: Readonly<Record<string, string>> = {
  CAP: 'us-cap',
  CAPTA: 'us-cap',
  CMIC: 'us-cmic',
  DPL: 'us-dpl',
  DTC: 'us-dtc',
  EL: 'us-el',
  FSE: 'us-fse',
  ISN: 'us-isn',
  MBS: 'us-mbs',
  MEU: 'us-meu',
  PLC: 'us-plc',
  SDN: 'us-sdn',
  SSI: 'us-ssi',
  UVL: 'us-uvl',
};

const ofacLists = new Set(['us-cap', 'us-cmic', 'us-fse', 'us-mbs', 'us-plc', 'us-sdn', 'us-ssi']);

/**
 * The list code of a `source` cell such as `Entity List (EL) - Bureau of Industry and Security` or
 * `... (NS-MBS List) - Treasury Department`. `known` is false for a list this tool has no code for: its
 * code is then made from what the cell says, so that its entries are screened all the same.
 */
export function listCodeOf(source: string): { readonly code: string; readonly known: boolean } {
  const mark = /\(([^)]+)\)/.exec(source)?.[1] ?? source;
  const short = mark
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase()
    .replace(/^NS-/, '')
    .replace(/ LIST$/, '');
  const code = Object.hasOwn(codes, short) ? codes[short] : undefined;
  if (code !== undefined) return { code, known: true };
  const slug = short
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { code: `us-${slug || 'unnamed-list'}`, known: false };
}

/** Whether the Office of Foreign Assets Control keeps the list; its entries have uids and pages of their own. */
export function isOfacList(code: string): boolean {
  return ofacLists.has(code);
}
