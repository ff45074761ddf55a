import { type EffectiveSetting, originText } from '../../config/setting-value.js';
import { didYouMean } from '../../lookup/did-you-mean.js';
import type { CatalogueEntry } from '../../model/catalogue.js';
import type { DownloadRow } from '../../model/download-row.js';
import { unknownListError } from '../../regulations/list-selection.js';
import { knownWords, selectRows } from '../../store/download/select-rows.js';
import { printable } from '../../text/printable.js';

export interface ListsToUpdate {
  readonly rows: readonly DownloadRow[];
  /** What the user is told of the choice where no words made it, a line each. */
  readonly notes: readonly string[];
}

/**
 * What `lists update` fetches: the lists named, else those that the setting `lists` has screened against, else
 * what is usually wanted. A list of the user's own among the configured ones has no publisher and is passed over.
 *
 * @throws UserError for a word on the command line that is no list and no group
 */
export function listsToUpdate(
  words: readonly string[],
  configured: EffectiveSetting | undefined,
  table: readonly DownloadRow[],
  catalogue: readonly CatalogueEntry[],
): ListsToUpdate {
  const stated = words.length === 0 ? statedWords(configured) : undefined;
  const { rows, unknown } = selectRows(stated?.words ?? words, table, catalogue);
  if (stated === undefined) {
    if (unknown.length === 0) return { rows, notes: [] };
    const known = knownWords(table, catalogue);
    throw unknownListError(unknown, known, didYouMean(unknown[0]!, known));
  }
  const notes = [`As ${stated.origin} has it: ${stated.words.join(' ')}.`];
  if (unknown.length > 0)
    notes.push(
      `Not fetched, since no publisher of theirs is known: ${unknown.join(' ')}. A list of your own: partyscreen lists import FILE --as CODE.`,
    );
  return { rows, notes: notes.map(printable) };
}

function statedWords(
  setting: EffectiveSetting | undefined,
): { readonly words: readonly string[]; readonly origin: string } | undefined {
  const value = setting?.value;
  if (setting === undefined || !Array.isArray(value) || value.length === 0) return undefined;
  return { words: value, origin: originText(setting.origin) };
}
