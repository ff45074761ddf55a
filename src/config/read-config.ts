import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { UserError } from '../model/user-error.js';
import { configFlaw } from './config-flaw.js';
import { type Config, configSchema } from './config-schema.js';
import { parseConfigText } from './parse-config-text.js';
import type { SettingValue } from './setting-value.js';
import { isPolicyPath, type Setting, type SettingKey, settings } from './settings.js';
import { positionIn } from './text-position.js';

/** What a config file sets, by key. */
export type ConfigValues = ReadonlyMap<string, { readonly value: SettingValue; readonly line: number }>;

/**
 * Reads the text of a config file.
 *
 * @param file what the file is called in messages
 * @param resolvePath turns a path in the file, which is relative to the file, into one for the command
 * @throws UserError with file, line and column for what is no JSON, an unknown key, and a value of the wrong kind
 */
export function readConfig(text: string, file: string, resolvePath: (path: string) => string): ConfigValues {
  const parsed = parseConfigText(text);
  if ('flaw' in parsed) throw flawed(file, text, parsed.flaw.offset, `${parsed.flaw.message}.`);
  const { tree } = parsed;
  const json: unknown = getNodeValue(tree);
  const checked = configSchema.safeParse(json);
  if (!checked.success) {
    const { path, isKey, message, hint } = configFlaw(checked.error.issues[0]!, json);
    throw flawed(file, text, offsetOf(tree, path, isKey), message, hint);
  }
  const values = new Map<string, { value: SettingValue; line: number }>();
  for (const setting of settings) {
    const value = settingValue(setting, checked.data, resolvePath);
    if (value === undefined) continue;
    values.set(setting.key, { value, line: positionIn(text, offsetOf(tree, [setting.key], true)).line });
  }
  return values;
}

function settingValue(
  { key, kind }: Setting & { readonly key: SettingKey },
  config: Config,
  resolvePath: (path: string) => string,
): SettingValue | undefined {
  const value = config[key];
  if (value === undefined) return undefined;
  switch (kind) {
    case 'path':
      return resolvePath(value as string);
    case 'paths':
      return [value as string | string[]].flat().map(resolvePath);
    case 'policy':
      return isPolicyPath(value as string) ? resolvePath(value as string) : (value as string);
    case 'columns':
      return Object.entries(value).flatMap(([field, headers]) =>
        [headers as string | string[]].flat().map((header) => `${field}=${header}`),
      );
    case 'ages':
      return Object.fromEntries(
        Object.entries(config.maxAgeDays!).map(([list, days]) => [
          list,
          typeof days === 'number' ? { retrieved: days } : days,
        ]),
      );
    case 'words':
      return value as readonly string[];
    case 'addresses':
      return config.mirrors!;
    default:
      return typeof value === 'boolean' ? value : String(value);
  }
}

/** Where the value at a path begins, or its key. */
function offsetOf(tree: Node, path: readonly (string | number)[], isKey: boolean): number {
  const node = findNodeAtLocation(tree, [...path]) ?? tree;
  return isKey && node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

function flawed(file: string, text: string, offset: number, message: string, hint?: string): UserError {
  const { line, column } = positionIn(text, offset);
  return new UserError(`${file}:${line}:${column}: ${message}`, hint === undefined ? {} : { hint });
}
