import type { Command } from 'commander';
import type { EffectiveSetting, SettingValue } from '../../config/setting-value.js';
import {
  attributeOf,
  configVariable,
  isUnknownVariable,
  type Setting,
  settings,
  variableOf,
} from '../../config/settings.js';
import { UserError } from '../../model/user-error.js';
import { printable } from '../../text/printable.js';
import type { CliContext } from '../context.js';
import { findConfig, pathFrom } from './find-config.js';
import type { LoadedConfig } from './load-config.js';

/** What holds for a run, and which config file was read. */
export interface RunSettings {
  readonly effective: readonly EffectiveSetting[];
  readonly file: string | undefined;
}

/** What these do does not depend on settings, and `init` mends a config file that cannot be read. */
const withoutSettings = new Set(['init', 'completion', 'help']);

/** The commands that screen, and the one that shows what they would do. */
const screenings = new Set(['screen', 'config']);

/**
 * Gives a command the settings that its options do not say: from the environment, else from the config file.
 * What a command has no option for is passed over; what no option sets goes to the program.
 */
export async function applySettings(
  program: Command,
  command: Command,
  context: CliContext,
): Promise<RunSettings> {
  if (withoutSettings.has(command.name())) return { effective: [], file: undefined };
  const config = await configOf(program.opts<{ config?: string | boolean }>().config, context);
  await warnOfSlips(context, program.opts<{ quiet?: boolean }>().quiet === true);
  const effective: EffectiveSetting[] = [];
  for (const setting of settings) {
    const owner = ownerOf(setting, command);
    const stated = statedByOption(setting, owner);
    const found = stated ?? (await statedElsewhere(setting, config, context));
    effective.push(found ?? { key: setting.key, value: defaultOf(setting), origin: { kind: 'default' } });
    if (stated !== undefined || found?.value === undefined || !isFor(setting, command)) continue;
    // `resolveDataDir` reads its variable itself, and a folder named there need not exist yet.
    if (setting.key === 'dataDir' && found.origin.kind === 'variable') continue;
    (owner ?? ('flag' in setting ? undefined : program))?.setOptionValueWithSource(
      attributeOf(setting),
      found.value,
      found.origin.kind === 'variable' ? 'env' : 'config',
    );
  }
  if (config !== undefined) program.setOptionValueWithSource('configFile', config.file, 'config');
  return { effective, file: config?.file };
}

/**
 * The config file of a run: `--config FILE`, else `PARTYSCREEN_CONFIG`, else the one that is found. Its reader, and with it
 * zod, is imported only where there is one.
 *
 * @param option false for `--no-config`
 */
async function configOf(
  option: string | boolean | undefined,
  context: CliContext,
): Promise<LoadedConfig | undefined> {
  const { cwd, env } = context;
  if (option === false) return undefined;
  if (option === '') throw new UserError('--config is empty.', { hint: 'Give a file, or leave it out.' });
  const named = typeof option === 'string' ? option : env[configVariable]?.trim();
  const found = named ? named : findConfig(context);
  if (found === undefined) return undefined;
  const { loadConfig } = await import('./load-config.js');
  return loadConfig(named ? named : pathFrom(cwd, found), context);
}

/** The command or the one above it that has the setting's option. */
function ownerOf(setting: Setting, command: Command): Command | undefined {
  for (let at: Command | null = command; at !== null; at = at.parent)
    if (at.options.some((option) => option.attributeName() === attributeOf(setting))) return at;
  return undefined;
}

function statedByOption(setting: Setting, owner: Command | undefined): EffectiveSetting | undefined {
  if (owner?.getOptionValueSource(attributeOf(setting)) !== 'cli') return undefined;
  const value = owner.getOptionValue(attributeOf(setting)) as SettingValue;
  const name = value === false ? `--no-${setting.flag}` : `--${setting.flag}`;
  return { key: setting.key, value, origin: { kind: 'flag', name } };
}

async function statedElsewhere(
  setting: Setting,
  config: LoadedConfig | undefined,
  { env }: CliContext,
): Promise<EffectiveSetting | undefined> {
  const { key } = setting;
  const name = variableOf(setting);
  const text = name === undefined ? '' : (env[name] ?? '');
  if (name !== undefined && text.trim() !== '') {
    return { key, value: await valueIn(setting, text), origin: { kind: 'variable', name } };
  }
  const stated = config?.values.get(key);
  if (config === undefined || stated === undefined) return undefined;
  return { key, value: stated.value, origin: { kind: 'file', file: config.file, line: stated.line } };
}

async function valueIn(setting: Setting, text: string): Promise<SettingValue> {
  // The commonest, the data folder, needs no parser.
  if (setting.kind === 'path') return text.trim();
  const { readVariable } = await import('../../config/read-variable.js');
  return readVariable(setting, text);
}

/**
 * The lists to screen against are not those to search or to export, and what belongs to a file of rows is not for the
 * `--file` of another command. Nor is it for names: `partyscreen NAME` in a folder that has a configuration screens the
 * name, and leaves the reports of the file alone; so it does for who asks for a format on standard output.
 */
function isFor({ key, scope }: Setting, command: Command): boolean {
  if (scope === undefined) return true;
  if (!screenings.has(command.name())) return false;
  if (scope === 'rows' && command.args.length > 0) return false;
  return key !== 'output' || command.getOptionValueSource('format') !== 'cli';
}

const defaultOf = (setting: Setting): SettingValue | undefined => setting.otherwise;

async function warnOfSlips({ env, stderr }: CliContext, quiet: boolean): Promise<void> {
  if (quiet) return;
  for (const name of Object.keys(env).filter(isUnknownVariable).sort()) {
    const { didYouMean } = await import('../../lookup/did-you-mean.js');
    const known = settings.flatMap((setting) => variableOf(setting) ?? []);
    const meant = didYouMean(name, known);
    if (meant !== undefined)
      stderr.write(`Warning: ${printable(name)} is no setting and is passed over; did you mean ${meant}?\n`);
  }
}
