import { differences } from '../../changes/cross-check.js';
import { openStore } from '../../store/open-store.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { loadedListCodes } from '../loaded-list-codes.js';
import { namedDataDir } from '../named-data-dir.js';
import { listNames } from '../open-lists.js';
import { selectKnownLists } from '../select-known-lists.js';
import { readShippedData } from '../shipped-data.js';
import { checkCopies } from './check-copies.js';
import { crossCheckJson } from './crosscheck-json.js';
import { crossCheckText, nothingToCompare } from './crosscheck-text.js';

export interface ListsCrosscheckOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/**
 * `partyscreen lists crosscheck [CODES]`. Two files of different days differ rightly, so that differences end in exit
 * code 0; with `--strict`, which is for data folders that are meant to agree, in 3.
 */
export async function runListsCrosscheck(
  words: readonly string[],
  options: ListsCrosscheckOptions,
  context: CliContext,
): Promise<ExitCode> {
  const dataDir = namedDataDir(options, context);
  const store = openStore(dataDir);
  try {
    const snapshots = store.activeSnapshots();
    const loaded = loadedListCodes(snapshots);
    const wanted = wantedLists(words, loaded);
    const checked = checkCopies(snapshots, wanted);
    const nameOf = listNames(readShippedData().catalogue);
    if (options.json === true) context.stdout.write(crossCheckJson(checked, nameOf));
    else if (checked.length === 0) context.stdout.write(nothingToCompare(words, loaded.size === 0));
    else for (const piece of crossCheckText(checked, nameOf, options, context)) context.stdout.write(piece);
    const count = differences(checked.flatMap(({ lists }) => lists));
    if (options.strict !== true || count === 0) return exitCodes.clear;
    context.stderr.write(
      `partyscreen: refused by --strict: the copies differ by ${count.toLocaleString('en')} ${count === 1 ? 'entry' : 'entries'}\n`,
    );
    return exitCodes.lists;
  } finally {
    store.close();
  }
}

/** The lists that the words stand for; undefined for all. */
function wantedLists(words: readonly string[], loaded: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (words.length === 0) return undefined;
  return selectKnownLists(words, readShippedData().catalogue, loaded).codes;
}
