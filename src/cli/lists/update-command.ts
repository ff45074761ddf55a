import { setTimeout as sleep } from 'node:timers/promises';
import type { EffectiveSetting } from '../../config/setting-value.js';
import { didYouMean } from '../../lookup/did-you-mean.js';
import { UserError } from '../../model/user-error.js';
import { sources } from '../../sources/index.js';
import { resolveDataDir } from '../../store/data-dir.js';
import { createHttpClient } from '../../store/download/http-client.js';
import { type DownloadWorld, defaultLimits } from '../../store/download/limits.js';
import { mirrorsIn } from '../../store/download/mirrors.js';
import { refuseRetired } from '../../store/download/retired-addresses.js';
import { type ListUpdate, updateList } from '../../store/download/update-list.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { floors } from '../list-limits.js';
import { listNames } from '../open-lists.js';
import { packageVersion } from '../package-version.js';
import { readDownloads, readShippedData } from '../shipped-data.js';
import { compileIndex, type LoadedNow } from './compile-index.js';
import { startDownloadProgress } from './download-progress.js';
import { listsToUpdate } from './to-update.js';
import { updateSummary } from './update-summary.js';

interface ListsUpdateOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly accept?: string;
  /** The setting `lists`: what is fetched where no codes are given. */
  readonly configured?: EffectiveSetting;
}

/**
 * `partyscreen lists update [CODES]`: fetches lists from their publishers. The one command that opens connections.
 * Exit code 3 where a list that was asked for could not be brought up to date.
 */
export async function runListsUpdate(
  words: readonly string[],
  options: ListsUpdateOptions,
  context: CliContext,
): Promise<ExitCode> {
  const table = readDownloads();
  const { catalogue } = readShippedData();
  const { rows, notes } = listsToUpdate(words, options.configured, table, catalogue);
  const accept = options.accept?.trim();
  if (accept !== undefined && (accept === '' || rows.length !== 1)) {
    throw new UserError('--accept takes a reason, and is for one list.', {
      hint: 'partyscreen lists update CODE --accept "REASON"',
    });
  }
  const mirrors = mirrorsIn(context.env, table, didYouMean, options.mirrors);
  if (options.offline === true) {
    throw new UserError('lists update needs the network, which --offline forbids.', {
      hint: 'Without it, import files that you have: partyscreen lists import FILE.',
      exitCode: 3,
    });
  }
  const dataDir = resolveDataDir({ flag: options.dataDir, env: context.env });
  const world = downloadWorld(context);
  const client = createHttpClient(context.env, world.limits);
  const progress = startDownloadProgress(options, context);
  const importing = {
    sources: Object.values(sources),
    now: context.now,
    listName: listNames(catalogue),
    floorOf: floors(catalogue),
    ...(accept === undefined ? {} : { accept }),
  };
  const name = `partyscreen/${packageVersion()}`;
  const updates: ListUpdate[] = [];
  try {
    for (const row of rows) {
      const update = await updateList(
        dataDir,
        row,
        {
          client,
          mirror: mirrors.get(row.code),
          refuse: refuseRetired(table),
          userAgent: { plain: name, browser: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 ${name}` },
          onProgress: (now) => progress.received(row.code, now),
          importing,
        },
        world,
      );
      updates.push(update);
    }
  } catch (error) {
    if (context.signal?.aborted) return exitCodes.interrupted;
    throw error;
  } finally {
    progress.end();
    await client.close();
  }
  const now: LoadedNow = updates.some(({ outcome }) => outcome === 'updated')
    ? await compileIndex(dataDir)
    : { starterOnly: [], passedOver: [] };
  const asked = words.length > 0;
  if (options.json) context.stdout.write(`${JSON.stringify({ updates }, null, 2)}\n`);
  else if (!options.quiet) {
    const passedOver = now.passedOver.map((line) => `${line}\n`).join('');
    const said = notes.map((note) => `${note}\n`).join('');
    context.stdout.write(said + updateSummary(updates, now.starterOnly) + passedOver);
  }
  const failed = updates.filter(
    ({ outcome }) =>
      outcome === 'failed' || (asked && (outcome === 'not-supported' || outcome === 'refused')),
  );
  if (failed.length === 0) return exitCodes.clear;
  const codes = failed.map(({ code }) => code).join(', ');
  context.stderr.write(`partyscreen: not brought up to date: ${codes}\n`);
  return exitCodes.lists;
}

function downloadWorld({ signal }: CliContext): DownloadWorld {
  return {
    limits: defaultLimits,
    clock: () => performance.now(),
    sleep: (ms, signal) => sleep(ms, undefined, signal === undefined ? {} : { signal }),
    now: () => new Date(),
    ...(signal === undefined ? {} : { signal }),
  };
}
