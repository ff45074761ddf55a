import type { ListedParty } from '../../model/listed-party.js';
import type { AlsoListed } from '../../model/match.js';
import { UserError } from '../../model/user-error.js';
import { effectOf } from '../../regulations/effect.js';
import { alsoListedFinder } from '../../screening/also-listed.js';
import { loadLists } from '../../screening/load-lists.js';
import { printable } from '../../text/printable.js';
import { type CliContext, type GlobalOptions, isoDay } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { type OpenLists, openLists } from '../open-lists.js';
import { readShippedData } from '../shipped-data.js';
import { textPage } from '../text-page.js';
import { type EntryVersion, entryHistory } from './entry-history.js';
import { entryText, type ShownEntry } from './entry-text.js';
import { type FoundEntry, findEntry } from './find-entry.js';

export interface ShowOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** `partyscreen show ID`: all that is known of one entry. Exit code 0; 2 where there is no such entry. */
export async function runShow(id: string, options: ShowOptions, context: CliContext): Promise<ExitCode> {
  const opened = await openLists(options, context);
  try {
    const entry = shownEntry(await findEntry(id, opened.snapshots), opened, context);
    context.stdout.write(
      options.json
        ? `${JSON.stringify(asJson(entry), null, 2)}\n`
        : entryText(entry, textPage(options, context)),
    );
    return exitCodes.clear;
  } finally {
    opened.close();
  }
}

function shownEntry(found: FoundEntry, opened: OpenLists, context: CliContext): ShownEntry {
  const { party, snapshot, maskedBy } = found;
  const { catalogue, effectRules } = readShippedData();
  const catalogueEntry = (list: string) => catalogue.find(({ code }) => code === list);
  const list = catalogueEntry(party.list);
  return {
    party,
    list: { name: list?.name ?? party.list, authority: list?.authority ?? 'none: a list of your own' },
    url: party.source.entryUrl ?? list?.url ?? null,
    effect: effectOf(party, list, effectRules, isoDay(context.now)),
    snapshot: snapshot.snapshot,
    ...(maskedBy === undefined ? {} : { maskedBy }),
    alsoListed: alsoListed(found, opened, catalogueEntry),
    history: opened.isStarter ? [] : historyOf(party, opened, context),
  };
}

/** An entry is shown although nobody can tell what became of it; that is said. */
function historyOf(
  party: ListedParty,
  { dataDir }: OpenLists,
  { now, stderr }: CliContext,
): readonly EntryVersion[] | null {
  try {
    return entryHistory(dataDir, party, now);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stderr.write(`Warning: ${printable(error.message)}; what became of the entry is not shown.\n`);
    return null;
  }
}

function alsoListed(
  { party }: FoundEntry,
  { snapshots, isStarter, dataDir }: OpenLists,
  catalogueEntry: Parameters<typeof alsoListedFinder>[0]['catalogueEntry'],
): readonly AlsoListed[] {
  const lists = loadLists(snapshots, isStarter ? undefined : dataDir);
  return alsoListedFinder({ lists, catalogueEntry })(party);
}

/** The entry as the lists have it, with what it means and where it stands beside it. */
function asJson({ party, list, url, effect, snapshot, maskedBy, alsoListed, history }: ShownEntry) {
  const { id, source, file, published, newestEntry, retrieved, starter } = snapshot;
  return {
    party,
    list: { code: party.list, ...list, url },
    effect,
    alsoListed,
    snapshot: { id, source, starter, file, published, newestEntry, retrieved },
    ...(maskedBy === undefined
      ? {}
      : { notScreenedSince: { file: maskedBy.file.name, source: maskedBy.source } }),
    history:
      history === null
        ? null
        : history.map(({ party: then, ...version }) => ({
            ...version,
            kept: then !== undefined,
            listed: then === undefined ? null : then !== null,
          })),
  };
}
