import { existsSync } from 'node:fs';
import type { CatalogueEntry } from '../model/catalogue.js';
import { UserError } from '../model/user-error.js';
import { resolveDataDir } from '../store/data-dir.js';
import type { LoadedSnapshot } from '../store/loaded-snapshot.js';
import { openStore } from '../store/open-store.js';
import type { CliContext, GlobalOptions } from './context.js';
import { readShippedData } from './shipped-data.js';

/** The lists that a command works on. */
export interface OpenLists {
  readonly dataDir: string;
  readonly snapshots: readonly LoadedSnapshot[];
  /** True where nothing was imported and the starter snapshot stands in. */
  readonly isStarter: boolean;
  close(): void;
}

/** Opens the data folder that the options name; where it holds no list, the starter snapshot. */
export async function openLists(options: GlobalOptions, context: CliContext): Promise<OpenLists> {
  const dataDir = resolveDataDir({ flag: options.dataDir, env: context.env });
  // Whoever names a folder means one: a slip must not end in a screening against the starter alone.
  if (options.dataDir !== undefined && !existsSync(dataDir))
    throw new UserError(`There is no data folder ${dataDir}.`, {
      hint: 'partyscreen lists import FILE --data-dir DIR makes it.',
      exitCode: 3,
    });
  return openSnapshots(dataDir);
}

export async function openSnapshots(dataDir: string): Promise<OpenLists> {
  const store = openStore(dataDir);
  const active = store.activeSnapshots();
  if (active.length > 0) return { dataDir, snapshots: active, isStarter: false, close: () => store.close() };
  const starter = await loadStarter();
  return { dataDir, snapshots: [starter], isStarter: true, close: () => store.close() };
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
