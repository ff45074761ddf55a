import { UserError } from '../../model/user-error.js';
import { unknownListError } from '../../regulations/list-selection.js';
import { storeStatus } from '../../store/store-status.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { openLists } from '../open-lists.js';
import { readDownloads, readShippedData } from '../shipped-data.js';
import { type CatalogueRow, catalogueRows } from './catalogue-rows.js';
import { catalogueTable, rowText } from './catalogue-text.js';

/**
 * `partyscreen lists catalog [CODES]`: every list that is known of, or all that is known of those that are named. A
 * group is shown as a table.
 */
export async function runListsCatalog(
  words: readonly string[],
  options: GlobalOptions & { readonly json?: boolean },
  context: CliContext,
): Promise<ExitCode> {
  const opened = await openLists(options, context);
  try {
    const { dataDir, snapshots } = opened;
    const status = storeStatus({ dataDir, activeSnapshots: () => snapshots }, context.now);
    const rows = catalogueRows(readShippedData().catalogue, readDownloads(), status.snapshots);
    const chosen = await chooseRows(words, rows);
    if (options.json) context.stdout.write(`${JSON.stringify({ lists: chosen.rows }, null, 2)}\n`);
    else if (chosen.named)
      context.stdout.write(`${chosen.rows.map((row) => rowText(row, context.stdout.columns)).join('\n')}`);
    else context.stdout.write(catalogueTable(chosen.rows));
    return exitCodes.clear;
  } finally {
    opened.close();
  }
}

interface ChosenRows {
  readonly rows: readonly CatalogueRow[];
  /** Whether every one was named by its code. */
  readonly named: boolean;
}

/** A word is a code (`us-` may be left out) or a group; several may be joined by commas, in any case. */
async function chooseRows(words: readonly string[], rows: readonly CatalogueRow[]): Promise<ChosenRows> {
  const typed = words.flatMap((word) => word.split(',')).map((word) => word.trim());
  const asked = typed.filter((word) => word !== '');
  if (asked.length === 0) return { rows, named: false };
  const chosen = new Set<CatalogueRow>();
  const unknown: string[] = [];
  let named = true;
  for (const each of asked) {
    const word = each.toLowerCase();
    const exact = rows.filter(({ code }) => code === word || code === `us-${word}`);
    const meant = exact.length > 0 ? exact : rows.filter(({ groups }) => groups.includes(word));
    if (meant.length === 0) unknown.push(each);
    if (exact.length === 0) named = false;
    for (const row of meant) chosen.add(row);
  }
  if (unknown.length > 0) throw await unknownError(unknown, rows);
  return { rows: rows.filter((row) => chosen.has(row)), named };
}

async function unknownError(unknown: readonly string[], rows: readonly CatalogueRow[]): Promise<UserError> {
  const { didYouMean } = await import('../../lookup/did-you-mean.js');
  const known = [...new Set(rows.flatMap(({ code, groups }) => [code, ...groups]))].sort();
  const { message, hint = '' } = unknownListError(unknown, known, didYouMean(unknown[0]!, known));
  return new UserError(message, {
    hint: `${hint} A list of your own needs no entry here: lists import FILE --as CODE.`,
  });
}
