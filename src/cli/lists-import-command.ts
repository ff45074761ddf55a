import { resolve } from 'node:path';
import { UserError } from '../model/user-error.js';
import { loadLists } from '../screening/load-lists.js';
import { sources } from '../sources/index.js';
import { breachText } from '../store/completeness.js';
import { resolveDataDir } from '../store/data-dir.js';
import { type ImportResult, importFile, isOfForm } from '../store/import-file.js';
import { openStore } from '../store/open-store.js';
import { starterOnlyLists } from '../store/starter-only-lists.js';
import { printable } from '../text/printable.js';
import type { CliContext, GlobalOptions } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { floors } from './list-limits.js';
import { listNames, loadStarter } from './open-lists.js';
import { readShippedData } from './shipped-data.js';

export interface ListsImportOptions extends GlobalOptions {
  readonly as?: string;
  readonly accept?: string;
}

/** `partyscreen lists import FILE`: reads a list file into the store and compiles the index for it. */
export async function runListsImport(
  file: string,
  options: ListsImportOptions,
  context: CliContext,
): Promise<ExitCode> {
  const dataDir = resolveDataDir({ flag: options.dataDir, env: context.env });
  const accept = options.accept?.trim();
  if (accept === '') throw new UserError('--accept is empty.', { hint: 'Say why the file lacks entries.' });
  const { catalogue } = readShippedData();
  const { snapshot, outcome, problemCounts, problems } = await importFile(
    dataDir,
    resolve(context.cwd, file),
    {
      sources: Object.values(sources),
      ...(options.as === undefined ? {} : { as: options.as }),
      now: context.now,
      listName: listNames(catalogue),
      floorOf: floors(catalogue),
      ...(accept === undefined ? {} : { accept }),
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
      const shown = problems.filter(
        (problem) => problem.kind === kind && (isOfForm(problem) || options.verbose === true),
      );
      for (const { message, where } of shown)
        lines.push(`           ${where?.row === undefined ? '' : `row ${where.row}: `}${printable(message)}`);
    }
  }
  if (accept !== undefined) lines.push(...waiverLines(snapshot.waiver));
  if (gone.length > 0)
    lines.push(
      `Not loaded: ${gone.join(', ')}. The built-in starter snapshot, which has a few listings of these, is used only where`,
      '  nothing is imported.',
    );
  context.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.clear;
}

function waiverLines(waiver: ImportResult['snapshot']['waiver']): readonly string[] {
  if (waiver === undefined) return ['Nothing is missing from the file: --accept was not needed.'];
  return [
    `Accepted on ${waiver.date}, and said in every report: ${printable(waiver.reason)}`,
    ...waiver.breaches.map((breach) => `  ${breachText(breach)}`),
  ];
}

const count = (number: number) => number.toLocaleString('en');
