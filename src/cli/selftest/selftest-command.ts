import { readFileSync } from 'node:fs';
import { UserError } from '../../model/user-error.js';
import { loadLists } from '../../screening/load-lists.js';
import type { OrdinaryWords } from '../../screening/ordinary-names.js';
import { selfTest } from '../../screening/self-test.js';
import { type CliContext, type GlobalOptions, isoDay } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { loadedListCodes } from '../loaded-list-codes.js';
import { openLists } from '../open-lists.js';
import { packageVersion } from '../package-version.js';
import { policyHash, readPolicy } from '../read-policy.js';
import { screenerFor } from '../screen/screening-task.js';
import { readShippedData } from '../shipped-data.js';
import { type SelfTestSetting, selfTestText } from './self-test-text.js';

export interface SelfTestCommandOptions extends GlobalOptions {
  readonly sample: string;
  readonly seed: string;
  readonly misses: string;
  readonly policy: string;
  readonly format: string;
}

const ordinaryNames = 1000;
const mostSampled = 100_000;

/**
 * `partyscreen selftest`: what the screening finds of misspelt names on the lists that are loaded, and on
 * how many ordinary names it raises an alert. A measurement passes no judgement: it ends with 0.
 */
export async function runSelfTest(options: SelfTestCommandOptions, context: CliContext): Promise<ExitCode> {
  const sample = wholeNumber('--sample', options.sample, 1, mostSampled);
  const seed = wholeNumber('--seed', options.seed, 0, 2 ** 32 - 1);
  const shown = wholeNumber('--misses', options.misses, 0, mostSampled);
  const { format } = options;
  if (format !== 'text' && format !== 'json')
    throw new UserError(`selftest has no format "${format}".`, { hint: 'Formats: text, json.' });
  const opened = await openLists(options, context);
  try {
    const policy = await readPolicy(
      options.policy,
      context,
      () => readShippedData().catalogue,
      async () => loadedListCodes(opened.snapshots),
    );
    const lists = loadLists(opened.snapshots, opened.isStarter ? undefined : opened.dataDir);
    const screen = screenerFor({ policy, included: undefined, asOf: isoDay(context.now) }, lists);
    const result = selfTest({
      lists,
      screen,
      ordinaryWords: readOrdinaryWords(),
      seed,
      sample,
      ordinary: ordinaryNames,
      shown,
    });
    const setting: SelfTestSetting = {
      tool: { name: 'partyscreen', version: packageVersion() },
      policy: { ...policy, sha256: policyHash(policy) },
      snapshots: opened.snapshots.map(({ snapshot }) => snapshot),
    };
    context.stdout.write(
      format === 'json'
        ? `${JSON.stringify({ kind: 'self-test', ...setting, ...result }, null, 2)}\n`
        : selfTestText(setting, result),
    );
    return exitCodes.clear;
  } finally {
    opened.close();
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UserError(
      `${option} takes a whole number from ${least} to ${most.toLocaleString('en')}, not "${text}".`,
    );
  return value;
}

function readOrdinaryWords(): OrdinaryWords {
  const file = new URL('../../../lists/ordinary-names.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as OrdinaryWords;
}
