import { resolve } from 'node:path';
import { loadLists } from '../screening/load-lists.js';
import { sources } from '../sources/index.js';
import { resolveDataDir } from '../store/data-dir.js';
import { importFile } from '../store/import-file.js';
import { openStore } from '../store/open-store.js';
import { starterOnlyLists } from '../store/starter-only-lists.js';
import { printable } from '../text/printable.js';
import type { CliContext, GlobalOptions } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { listNames, loadStarter } from './open-lists.js';
import { readShippedData } from './shipped-data.js';

const mostShown = 5;

/** `partyscreen lists import FILE`: reads a list file into the store and compiles the index for it. */
export async function runListsImport(
  file: string,
  options: GlobalOptions & { readonly as?: string },
  context: CliContext,
): Promise<ExitCode> {
  const dataDir = resolveDataDir({ flag: options.dataDir, env: context.env });
  const { catalogue } = readShippedData();
  const { snapshot, outcome, problemCounts, problems } = await importFile(
    dataDir,
    resolve(context.cwd, file),
    {
      sources: Object.values(sources),
      ...(options.as === undefined ? {} : { as: options.as }),
      now: context.now,
      listName: listNames(catalogue),
    },
  );
  const store = openStore(dataDir);
  let gone: readonly string[] = [];
  try {
    loadLists(store.activeSnapshots(), dataDir);
    gone = starterOnlyLists(await loadStarter(), store.activeSnapshots());
  } finally {
    store.close();
  }
  if (options.quiet) return exitCodes.clear;

  const entries = snapshot.lists.reduce((sum, list) => sum + list.entries, 0);
  const names = snapshot.lists.reduce((sum, list) => sum + list.names, 0);
  const lines = [
    `${outcome === 'imported' ? 'Imported' : 'Unchanged:'} ${printable(snapshot.file.name)} (${snapshot.source}), ${count(entries)} listed parties under ${count(names)} names.`,
    ...snapshot.lists.map(
      (list) => `  ${list.code.padEnd(10)} ${count(list.entries).padStart(7)}  ${list.name}`,
    ),
    `  content sha256 ${snapshot.file.sha256}`,
  ];
  const total = Object.values(problemCounts).reduce((sum, some) => sum + some, 0);
  if (total > 0) {
    lines.push(
      `${total === 1 ? 'One remark' : `${count(total)} remarks`} on the file; no entry was dropped for it:`,
    );
    for (const [kind, some] of Object.entries(problemCounts)) {
      lines.push(`  ${count(some).padStart(7)}  ${kind}`);
      if (!options.verbose) continue;
      for (const { message, where } of problems
        .filter((problem) => problem.kind === kind)
        .slice(0, mostShown))
        lines.push(`           ${where?.row === undefined ? '' : `row ${where.row}: `}${printable(message)}`);
    }
  }
  if (gone.length > 0)
    lines.push(
      `Not loaded: ${gone.join(', ')}. The built-in starter snapshot, which has a few listings of these, is used only where`,
      '  nothing is imported.',
    );
  context.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.clear;
}

const count = (number: number) => number.toLocaleString('en');
