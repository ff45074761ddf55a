import { realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { UserError } from '../../model/user-error.js';
import { exportBundle } from '../../store/bundle/export-bundle.js';
import { openStore } from '../../store/open-store.js';
import { printable } from '../../text/printable.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { loadedListCodes } from '../loaded-list-codes.js';
import { namedDataDir } from '../named-data-dir.js';
import { openOutputFile } from '../reports/output-file.js';
import { includedLists } from '../screen/included-lists.js';
import { readShippedData } from '../shipped-data.js';
import { size } from './download-progress.js';
import { snapshotText } from './import-bundles.js';

export interface ListsExportOptions extends GlobalOptions {
  readonly list?: readonly string[];
}

/** `partyscreen lists export FILE`: one file that holds the active lists, for another machine. */
export async function runListsExport(
  given: string,
  options: ListsExportOptions,
  context: CliContext,
): Promise<ExitCode> {
  const dataDir = namedDataDir(options, context);
  const path = resolve(context.cwd, given);
  refuseInside(path, dataDir, given);
  const included = includedLists(options, readShippedData().catalogue, loadedLists(dataDir), 'export');
  const bundle = await exportBundle(dataDir, (list) => included === undefined || included.has(list));
  const file = await openOutputFile(path, given);
  try {
    for await (const chunk of bundle.content()) await file.write(chunk);
    await file.finish();
  } finally {
    await file.discard();
  }
  if (options.quiet) return exitCodes.clear;
  const lines = [
    `Wrote ${printable(given)}: ${bundle.snapshots.length === 1 ? '1 snapshot' : `${bundle.snapshots.length} snapshots`}, ${size(bundle.size)}.`,
    ...bundle.snapshots.map((snapshot) => `  ${snapshotText(snapshot)}`),
    `  sha256 ${bundle.sha256()}`,
    'On the other machine: partyscreen lists import FILE',
  ];
  context.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.clear;
}

function loadedLists(dataDir: string): ReadonlySet<string> {
  const store = openStore(dataDir);
  try {
    return loadedListCodes(store.activeSnapshots());
  } finally {
    store.close();
  }
}

/** The data folder is the store's own; a bundle in the place of one of its files would destroy it. */
function refuseInside(path: string, dataDir: string, given: string): void {
  const real = (folder: string) => {
    try {
      return realpathSync(folder);
    } catch {
      return folder;
    }
  };
  if (`${real(dirname(path))}${sep}`.startsWith(`${real(dataDir)}${sep}`))
    throw new UserError(`${given} lies in the data folder.`, { hint: 'Write the bundle elsewhere.' });
}
