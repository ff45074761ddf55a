import type { CatalogueEntry } from '../../model/catalogue.js';
import { UserError } from '../../model/user-error.js';
import { sources } from '../../sources/index.js';
import { ownListSource } from '../../sources/own-list/own-list.js';
import { resolveDataDir } from '../../store/data-dir.js';
import { type FileOutcome, importFiles } from '../../store/import/import-files.js';
import { printable } from '../../text/printable.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { floors } from '../list-limits.js';
import { listNames } from '../open-lists.js';
import { readShippedData } from '../shipped-data.js';
import { compileIndex } from './compile-index.js';
import { type BundleOutcome, bundleLines, sortBundles, takeBundles } from './import-bundles.js';
import { importLines } from './import-text.js';
import { starterOnlyLines } from './starter-only-text.js';

export interface ListsImportOptions extends GlobalOptions {
  readonly as?: string;
  readonly accept?: string;
}

/**
 * `partyscreen lists import FILE...`: reads list files into the store and compiles the index for them. Of several
 * files one that is refused does not stop the others; the exit code is that of the gravest failure.
 */
export async function runListsImport(
  files: readonly string[],
  options: ListsImportOptions,
  context: CliContext,
): Promise<ExitCode> {
  const dataDir = resolveDataDir({ flag: options.dataDir, env: context.env });
  const accept = options.accept?.trim();
  if (accept === '') throw new UserError('--accept is empty.', { hint: 'Say why the file lacks entries.' });
  const { catalogue } = readShippedData();
  const outcomes: (FileOutcome | BundleOutcome)[] = [];
  const sayDamage = (damage: string | undefined) => {
    if (damage !== undefined) context.stderr.write(`Warning: ${printable(damage)}.\n`);
  };
  const { bundles, listFiles } = await sortBundles(files, context.cwd, options.as);
  const judged = {
    now: context.now,
    floorOf: floors(catalogue),
    ...(accept === undefined ? {} : { accept }),
  };
  for await (const outcome of takeBundles(dataDir, bundles, judged)) {
    outcomes.push(outcome);
    if (!('taken' in outcome)) continue;
    sayDamage(outcome.taken.historyDamage);
    if (!options.quiet) context.stdout.write(`${bundleLines(outcome.name, outcome.taken).join('\n')}\n`);
  }
  const importing = importFiles(dataDir, listFiles, {
    ...knownSources(options.as, catalogue),
    ...judged,
    listName: listNames(catalogue),
  });
  for await (const outcome of importing) {
    outcomes.push(outcome);
    if ('result' in outcome) sayDamage(outcome.result.historyDamage);
    if (options.quiet || !('result' in outcome)) continue;
    const said = { verbose: options.verbose === true, accepts: accept !== undefined };
    context.stdout.write(`${importLines(outcome.result, said).join('\n')}\n`);
  }
  const failed = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome] : []));
  if (failed.length < outcomes.length) {
    const { starterOnly, passedOver } = await compileIndex(dataDir);
    const lines = [...passedOver, ...starterOnlyLines(starterOnly)];
    if (!options.quiet) context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
  if (outcomes.length === 1 && failed[0] !== undefined) throw failed[0].error;
  for (const failure of failed) sayRefused(failure, context);
  if (failed.length === 0) return exitCodes.clear;
  return failed.some(({ error }) => error.exitCode === exitCodes.lists) ? exitCodes.lists : exitCodes.usage;
}

/** `--as` names a source, or the code of a list of the user's own. */
function knownSources(as: string | undefined, catalogue: readonly CatalogueEntry[]) {
  const all = Object.values(sources);
  if (as === undefined) return { sources: all };
  if (all.some(({ id }) => id === as)) return { sources: all, as };
  if (otherMeanings.has(as) || catalogue.some(({ groups }) => groups.includes(as)))
    throw new UserError(`"${as}" means something else already, so that no list can be called so.`, {
      hint: `Give it a code of its own, e.g. --as own-${as}. partyscreen lists catalog shows the lists and their groups.`,
    });
  return { sources: all, as, ownList: ownListSource(as) };
}

/** The built-in snapshot, and the versions that `lists diff` knows by a word. */
const otherMeanings = new Set(['starter', 'active', 'previous']);

function sayRefused(
  { name, error }: { readonly name: string; readonly error: UserError },
  { stderr }: CliContext,
): void {
  const message = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
  for (const line of [
    `Not imported: ${message}`,
    ...[...error.details, error.hint ?? []].flat().map((text) => `  ${text}`),
  ])
    stderr.write(`${printable(line)}\n`);
}
