/** What the catalogue says of how large and how old a list may be, by the list's code. */
import type { AgeLimit } from '../config/setting-value.js';
import type { CatalogueEntry } from '../model/catalogue.js';
import type { MaxAgeOf } from '../store/freshness.js';
import type { FloorOf } from '../store/import/completeness.js';

export function floors(catalogue: readonly CatalogueEntry[]): FloorOf {
  const byCode = new Map(catalogue.map(({ code, floor }) => [code, floor]));
  return (code) => byCode.get(code);
}

/**
 * @param set ages that the user set, by list's code; each takes the place of the one in the catalogue
 */
export function maxAges(
  catalogue: readonly CatalogueEntry[],
  set: Readonly<Record<string, AgeLimit>> = {},
): MaxAgeOf {
  const byCode = new Map(catalogue.map(({ code, maxAgeDays }) => [code, maxAgeDays]));
  return (code) => ({ ...byCode.get(code), ...set[code] });
}
