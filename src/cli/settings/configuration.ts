import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { AgeLimit } from '../../config/setting-value.js';
import { isPolicyName } from '../../matching/policies.js';
import type { ScreeningRun } from '../../model/report.js';
import { countryCode } from '../../reference/country.js';
import type { CliContext } from '../context.js';
import { readFileChunks } from '../read-file-chunks.js';

/** The settings on which results depend; where reports go, and how fast, is none of them. */
export interface DecisiveSettings {
  readonly column?: readonly string[];
  readonly sheet?: string;
  readonly encoding?: string;
  readonly list?: readonly string[];
  readonly excludeList?: readonly string[];
  readonly policy?: string;
  readonly threshold?: string;
  readonly type?: string;
  readonly country?: string;
  readonly entries?: boolean;
  readonly strict?: boolean;
  readonly acceptStale?: string;
  readonly maxAgeDays?: Readonly<Record<string, AgeLimit>>;
  readonly configFile?: string;
}

/**
 * What the report says of the configuration. The hash is of the settings as they take effect, written in one way: it
 * is the same whether an option, a variable or the file set them, in whatever order and case. A policy file counts
 * by its content, not by its path.
 */
export async function configurationOf(
  options: DecisiveSettings,
  context: CliContext,
): Promise<NonNullable<ScreeningRun['configuration']>> {
  const { threshold, country, acceptStale, configFile } = options;
  const decisive = {
    acceptStale: acceptStale?.trim(),
    columns: options.column === undefined ? undefined : await columnsOf(options.column),
    country: country === undefined ? undefined : (countryCode(country) ?? country),
    encoding: options.encoding?.trim().toLowerCase(),
    entries: options.entries === true,
    excludeLists: wordsOf(options.excludeList),
    lists: wordsOf(options.list),
    maxAgeDays: options.maxAgeDays,
    policy: await policyOf(options.policy ?? 'default', context),
    sheet: options.sheet,
    strict: options.strict === true,
    threshold: threshold === undefined ? undefined : Number(threshold),
    type: options.type ?? 'any',
  };
  const sha256 = createHash('sha256').update(canonicalJson(decisive)).digest('hex');
  return configFile === undefined ? { sha256 } : { sha256, file: configFile };
}

function wordsOf(words: readonly string[] | undefined): readonly string[] | undefined {
  if (words === undefined) return undefined;
  const all = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
  return [...new Set(all)].filter((word) => word !== '').sort();
}

async function columnsOf(options: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const { parseColumnOptions } = await import('../../input/column-options.js');
  return Object.fromEntries(parseColumnOptions(options));
}

async function policyOf(policy: string, { cwd }: CliContext): Promise<string> {
  if (isPolicyName(policy)) return policy;
  const hash = createHash('sha256');
  for await (const chunk of readFileChunks(resolve(cwd, policy), policy)) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}

/** Keys in the order of their characters, nothing that is undefined, no blanks. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}
