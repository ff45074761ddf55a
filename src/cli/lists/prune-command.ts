import { UserError } from '../../model/user-error.js';
import { indexKey } from '../../screening/load-lists.js';
import { type PruneResult, pruneStore } from '../../store/history/prune-store.js';
import { printable } from '../../text/printable.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { openLists } from '../open-lists.js';
import { pastDay } from '../past-day.js';
import { size } from './download-progress.js';

export interface ListsPruneOptions extends GlobalOptions {
  readonly keep?: string;
  readonly before?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `partyscreen lists prune`: earlier snapshots that nobody needs any more are removed, and what went is said. */
export async function runListsPrune(options: ListsPruneOptions, context: CliContext): Promise<ExitCode> {
  if (options.keep === undefined && options.before === undefined)
    throw new UserError('Say what may go: --keep N, --before DATE, or both.', {
      hint: 'partyscreen lists prune --keep 2 --dry-run shows what would be removed.',
    });
  const keep = options.keep === undefined ? undefined : knownNumber(options.keep);
  const before = options.before === undefined ? undefined : pastDay(options.before, context.now, '--before');
  const dryRun = options.dryRun === true;
  const opened = await openLists(options, context);
  const { dataDir } = opened;
  let result: PruneResult = {
    removed: [],
    kept: [],
    unreadable: [],
    indexes: { files: 0, bytes: 0 },
    bytes: 0,
  };
  try {
    if (!opened.isStarter)
      result = await pruneStore(dataDir, {
        ...(keep === undefined ? {} : { keep }),
        ...(before === undefined ? {} : { before }),
        dryRun,
        now: context.now,
        indexInUse: indexKey(opened.snapshots),
      });
  } finally {
    opened.close();
  }
  if (options.json) context.stdout.write(`${JSON.stringify({ dataDir, dryRun, ...result }, null, 2)}\n`);
  else if (opened.isStarter) context.stdout.write(`No lists are imported in ${dataDir}.\n`);
  else if (!options.quiet) context.stdout.write(pruneText(result, dryRun));
  for (const id of result.unreadable)
    context.stderr.write(
      `Warning: nothing says what snapshot ${id.slice(0, 12)}… holds, so it stays; partyscreen lists verify says what is wrong with it.\n`,
    );
  return exitCodes.clear;
}

function knownNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text.trim()))
    throw new UserError(`--keep: “${text}” is not a number of snapshots.`, {
      hint: 'Give 0 or more; 0 keeps nothing but what is active.',
    });
  return Number(text);
}

function pruneText({ removed, kept, indexes, bytes }: PruneResult, dryRun: boolean): string {
  const verb = dryRun ? 'Would remove' : 'Removed';
  const lines = removed.map(
    (each) =>
      `${verb} ${each.snapshot.slice(0, 12)}…  ${printable(each.file)} (${each.source}), ${dayOf('active until', each.activeUntil)}: ${size(each.bytes)}`,
  );
  if (indexes.files > 0)
    lines.push(
      `${verb} ${count(indexes.files, 'compiled index', 'compiled indexes')} of other lists: ${size(indexes.bytes)}`,
    );
  const rest = `${count(kept.length, 'earlier snapshot', 'earlier snapshots')} and what is active ${dryRun ? 'would stay' : 'stay'}.`;
  lines.push(
    lines.length === 0
      ? `Nothing to remove; ${rest}`
      : `${dryRun ? 'In all' : 'Freed'} ${size(bytes)} (${bytes.toLocaleString('en')} bytes); ${rest}`,
  );
  return `${lines.join('\n')}\n`;
}

const dayOf = (words: string, moment: string) => `${words} ${moment.slice(0, 10)}`;
const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
