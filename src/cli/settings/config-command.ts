import {
  type AgeLimit,
  type EffectiveSetting,
  originText,
  type SettingValue,
} from '../../config/setting-value.js';
import { knownEncoding } from '../../input/encoding-option.js';
import { didYouMean } from '../../lookup/did-you-mean.js';
import { knownListWords, selectLists, unknownListError } from '../../regulations/list-selection.js';
import { resolveDataDir } from '../../store/data-dir.js';
import { printable } from '../../text/printable.js';
import { agesByCode } from '../ages-by-code.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { knownCountry, knownThreshold } from '../known-values.js';
import { loadedListCodes } from '../loaded-list-codes.js';
import { openSnapshots } from '../open-lists.js';
import { readPolicy } from '../read-policy.js';
import { readShippedData } from '../shipped-data.js';
import type { RunSettings } from './apply-settings.js';
import { configurationOf, type DecisiveSettings } from './configuration.js';
import { shownSettings } from './shown-settings.js';

/** `partyscreen config`: every setting, its value and where it comes from; exit code 2 where one is no good. */
export async function runConfig(
  { effective, file }: RunSettings,
  options: GlobalOptions & DecisiveSettings & { readonly json?: boolean },
  context: CliContext,
): Promise<ExitCode> {
  const dataDir = resolveDataDir({ flag: options.dataDir, env: context.env });
  await checkSettings(options, dataDir, context);
  const { sha256 } = await configurationOf(options, context);
  const shown = shownSettings(effective, context.env, dataDir);
  if (options.json) {
    const settings = shown.map(({ key, value = null, origin }) => ({ key, value, origin }));
    const whole = { kind: 'configuration', file: file ?? null, sha256, settings };
    context.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
    return exitCodes.clear;
  }
  context.stdout.write(configText(shown, file, sha256));
  return exitCodes.clear;
}

/** What is no good would stop a screening too, and later; some of it only the lists and the policy's file can tell. */
async function checkSettings(options: DecisiveSettings, dataDir: string, context: CliContext): Promise<void> {
  if (options.threshold !== undefined) knownThreshold(options.threshold);
  if (options.country !== undefined) knownCountry(options.country);
  if (options.encoding !== undefined) knownEncoding(options.encoding);
  const { catalogue } = readShippedData();
  const { snapshots, close } = await openSnapshots(dataDir);
  const loaded = loadedListCodes(snapshots);
  close();
  await readPolicy(
    options.policy ?? 'default',
    context,
    () => catalogue,
    async () => loaded,
  );
  agesByCode(options.maxAgeDays, catalogue, loaded);
  const { unknown } = selectLists(
    [...(options.list ?? []), ...(options.excludeList ?? [])],
    catalogue,
    loaded,
  );
  const known = knownListWords(catalogue, loaded);
  if (unknown.length > 0) throw unknownListError(unknown, known, didYouMean(unknown[0]!, known));
}

function configText(
  effective: readonly EffectiveSetting[],
  file: string | undefined,
  sha256: string,
): string {
  const set = effective.flatMap(({ key, value, origin }) =>
    value === undefined ? [] : [[key, printable(originText(origin)), printable(valueText(value))]],
  );
  const rows = [['setting', 'from', 'value'], ...set];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]!.length));
  const [first, second] = [width(0), width(1)];
  const lines = rows.map(
    ([key, from, value]) => `  ${key!.padEnd(first)}  ${from!.padEnd(second)}  ${value}`,
  );
  const unset = effective.filter(({ value }) => value === undefined).map(({ key }) => key);
  return [
    file === undefined ? 'No config file.' : `Config file: ${printable(file)}`,
    ...lines,
    ...(unset.length === 0 ? [] : [`Not set: ${unset.join(', ')}`]),
    `Hash of what decides results: ${sha256}`,
    '',
  ].join('\n');
}

function valueText(value: SettingValue): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return (value as readonly string[]).join(', ');
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${typeof each === 'string' ? each : ageText(each as AgeLimit)}`)
    .join(', ');
}

const ageText = (age: AgeLimit): string =>
  Object.entries(age)
    .map(([since, days]) => `${days} days since ${since}`)
    .join(' or ');
