/** What the catalogue says of how large and how old a list may be, by the list's code. */
import type { CatalogueEntry } from '../model/catalogue.js';
import type { FloorOf } from '../store/completeness.js';
import type { MaxAgeOf } from '../store/freshness.js';

export function floors(catalogue: readonly CatalogueEntry[]): FloorOf {
  const byCode = new Map(catalogue.map(({ code, floor }) => [code, floor]));
  return (code) => byCode.get(code);
}

export function maxAges(catalogue: readonly CatalogueEntry[]): MaxAgeOf {
  const byCode = new Map(catalogue.map(({ code, maxAgeDays }) => [code, maxAgeDays]));
  return (code) => byCode.get(code);
}
