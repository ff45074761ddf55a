import { lookupQuery } from '../../lookup/lookup-query.js';
import { searchEntries } from '../../lookup/search-entries.js';
import type { ListedParty } from '../../model/listed-party.js';
import { UserError } from '../../model/user-error.js';
import { countryName } from '../../reference/country.js';
import { maskedLists } from '../../store/masked-lists.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { loadedListCodes } from '../loaded-list-codes.js';
import { listNames, type OpenLists, openLists } from '../open-lists.js';
import { passedOverLines } from '../passed-over.js';
import { includedLists } from '../screen/included-lists.js';
import { readShippedData } from '../shipped-data.js';
import { textPage } from '../text-page.js';
import { lookupText } from './lookup-text.js';

export interface LookupOptions extends GlobalOptions {
  readonly list?: readonly string[];
  readonly limit: string;
  readonly json?: boolean;
}

const mostShown = 1_000;
/** Longer texts are no words that somebody remembers, and would be compared letter by letter. */
const longestText = 500;

/** `partyscreen lookup TEXT`: entries that hold a text, for a person to read. Exit code 0, found or not. */
export async function runLookup(
  text: string,
  options: LookupOptions,
  context: CliContext,
): Promise<ExitCode> {
  const limit = knownLimit(options.limit);
  if (text.length > longestText)
    throw new UserError(`The text to look for has more than ${longestText} characters.`);
  const query = lookupQuery(text);
  if (query.words.length === 0)
    throw new UserError(`There is nothing to look for in "${text}".`, {
      hint: 'Give a word or a number that the entry has.',
    });
  const { catalogue } = readShippedData();
  const opened = await openLists(options, context);
  try {
    const loaded = loadedListCodes(opened.snapshots);
    const included = includedLists(options, catalogue, loaded, 'search');
    const found = searchEntries(
      query,
      () => partiesOf(opened, included),
      { listName: listNames(catalogue), countryName },
      limit,
    );
    const notSearched = passedOverLines(
      opened.snapshots,
      'Not searched',
      (code) => included?.has(code) ?? true,
    );
    if (options.json) {
      const entries = found.entries.map(({ id, list, name, score, texts: [best] }) => ({
        id,
        list,
        name,
        field: best!.field,
        text: best!.text,
        score,
      }));
      const { totals } = found;
      context.stdout.write(`${JSON.stringify({ text, totals, notSearched, entries }, null, 2)}\n`);
    } else {
      const listsSearched = included?.size ?? loaded.size;
      context.stdout.write(
        lookupText(
          { text, query, found, listsSearched, isStarter: opened.isStarter, notSearched },
          textPage(options, context),
        ),
      );
    }
    return exitCodes.clear;
  } finally {
    opened.close();
  }
}

/** As in a screening, a copy in an aggregate gives way to the publisher's own file. */
function* partiesOf(
  { snapshots }: OpenLists,
  included: ReadonlySet<string> | undefined,
): Generator<ListedParty> {
  const masks = maskedLists(snapshots);
  for (const [at, snapshot] of snapshots.entries()) {
    const masked = new Set(masks[at]!.map(({ code }) => code));
    const wanted = (code: string) => !masked.has(code) && (included?.has(code) ?? true);
    if (!snapshot.snapshot.lists.some(({ code }) => wanted(code))) continue;
    for (const party of snapshot.parties()) if (wanted(party.list)) yield party;
  }
}

function knownLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostShown)
    throw new UserError(`--limit takes a whole number from 1 to ${mostShown}, not "${text}".`);
  return limit;
}
