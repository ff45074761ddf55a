import { UserError } from '../../model/user-error.js';
import { readHistory } from '../../store/history/history.js';
import { historyGaps, type ListHistory, listHistories } from '../../store/history/list-history.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { namedDataDir } from '../named-data-dir.js';
import { listNames } from '../open-lists.js';
import { selectKnownLists } from '../select-known-lists.js';
import { readShippedData } from '../shipped-data.js';
import { historyText } from './history-text.js';

/** `partyscreen lists history [CODES]`: which snapshots of each list were active when. Opens no snapshot. */
export async function runListsHistory(
  words: readonly string[],
  options: GlobalOptions & { readonly json?: boolean },
  context: CliContext,
): Promise<ExitCode> {
  const dataDir = namedDataDir(options, context);
  const history = readHistory(dataDir, context.now);
  const lists = chosenLists(words, listHistories(dataDir, history));
  const gaps = historyGaps(history);
  const nameOf = listNames(readShippedData().catalogue);
  if (options.json) {
    const named = lists.map(({ code, events }) => ({ code, name: nameOf(code), events }));
    context.stdout.write(`${JSON.stringify({ dataDir, gaps, lists: named }, null, 2)}\n`);
  } else if (history.events.length === 0) context.stdout.write(`No lists are imported in ${dataDir}.\n`);
  else context.stdout.write(historyText(lists, gaps, nameOf));
  return exitCodes.clear;
}

/** Throws `UserError` for a word that is no list, and for lists of which nothing was ever loaded. */
function chosenLists(words: readonly string[], all: readonly ListHistory[]): readonly ListHistory[] {
  if (words.length === 0) return all;
  const { catalogue } = readShippedData();
  const remembered = all.map(({ code }) => code);
  const { codes, notLoaded } = selectKnownLists(words, catalogue, remembered);
  if (notLoaded.length > 0)
    throw new UserError(`Nothing was ever loaded of ${notLoaded.join(', ')}.`, {
      hint:
        remembered.length === 0
          ? 'No lists are imported: partyscreen lists import FILE.'
          : `There is a history of ${remembered.join(' ')}.`,
      exitCode: 3,
    });
  return all.filter(({ code }) => codes.has(code));
}
