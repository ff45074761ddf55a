import { readWholePart } from './read-part.js';
import { unpack } from './unpack.js';
import type { Workbook } from './workbook.js';

/** How a number is to be shown, as far as it changes what a reader takes it for. */
export type NumberFormat =
  | { readonly kind: 'general' }
  /** At least so many digits: `00000` of a postcode. */
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'percent' }
  /** The parts that the format shows. */
  | {
      readonly kind: 'date';
      readonly day: boolean;
      readonly month: boolean;
      readonly year: boolean;
      readonly time: boolean;
    };

const general: NumberFormat = { kind: 'general' };
const day: NumberFormat = { kind: 'date', day: true, month: true, year: true, time: false };
const moment: NumberFormat = { kind: 'date', day: true, month: true, year: true, time: true };
const time: NumberFormat = { kind: 'date', day: false, month: false, year: false, time: true };
const month: NumberFormat = { kind: 'date', day: false, month: true, year: true, time: false };

/** Formats that a workbook need not spell out (ECMA-376, part 1, section 18.8.30); 27 to 36 and 50 to 58 are East Asian days. */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent' };
  if (id === 17) return month;
  if (id === 22) return moment;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35)) return time;
  return (id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? day : general;
}

/** The format of each style that a cell may bear, by its number. */
export async function readNumberFormats({ styles, budget }: Workbook): Promise<readonly NumberFormat[]> {
  const custom = new Map<number, NumberFormat>();
  const ids: number[] = [];
  if (styles === undefined) return [];
  let inCellFormats = false;
  await readWholePart(unpack(styles, budget), {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), formatOf(attributes.formatCode ?? ''));
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) ids.push(Number(attributes.numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return ids.map((id) => custom.get(id) ?? builtIn(id));
}

/** What a format code shows; of several sections the first, for positive numbers, decides. */
export function formatOf(code: string): NumberFormat {
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code);
  const bare = code
    .replace(/"[^"]*"?|\[[^\]]*\]|\\.|_.|\*./g, '')
    .split(';')[0]!
    .toLowerCase();
  if (elapsed) return time;
  if (/general|standard|@|#|\?/.test(bare)) return bare.includes('%') ? { kind: 'percent' } : general;
  const hasTime = /[hs]|am\/pm|a\/p/.test(bare);
  // Beside hours or seconds, `m` without day or year is minutes.
  const hasDay = bare.includes('d');
  const hasYear = /y|e(?![+-])/.test(bare);
  const hasMonth = bare.includes('m') && !(hasTime && !hasDay && !hasYear);
  if (hasDay || hasYear || hasMonth) {
    // Without a year, `d-mmm` still stands for one day.
    return hasDay || !hasYear
      ? { kind: 'date', day: true, month: true, year: true, time: hasTime }
      : { kind: 'date', day: false, month: hasMonth, year: true, time: false };
  }
  if (hasTime) return time;
  if (bare.includes('%')) return { kind: 'percent' };
  // `00000`, and `000-00-0000`, whose dashes are for the eye.
  const digits = bare.replace(/[-\s/().]/g, '');
  return /^0{2,20}$/.test(digits) && !/\.0/.test(bare) ? { kind: 'padded', digits: digits.length } : general;
}
