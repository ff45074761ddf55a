import type { CatalogueEntry } from '../model/catalogue.js';
import type { ActiveEntry } from '../store/active-pointer.js';
import type { LoadedSnapshot } from '../store/loaded-snapshot.js';
import { openStore } from '../store/open-store.js';
import type { CliContext, GlobalOptions } from './context.js';
import { namedDataDir } from './named-data-dir.js';
import { readShippedData } from './shipped-data.js';

/** The lists that a command works on. */
export interface OpenLists {
  readonly dataDir: string;
  readonly snapshots: readonly LoadedSnapshot[];
  /** The imported snapshots among them, for a thread that is to open the same. */
  readonly entries: readonly ActiveEntry[];
  /** True where nothing was imported and the starter snapshot stands in. */
  readonly isStarter: boolean;
  close(): void;
}

/**
 * Opens the data folder that the options name; where it holds no list, the starter snapshot.
 *
 * @param asOf day at whose end the lists were active (`YYYY-MM-DD`); what is active now unless given
 */
export async function openLists(
  options: GlobalOptions,
  context: CliContext,
  asOf?: string,
): Promise<OpenLists> {
  const dataDir = namedDataDir(options, context);
  if (asOf === undefined) return openSnapshots(dataDir);
  const { entriesAsOf } = await import('../store/history/lists-as-of.js');
  return openSnapshots(dataDir, entriesAsOf(dataDir, asOf, context.now));
}

/** What is active now, or `entries`, which were active before; without any, the starter snapshot. */
export async function openSnapshots(dataDir: string, entries?: readonly ActiveEntry[]): Promise<OpenLists> {
  const store = openStore(dataDir, entries);
  const active = store.activeSnapshots();
  const opened = { dataDir, entries: store.entries, close: () => store.close() };
  if (active.length > 0) return { ...opened, snapshots: active, isStarter: false };
  return { ...opened, snapshots: [await loadStarter()], isStarter: true };
}

/** The starter snapshot, read from the package; its parser is imported only here, where it is needed. */
export async function loadStarter(): Promise<LoadedSnapshot> {
  const { loadStarterSnapshot } = await import('../store/starter-snapshot.js');
  const { starterParserVersion, starterSnapshot } = await import('../sources/starter/starter-snapshot.js');
  return loadStarterSnapshot({
    parse: starterSnapshot,
    parserVersion: starterParserVersion,
    listName: listNames(readShippedData().catalogue),
  });
}

/** Official names by list code; a user's own list is known by its code. */
export function listNames(catalogue: readonly CatalogueEntry[]): (code: string) => string {
  const names = new Map(catalogue.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
