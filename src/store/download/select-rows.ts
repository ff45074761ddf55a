/** Which lists are meant by the words after `lists update`. */
import type { CatalogueEntry } from '../../model/catalogue.js';
import type { DownloadRow } from '../../model/download-row.js';

export interface RowSelection {
  /** In the table's order. */
  readonly rows: readonly DownloadRow[];
  /** Words, as typed, that name nothing. */
  readonly unknown: readonly string[];
}

/**
 * A word is a row's code (`us-` may be left out), a list that a publisher's file holds, or a group of the catalogue; several may be
 * joined by commas, in any case. A list or group means the publishers' own files: the Consolidated Screening
 * List, which repeats them, is meant only where it is named or nothing else has the list. No words mean the rows
 * that are fetched by default.
 */
export function selectRows(
  words: readonly string[],
  rows: readonly DownloadRow[],
  catalogue: readonly CatalogueEntry[],
): RowSelection {
  const typed = words
    .flatMap((word) => word.split(','))
    .map((word) => word.trim())
    .filter(Boolean);
  if (typed.length === 0) return { rows: rows.filter(({ byDefault }) => byDefault), unknown: [] };
  const chosen = new Set<DownloadRow>();
  const unknown: string[] = [];
  for (const word of typed) {
    const meant = rowsNamed(word.toLowerCase(), rows, catalogue);
    if (meant.length === 0) unknown.push(word);
    for (const row of meant) chosen.add(row);
  }
  return { rows: rows.filter((row) => chosen.has(row)), unknown: [...new Set(unknown)] };
}

/** Every word that `selectRows` knows. */
export function knownWords(
  rows: readonly DownloadRow[],
  catalogue: readonly CatalogueEntry[],
): readonly string[] {
  const words = [
    ...rows.flatMap(({ code, lists }) => [code, ...lists]),
    ...catalogue.flatMap(({ groups }) => groups),
  ];
  return [...new Set(words)].sort();
}

function rowsNamed(
  word: string,
  rows: readonly DownloadRow[],
  catalogue: readonly CatalogueEntry[],
): readonly DownloadRow[] {
  const exact = rows.filter(({ code }) => code === word || code === `us-${word}`);
  if (exact.length > 0) return exact;
  const holding = rows.filter(({ lists }) => lists.includes(word));
  if (holding.length > 0) return holding.slice(0, 1);
  const members = new Set(catalogue.filter(({ groups }) => groups.includes(word)).map(({ code }) => code));
  const within = rows.filter(({ lists }) => lists.length > 0 && lists.every((code) => members.has(code)));
  const usual = within.filter(({ byDefault }) => byDefault);
  return usual.length > 0 ? usual : within;
}
