/** Bundles among the files that `lists import` is given: known by their content, taken in whole. */
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Snapshot } from '../../model/snapshot.js';
import { UserError } from '../../model/user-error.js';
import { openFile } from '../../store/archive/random-access.js';
import {
  type BundleImportOptions,
  type BundleImportResult,
  importBundle,
} from '../../store/bundle/import-bundle.js';
import { isBundle } from '../../store/bundle/read-bundle.js';
import { breachText } from '../../store/import/completeness.js';
import { isZip } from '../../store/import/content-kind.js';
import { printable } from '../../text/printable.js';

export interface SortedFiles {
  /** Absolute paths. */
  readonly bundles: readonly string[];
  readonly listFiles: readonly string[];
}

/**
 * `lists import bundle FILE` is `lists import FILE`, unless there is a file of the name `bundle`; it then
 * says that FILE is to be one.
 */
export async function sortBundles(
  files: readonly string[],
  cwd: string,
  as: string | undefined,
): Promise<SortedFiles> {
  const saysBundle = files.length > 1 && files[0] === 'bundle' && !existsSync(resolve(cwd, 'bundle'));
  const bundles: string[] = [];
  const listFiles: string[] = [];
  for (const file of saysBundle ? files.slice(1) : files) {
    const path = resolve(cwd, file);
    if (await isBundleFile(path)) bundles.push(path);
    else if (saysBundle && existsSync(path))
      throw new UserError(`${file} is no bundle of lists, or is damaged or cut short`, {
        hint: 'A bundle is what partyscreen lists export FILE writes. A list file: partyscreen lists import FILE.',
      });
    else listFiles.push(path);
  }
  if (as !== undefined && bundles[0] !== undefined)
    throw new UserError(`${basename(bundles[0])} is a bundle and says itself which lists are in it.`, {
      hint: 'Leave out --as.',
    });
  return { bundles, listFiles };
}

async function isBundleFile(path: string): Promise<boolean> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  // What cannot be read is told of where list files are opened.
  const file = await openFile(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    return isZip(await file.read(0, 4)) && (await isBundle(file));
  } finally {
    await file.close();
  }
}

export type BundleOutcome =
  | { readonly name: string; readonly taken: BundleImportResult }
  | { readonly name: string; readonly error: UserError };

/** One that is refused does not stop the others. */
export async function* takeBundles(
  dataDir: string,
  paths: readonly string[],
  options: BundleImportOptions,
): AsyncGenerator<BundleOutcome> {
  for (const path of paths) {
    const name = basename(path);
    try {
      yield { name, taken: await importBundle(dataDir, path, options) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { name, error };
    }
  }
}

export function bundleLines(name: string, { snapshots }: BundleImportResult): readonly string[] {
  const some = snapshots.length === 1 ? '1 snapshot' : `${snapshots.length} snapshots`;
  return [
    `Took in ${printable(name)}: ${some}, every byte as it was exported.`,
    ...snapshots.flatMap(({ snapshot, outcome }) => [
      `  ${snapshotText(snapshot)}${outcome === 'unchanged' ? '; it was active already' : ''}`,
      ...waiverLines(snapshot),
    ]),
  ];
}

/** One line on a snapshot that is carried about. */
export function snapshotText({ source, file, lists, published, retrieved, id }: Snapshot): string {
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  const codes = lists.map(({ code }) => code).join(' ');
  const dated = published === null ? '' : `, published ${published}`;
  return `${source}  ${printable(file.name)}: ${entries.toLocaleString('en')} entries of ${codes}${dated}, imported ${retrieved}; snapshot ${id.slice(0, 12)}…`;
}

function waiverLines({ waiver }: Snapshot): readonly string[] {
  if (waiver === undefined) return [];
  return [
    `    lacks entries and was accepted on ${waiver.date}, which every report says: ${printable(waiver.reason)}`,
    ...waiver.breaches.map((breach) => `    ${breachText(breach)}`),
  ];
}
